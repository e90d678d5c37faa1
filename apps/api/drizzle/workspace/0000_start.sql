CREATE TABLE `accounts` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`domain` text,
	`industry` text,
	`employee_count` integer,
	`country` text,
	`owner_name` text,
	`source` text,
	`external_id` text,
	`created_at_ms` integer NOT NULL,
	`updated_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_id_unique` ON `accounts` (`id`);--> statement-breakpoint
CREATE INDEX `accounts_by_domain` ON `accounts` (`domain`);--> statement-breakpoint
CREATE TABLE `campaigns` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`channel` text,
	`status` text NOT NULL,
	`starts_at_ms` integer,
	`ends_at_ms` integer,
	`owner_name` text,
	`url` text,
	`source` text,
	`external_id` text,
	`created_at_ms` integer NOT NULL,
	`updated_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `campaigns_id_unique` ON `campaigns` (`id`);--> statement-breakpoint
CREATE INDEX `campaigns_by_name` ON `campaigns` (`name`);--> statement-breakpoint
CREATE TABLE `content_items` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`url` text NOT NULL,
	`summary` text,
	`tags` text NOT NULL,
	`topic` text,
	`language` text NOT NULL,
	`valid_from_ms` integer,
	`valid_until_ms` integer,
	`version` integer NOT NULL,
	`status` text NOT NULL,
	`owner_name` text,
	`source` text,
	`external_id` text,
	`created_at_ms` integer NOT NULL,
	`updated_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `content_items_id_unique` ON `content_items` (`id`);--> statement-breakpoint
CREATE INDEX `content_items_by_url` ON `content_items` (`url`);--> statement-breakpoint
CREATE TABLE `content_usage` (
	`content_pk` integer PRIMARY KEY NOT NULL,
	`shown` integer DEFAULT 0 NOT NULL,
	`copied` integer DEFAULT 0 NOT NULL,
	`opened` integer DEFAULT 0 NOT NULL,
	`useful` integer DEFAULT 0 NOT NULL,
	`not_useful` integer DEFAULT 0 NOT NULL,
	`last_used_at_ms` integer
);
--> statement-breakpoint
CREATE TABLE `context_documents` (
	`link_pk` integer PRIMARY KEY NOT NULL,
	`entity_version` integer NOT NULL,
	`shared_version` integer NOT NULL,
	`valid_until_ms` integer NOT NULL,
	`composer` integer NOT NULL,
	`body` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `counters` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `crm_links` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`crm` text NOT NULL,
	`instance` text NOT NULL,
	`kind` text NOT NULL,
	`record_id` text NOT NULL,
	`entity` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `crm_links_by_record` ON `crm_links` (`crm`,`instance`,`kind`,`record_id`);--> statement-breakpoint
CREATE INDEX `crm_links_by_entity` ON `crm_links` (`entity`);--> statement-breakpoint
CREATE TABLE `entity_versions` (
	`entity` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `external_ids` (
	`noun` text NOT NULL,
	`source` text NOT NULL,
	`external_id` text NOT NULL,
	`pk` integer NOT NULL,
	PRIMARY KEY(`noun`, `source`, `external_id`)
);
--> statement-breakpoint
CREATE INDEX `external_ids_by_row` ON `external_ids` (`noun`,`pk`);--> statement-breakpoint
CREATE TABLE `feedback_events` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`content_pk` integer NOT NULL,
	`entity` integer,
	`crm` text NOT NULL,
	`instance` text NOT NULL,
	`record_kind` text NOT NULL,
	`record_id` text NOT NULL,
	`slot` integer,
	`push_id` text,
	`key_id` text NOT NULL,
	`occurred_at_ms` integer NOT NULL,
	`received_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `feedback_events_of_entity` ON `feedback_events` (`entity`,`content_pk`);--> statement-breakpoint
CREATE TABLE `hidden_items` (
	`entity` integer NOT NULL,
	`content_pk` integer NOT NULL,
	`since_ms` integer NOT NULL,
	PRIMARY KEY(`entity`, `content_pk`)
);
--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`key_id` text NOT NULL,
	`key` text NOT NULL,
	`route` text NOT NULL,
	`body_hash` text NOT NULL,
	`status` integer NOT NULL,
	`body` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	PRIMARY KEY(`key_id`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_by_age` ON `idempotency_keys` (`created_at_ms`);--> statement-breakpoint
CREATE TABLE `opportunities` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`account_pk` integer,
	`stage` text,
	`buying_stage` text,
	`status` text NOT NULL,
	`amount_cents` integer,
	`currency` text,
	`close_date` text,
	`owner_name` text,
	`source` text,
	`external_id` text,
	`created_at_ms` integer NOT NULL,
	`updated_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opportunities_id_unique` ON `opportunities` (`id`);--> statement-breakpoint
CREATE INDEX `opportunities_by_account` ON `opportunities` (`account_pk`);--> statement-breakpoint
CREATE TABLE `opportunity_contacts` (
	`opportunity_pk` integer NOT NULL,
	`person_pk` integer NOT NULL,
	`role` text,
	PRIMARY KEY(`opportunity_pk`, `person_pk`)
);
--> statement-breakpoint
CREATE INDEX `opportunity_contacts_by_person` ON `opportunity_contacts` (`person_pk`);--> statement-breakpoint
CREATE TABLE `people` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`phone` text,
	`title` text,
	`seniority` text,
	`department` text,
	`account_pk` integer,
	`lifecycle_stage` text,
	`owner_name` text,
	`country` text,
	`do_not_contact` integer,
	`source` text,
	`external_id` text,
	`created_at_ms` integer NOT NULL,
	`updated_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_id_unique` ON `people` (`id`);--> statement-breakpoint
CREATE INDEX `people_by_email` ON `people` (`email`);--> statement-breakpoint
CREATE INDEX `people_by_account` ON `people` (`account_pk`);--> statement-breakpoint
CREATE TABLE `personas` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`who` text NOT NULL,
	`why_they_act` text NOT NULL,
	`how_they_buy` text NOT NULL,
	`objections` text NOT NULL,
	`messages` text NOT NULL,
	`rules` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`updated_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `personas_id_unique` ON `personas` (`id`);--> statement-breakpoint
CREATE TABLE `push_days` (
	`push_pk` integer NOT NULL,
	`entity` integer NOT NULL,
	`day` text NOT NULL,
	PRIMARY KEY(`push_pk`, `entity`, `day`)
);
--> statement-breakpoint
CREATE INDEX `push_days_of_entity` ON `push_days` (`entity`);--> statement-breakpoint
CREATE TABLE `pushes` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`content_pk` integer NOT NULL,
	`audience` text NOT NULL,
	`starts_at_ms` integer NOT NULL,
	`ends_at_ms` integer NOT NULL,
	`priority` integer NOT NULL,
	`reason` text NOT NULL,
	`mode` text NOT NULL,
	`cap_per_record` integer NOT NULL,
	`owner_name` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`updated_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pushes_id_unique` ON `pushes` (`id`);--> statement-breakpoint
CREATE INDEX `pushes_by_content` ON `pushes` (`content_pk`);--> statement-breakpoint
CREATE TABLE `sources` (
	`pk` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_name_unique` ON `sources` (`name`);--> statement-breakpoint
CREATE TABLE `touches` (
	`pk` integer PRIMARY KEY NOT NULL,
	`person_pk` integer NOT NULL,
	`campaign_pk` integer,
	`content_pk` integer,
	`type` text NOT NULL,
	`channel` text NOT NULL,
	`direction` text NOT NULL,
	`weight` real NOT NULL,
	`grade` text NOT NULL,
	`signals` text,
	`occurred_at_ms` integer NOT NULL,
	`precision` text NOT NULL,
	`observed_at_ms` integer NOT NULL,
	`subject` text,
	`source_pk` integer NOT NULL,
	`external_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `touches_of_person_by_time` ON `touches` (`person_pk`,`occurred_at_ms`);--> statement-breakpoint
CREATE UNIQUE INDEX `touches_by_origin` ON `touches` (`source_pk`,`external_id`);