CREATE TABLE `access_state` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `access_tokens` (
	`prefix` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`session_id` text NOT NULL,
	`expires_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `access_tokens_of_session` ON `access_tokens` (`session_id`);--> statement-breakpoint
CREATE INDEX `access_tokens_by_age` ON `access_tokens` (`expires_at_ms`);--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`workspace_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`id` text NOT NULL,
	`at_ms` integer NOT NULL,
	`body` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `sequence`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_entries_id_unique` ON `audit_entries` (`id`);--> statement-breakpoint
CREATE TABLE `authorization_codes` (
	`prefix` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`workspace_id` text NOT NULL,
	`member_id` text NOT NULL,
	`method` text NOT NULL,
	`client_id` text NOT NULL,
	`redirect_uri` text NOT NULL,
	`code_challenge` text NOT NULL,
	`expires_at_ms` integer NOT NULL,
	`used_at_ms` integer,
	`session_id` text
);
--> statement-breakpoint
CREATE INDEX `authorization_codes_by_age` ON `authorization_codes` (`expires_at_ms`);--> statement-breakpoint
CREATE TABLE `device_codes` (
	`prefix` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`user_code_hash` text NOT NULL,
	`client_id` text NOT NULL,
	`label` text NOT NULL,
	`interval_ms` integer NOT NULL,
	`last_polled_at_ms` integer,
	`expires_at_ms` integer NOT NULL,
	`workspace_id` text,
	`member_id` text,
	`method` text,
	`status` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `device_codes_user_code_hash_unique` ON `device_codes` (`user_code_hash`);--> statement-breakpoint
CREATE INDEX `device_codes_by_age` ON `device_codes` (`expires_at_ms`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`email` text NOT NULL,
	`roles` text NOT NULL,
	`team_ids` text NOT NULL,
	`prefix` text NOT NULL,
	`hash` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`expires_at_ms` integer NOT NULL,
	`accepted_at_ms` integer,
	`revoked_at_ms` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_prefix_unique` ON `invitations` (`prefix`);--> statement-breakpoint
CREATE INDEX `invitations_of_workspace` ON `invitations` (`workspace_id`);--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`user_id` text NOT NULL,
	`roles` text NOT NULL,
	`status` text NOT NULL,
	`source` text NOT NULL,
	`sso_identity` text,
	`created_at_ms` integer NOT NULL,
	`last_seen_at_ms` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_by_user` ON `members` (`workspace_id`,`user_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_by_sso_identity` ON `members` (`workspace_id`,`sso_identity`);--> statement-breakpoint
CREATE INDEX `members_of_user` ON `members` (`user_id`);--> statement-breakpoint
CREATE TABLE `oidc_attempts` (
	`state_hash` text PRIMARY KEY NOT NULL,
	`provider_id` text NOT NULL,
	`browser_hash` text NOT NULL,
	`secrets_sealed` text NOT NULL,
	`return_to` text NOT NULL,
	`expires_at_ms` integer NOT NULL,
	`used_at_ms` integer
);
--> statement-breakpoint
CREATE INDEX `oidc_attempts_by_age` ON `oidc_attempts` (`expires_at_ms`);--> statement-breakpoint
CREATE TABLE `oidc_providers` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`name` text NOT NULL,
	`issuer` text NOT NULL,
	`client_id` text NOT NULL,
	`client_secret_sealed` text,
	`groups_claim` text NOT NULL,
	`group_roles` text NOT NULL,
	`default_roles` text NOT NULL,
	`just_in_time` integer NOT NULL,
	`is_enabled` integer NOT NULL,
	`created_at_ms` integer NOT NULL,
	`updated_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `oidc_providers_of_workspace` ON `oidc_providers` (`workspace_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`method` text NOT NULL,
	`label` text NOT NULL,
	`prefix` text NOT NULL,
	`hash` text NOT NULL,
	`generation` integer DEFAULT 0 NOT NULL,
	`rotation_hash` text,
	`created_at_ms` integer NOT NULL,
	`last_used_at_ms` integer NOT NULL,
	`expires_at_ms` integer NOT NULL,
	`ended_at_ms` integer,
	`ended_by` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_prefix_unique` ON `sessions` (`prefix`);--> statement-breakpoint
CREATE INDEX `sessions_of_member` ON `sessions` (`member_id`);--> statement-breakpoint
CREATE INDEX `sessions_of_workspace` ON `sessions` (`workspace_id`);--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`prefix` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`purpose` text NOT NULL,
	`email` text,
	`workspace_id` text,
	`return_to` text,
	`created_at_ms` integer NOT NULL,
	`expires_at_ms` integer NOT NULL,
	`used_at_ms` integer
);
--> statement-breakpoint
CREATE INDEX `sign_in_links_by_age` ON `sign_in_links` (`expires_at_ms`);--> statement-breakpoint
CREATE INDEX `sign_in_links_by_email` ON `sign_in_links` (`email`);--> statement-breakpoint
CREATE TABLE `team_members` (
	`team_id` text NOT NULL,
	`member_id` text NOT NULL,
	PRIMARY KEY(`team_id`, `member_id`)
);
--> statement-breakpoint
CREATE INDEX `team_members_of_member` ON `team_members` (`member_id`);--> statement-breakpoint
CREATE TABLE `teams` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`name` text NOT NULL,
	`created_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `teams_by_name` ON `teams` (`workspace_id`,`name`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`created_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
ALTER TABLE `api_keys` ADD `name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `api_keys` ADD `scopes` text;--> statement-breakpoint
ALTER TABLE `api_keys` ADD `expires_at_ms` integer;--> statement-breakpoint
ALTER TABLE `api_keys` ADD `last_used_at_ms` integer;--> statement-breakpoint
ALTER TABLE `api_keys` ADD `replaced_by` text;--> statement-breakpoint
CREATE INDEX `api_keys_of_workspace` ON `api_keys` (`workspace_id`);--> statement-breakpoint
ALTER TABLE `workspaces` ADD `reps_see` text DEFAULT 'all' NOT NULL;--> statement-breakpoint
ALTER TABLE `workspaces` ADD `sso_only` integer DEFAULT 0 NOT NULL;