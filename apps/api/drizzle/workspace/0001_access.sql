CREATE TABLE `audit_entries` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`at_ms` integer NOT NULL,
	`body` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_entries_id_unique` ON `audit_entries` (`id`);--> statement-breakpoint
CREATE TABLE `consents` (
	`person_pk` integer NOT NULL,
	`channel` text NOT NULL,
	`at_ms` integer NOT NULL,
	`state` text NOT NULL,
	`basis` text,
	`source` text,
	`recorded_at_ms` integer NOT NULL,
	PRIMARY KEY(`person_pk`, `channel`, `at_ms`, `state`)
);
--> statement-breakpoint
CREATE TABLE `crm_sites` (
	`id` text PRIMARY KEY NOT NULL,
	`origin` text NOT NULL,
	`crm` text NOT NULL,
	`hints` integer NOT NULL,
	`cards_off` text NOT NULL,
	`status` text NOT NULL,
	`requested_by` text,
	`reason` text,
	`created_at_ms` integer NOT NULL,
	`decided_at_ms` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `crm_sites_origin_unique` ON `crm_sites` (`origin`);--> statement-breakpoint
CREATE TABLE `erasures` (
	`id` text PRIMARY KEY NOT NULL,
	`person_hash` text NOT NULL,
	`status` text NOT NULL,
	`requested_at_ms` integer NOT NULL,
	`completed_at_ms` integer,
	`removed` text NOT NULL,
	`verified` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `erasures_person_hash_unique` ON `erasures` (`person_hash`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`entity` integer,
	`crm` text NOT NULL,
	`instance` text NOT NULL,
	`record_kind` text NOT NULL,
	`record_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`occurred_at_ms` integer NOT NULL,
	`received_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `notes_of_entity` ON `notes` (`entity`);--> statement-breakpoint
CREATE INDEX `notes_by_time` ON `notes` (`received_at_ms`);--> statement-breakpoint
CREATE TABLE `retention_rules` (
	`kind` text PRIMARY KEY NOT NULL,
	`days` integer,
	`last_run_at_ms` integer,
	`last_removed` integer
);
--> statement-breakpoint
CREATE TABLE `suppressions` (
	`hash` text PRIMARY KEY NOT NULL,
	`erasure_id` text NOT NULL,
	`created_at_ms` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `accounts` ADD `owner_email` text;--> statement-breakpoint
ALTER TABLE `opportunities` ADD `owner_email` text;--> statement-breakpoint
ALTER TABLE `people` ADD `owner_email` text;