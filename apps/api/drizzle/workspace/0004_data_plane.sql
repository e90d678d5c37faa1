CREATE TABLE `campaign_members` (
	`campaign_pk` integer NOT NULL,
	`person_pk` integer NOT NULL,
	`status` text,
	`has_responded` integer,
	`first_responded_at_ms` integer,
	`source` text,
	`external_id` text,
	`at_ms` integer NOT NULL,
	`is_removed` integer NOT NULL,
	PRIMARY KEY(`campaign_pk`, `person_pk`)
);
--> statement-breakpoint
CREATE INDEX `campaign_members_by_person` ON `campaign_members` (`person_pk`);--> statement-breakpoint
CREATE TABLE `held_events` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`needs` text NOT NULL,
	`event` text NOT NULL,
	`hash` text NOT NULL,
	`held_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `held_events_by_need` ON `held_events` (`needs`,`hash`);--> statement-breakpoint
CREATE INDEX `held_events_by_age` ON `held_events` (`held_at_ms`);--> statement-breakpoint
CREATE TABLE `hook_deliveries` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`endpoint_pk` integer NOT NULL,
	`delivery_key` text NOT NULL,
	`state` text NOT NULL,
	`body` text,
	`headers` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`outcome` text,
	`received_at_ms` integer NOT NULL,
	`next_try_at_ms` integer,
	`done_at_ms` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hook_deliveries_id_unique` ON `hook_deliveries` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `hook_deliveries_by_key` ON `hook_deliveries` (`endpoint_pk`,`delivery_key`);--> statement-breakpoint
CREATE INDEX `hook_deliveries_by_state` ON `hook_deliveries` (`state`,`next_try_at_ms`);--> statement-breakpoint
CREATE INDEX `hook_deliveries_by_time` ON `hook_deliveries` (`received_at_ms`);--> statement-breakpoint
CREATE TABLE `hook_endpoints` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`secret` text NOT NULL,
	`previous_secret` text,
	`previous_until_ms` integer,
	`signing` text,
	`mapping` text,
	`is_paused` integer NOT NULL,
	`refused_count` integer DEFAULT 0 NOT NULL,
	`last_refused_at_ms` integer,
	`last_refused_why` text,
	`last_received_at_ms` integer,
	`created_at_ms` integer NOT NULL,
	`updated_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hook_endpoints_id_unique` ON `hook_endpoints` (`id`);--> statement-breakpoint
CREATE TABLE `identity_cases` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`noun` text NOT NULL,
	`first_pk` integer NOT NULL,
	`second_pk` integer NOT NULL,
	`reason` text NOT NULL,
	`status` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`decided_by` text,
	`decided_at_ms` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `identity_cases_id_unique` ON `identity_cases` (`id`);--> statement-breakpoint
CREATE INDEX `identity_cases_by_status` ON `identity_cases` (`status`,`pk`);--> statement-breakpoint
CREATE INDEX `identity_cases_by_first` ON `identity_cases` (`noun`,`first_pk`,`second_pk`);--> statement-breakpoint
CREATE INDEX `identity_cases_by_second` ON `identity_cases` (`noun`,`second_pk`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`period` text NOT NULL,
	`state` text NOT NULL,
	`input` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`max_attempts` integer NOT NULL,
	`run_at_ms` integer NOT NULL,
	`lease_owner` text,
	`lease_until_ms` integer,
	`done` integer DEFAULT 0 NOT NULL,
	`total` integer,
	`is_cancel_asked` integer DEFAULT false NOT NULL,
	`cursor` text,
	`failure` text,
	`created_at_ms` integer NOT NULL,
	`started_at_ms` integer,
	`ended_at_ms` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_id_unique` ON `jobs` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_by_period` ON `jobs` (`kind`,`period`);--> statement-breakpoint
CREATE INDEX `jobs_by_state` ON `jobs` (`state`,`run_at_ms`);--> statement-breakpoint
CREATE TABLE `link_clicks` (
	`pk` integer PRIMARY KEY NOT NULL,
	`link_pk` integer NOT NULL,
	`at_ms` integer NOT NULL,
	`evidence` text,
	`is_folded` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE INDEX `link_clicks_by_link` ON `link_clicks` (`link_pk`,`pk`);--> statement-breakpoint
CREATE INDEX `link_clicks_by_fold` ON `link_clicks` (`is_folded`,`pk`);--> statement-breakpoint
CREATE TABLE `merge_moves` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`merge_pk` integer NOT NULL,
	`place` text NOT NULL,
	`row_key` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `merge_moves_by_merge` ON `merge_moves` (`merge_pk`);--> statement-breakpoint
CREATE TABLE `merges` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`noun` text NOT NULL,
	`survivor_pk` integer NOT NULL,
	`merged_pk` integer NOT NULL,
	`merged_id` text NOT NULL,
	`rule` text NOT NULL,
	`before` text NOT NULL,
	`merged_by` text NOT NULL,
	`merged_at_ms` integer NOT NULL,
	`undone_by` text,
	`undone_at_ms` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `merges_id_unique` ON `merges` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `merges_by_merged_id` ON `merges` (`merged_id`,`pk`);--> statement-breakpoint
CREATE INDEX `merges_by_survivor` ON `merges` (`noun`,`survivor_pk`);--> statement-breakpoint
CREATE TABLE `opportunity_role_facts` (
	`opportunity_pk` integer NOT NULL,
	`person_pk` integer NOT NULL,
	`role` text,
	`at_ms` integer NOT NULL,
	`is_removed` integer NOT NULL,
	PRIMARY KEY(`opportunity_pk`, `person_pk`)
);
--> statement-breakpoint
CREATE INDEX `opportunity_role_facts_by_person` ON `opportunity_role_facts` (`person_pk`);--> statement-breakpoint
CREATE TABLE `opportunity_stages` (
	`opportunity_pk` integer NOT NULL,
	`at_ms` integer NOT NULL,
	`stage` text,
	`buying_stage` text,
	`status` text,
	`amount_cents` integer,
	`currency` text,
	PRIMARY KEY(`opportunity_pk`, `at_ms`)
);
--> statement-breakpoint
CREATE TABLE `person_emails` (
	`email` text NOT NULL,
	`person_pk` integer NOT NULL,
	`source` text,
	`first_seen_at_ms` integer NOT NULL,
	PRIMARY KEY(`email`, `person_pk`)
);
--> statement-breakpoint
CREATE INDEX `person_emails_by_person` ON `person_emails` (`person_pk`);--> statement-breakpoint
CREATE TABLE `touch_rollups` (
	`day` integer NOT NULL,
	`campaign_pk` integer NOT NULL,
	`type` text NOT NULL,
	`channel` text NOT NULL,
	`grade` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`day`, `campaign_pk`, `type`, `channel`, `grade`)
);
--> statement-breakpoint
CREATE TABLE `touch_tombstones` (
	`source_pk` integer NOT NULL,
	`external_id` text NOT NULL,
	`at_ms` integer NOT NULL,
	PRIMARY KEY(`source_pk`, `external_id`)
);
--> statement-breakpoint
CREATE TABLE `tracked_links` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`hash` text NOT NULL,
	`url` text NOT NULL,
	`content_pk` integer,
	`person_pk` integer,
	`campaign_pk` integer,
	`created_by` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`expires_at_ms` integer,
	`revoked_at_ms` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tracked_links_id_unique` ON `tracked_links` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `tracked_links_hash_unique` ON `tracked_links` (`hash`);--> statement-breakpoint
CREATE INDEX `tracked_links_by_person` ON `tracked_links` (`person_pk`);--> statement-breakpoint
CREATE INDEX `tracked_links_by_content` ON `tracked_links` (`content_pk`);--> statement-breakpoint
CREATE TABLE `webhook_attempts` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`delivery_pk` integer NOT NULL,
	`at_ms` integer NOT NULL,
	`duration_ms` integer NOT NULL,
	`status` integer,
	`failure` text
);
--> statement-breakpoint
CREATE INDEX `webhook_attempts_by_delivery` ON `webhook_attempts` (`delivery_pk`,`pk`);--> statement-breakpoint
CREATE TABLE `webhook_deliveries` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`webhook_pk` integer NOT NULL,
	`message_pk` integer NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_try_at_ms` integer,
	`done_at_ms` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `webhook_deliveries_id_unique` ON `webhook_deliveries` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `webhook_deliveries_by_message` ON `webhook_deliveries` (`webhook_pk`,`message_pk`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_by_state` ON `webhook_deliveries` (`state`,`next_try_at_ms`);--> statement-breakpoint
CREATE TABLE `webhook_messages` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`data` text NOT NULL,
	`created_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `webhook_messages_id_unique` ON `webhook_messages` (`id`);--> statement-breakpoint
CREATE INDEX `webhook_messages_by_age` ON `webhook_messages` (`created_at_ms`);--> statement-breakpoint
CREATE TABLE `webhooks` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`url` text NOT NULL,
	`events` text,
	`secret` text NOT NULL,
	`previous_secret` text,
	`previous_until_ms` integer,
	`state` text NOT NULL,
	`disabled_why` text,
	`failing_since_ms` integer,
	`created_at_ms` integer NOT NULL,
	`updated_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `webhooks_id_unique` ON `webhooks` (`id`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `parent_pk` integer;--> statement-breakpoint
ALTER TABLE `accounts` ADD `field_times` text;--> statement-breakpoint
ALTER TABLE `accounts` ADD `deleted_at_ms` integer;--> statement-breakpoint
ALTER TABLE `campaigns` ADD `field_times` text;--> statement-breakpoint
ALTER TABLE `campaigns` ADD `deleted_at_ms` integer;--> statement-breakpoint
ALTER TABLE `content_items` ADD `field_times` text;--> statement-breakpoint
ALTER TABLE `content_items` ADD `deleted_at_ms` integer;--> statement-breakpoint
ALTER TABLE `external_ids` ADD `seen_at_ms` integer;--> statement-breakpoint
ALTER TABLE `external_ids` ADD `deleted_at_ms` integer;--> statement-breakpoint
ALTER TABLE `opportunities` ADD `field_times` text;--> statement-breakpoint
ALTER TABLE `opportunities` ADD `deleted_at_ms` integer;--> statement-breakpoint
ALTER TABLE `people` ADD `field_times` text;--> statement-breakpoint
ALTER TABLE `people` ADD `deleted_at_ms` integer;--> statement-breakpoint
ALTER TABLE `touches` ADD `evidence` text;--> statement-breakpoint
ALTER TABLE `touches` ADD `said_grade` text;--> statement-breakpoint
ALTER TABLE `touches` ADD `corrected_grade` text;--> statement-breakpoint
ALTER TABLE `touches` ADD `corrected_by` text;--> statement-breakpoint
ALTER TABLE `touches` ADD `corrected_at_ms` integer;--> statement-breakpoint
ALTER TABLE `touches` ADD `graded_by` integer;--> statement-breakpoint
ALTER TABLE `touches` ADD `corroborates` integer;