CREATE TABLE `public_addresses` (
	`name` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`workspace_id` text NOT NULL
);
