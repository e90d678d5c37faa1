CREATE TABLE `account_domains` (
	`domain` text NOT NULL,
	`account_pk` integer NOT NULL,
	PRIMARY KEY(`domain`, `account_pk`)
);
--> statement-breakpoint
CREATE INDEX `account_domains_by_account` ON `account_domains` (`account_pk`);--> statement-breakpoint
CREATE INDEX `merges_by_merged` ON `merges` (`noun`,`merged_pk`);