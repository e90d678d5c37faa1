CREATE TABLE `campaign_rollups` (
	`cell` integer PRIMARY KEY NOT NULL,
	`count` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `touch_kinds` (
	`pk` integer PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`channel` text NOT NULL,
	`grade` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `touch_kinds_by_words` ON `touch_kinds` (`type`,`channel`,`grade`);--> statement-breakpoint
CREATE TABLE `touch_rollups` (
	`cell` integer PRIMARY KEY NOT NULL,
	`count` integer NOT NULL
);
--> statement-breakpoint
INSERT INTO `touch_kinds` (`type`, `channel`, `grade`) SELECT DISTINCT type, channel, grade FROM touches;
--> statement-breakpoint
INSERT INTO `touch_rollups` (`cell`, `count`)
SELECT ((t.occurred_at_ms + 62167219200000) / 86400000) << 12 | k.pk, count(*)
FROM touches AS t JOIN touch_kinds AS k ON k.type = t.type AND k.channel = t.channel AND k.grade = t.grade GROUP BY 1;
--> statement-breakpoint
INSERT INTO `campaign_rollups` (`cell`, `count`)
SELECT ((t.occurred_at_ms + 62167219200000) / 86400000) << 36 | (coalesce(t.campaign_pk, 0) << 12) | k.pk, count(*)
FROM touches AS t JOIN touch_kinds AS k ON k.type = t.type AND k.channel = t.channel AND k.grade = t.grade GROUP BY 1;
