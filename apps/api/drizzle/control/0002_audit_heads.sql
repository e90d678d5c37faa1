CREATE TABLE `audit_heads` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`hash` text NOT NULL,
	`removed_through` integer DEFAULT 0 NOT NULL,
	`signature` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_entries_by_time` ON `audit_entries` (`workspace_id`,`at_ms`,`sequence`);--> statement-breakpoint
CREATE TRIGGER `audit_entries_stay_as_they_are` BEFORE UPDATE ON `audit_entries`
BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_entries_go_by_age_only` BEFORE DELETE ON `audit_entries`
WHEN NOT EXISTS (SELECT 1 FROM audit_heads WHERE workspace_id = OLD.workspace_id AND removed_through >= OLD.sequence)
BEGIN SELECT RAISE(ABORT, 'audit entries are removed by age only'); END;
