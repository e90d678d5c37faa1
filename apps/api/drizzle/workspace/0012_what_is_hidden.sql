CREATE INDEX `accounts_hidden` ON `accounts` (`deleted_at_ms`) WHERE deleted_at_ms IS NOT NULL;--> statement-breakpoint
CREATE INDEX `accounts_by_parent` ON `accounts` (`parent_pk`) WHERE parent_pk IS NOT NULL;--> statement-breakpoint
CREATE INDEX `campaigns_hidden` ON `campaigns` (`deleted_at_ms`) WHERE deleted_at_ms IS NOT NULL;--> statement-breakpoint
CREATE INDEX `content_items_hidden` ON `content_items` (`deleted_at_ms`) WHERE deleted_at_ms IS NOT NULL;--> statement-breakpoint
CREATE INDEX `opportunities_hidden` ON `opportunities` (`deleted_at_ms`) WHERE deleted_at_ms IS NOT NULL;--> statement-breakpoint
CREATE INDEX `people_hidden` ON `people` (`deleted_at_ms`) WHERE deleted_at_ms IS NOT NULL;