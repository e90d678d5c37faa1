CREATE TABLE `link_clicks` (
	`link_pk` integer NOT NULL,
	`minute` integer NOT NULL,
	`evidence` text NOT NULL,
	`first_at_ms` integer NOT NULL,
	`count` integer NOT NULL,
	`is_folded` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`link_pk`, `minute`, `evidence`)
);
--> statement-breakpoint
CREATE INDEX `link_clicks_by_fold` ON `link_clicks` (`is_folded`,`minute`);