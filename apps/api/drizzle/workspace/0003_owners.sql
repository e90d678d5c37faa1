CREATE INDEX `accounts_by_owner` ON `accounts` (`owner_email`) WHERE owner_email IS NOT NULL;--> statement-breakpoint
CREATE INDEX `opportunities_by_owner` ON `opportunities` (`owner_email`) WHERE owner_email IS NOT NULL;--> statement-breakpoint
CREATE INDEX `people_by_owner` ON `people` (`owner_email`) WHERE owner_email IS NOT NULL;