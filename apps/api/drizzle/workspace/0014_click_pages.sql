CREATE TABLE `click_pages` (
	`pk` integer PRIMARY KEY NOT NULL,
	`clicks` text NOT NULL
);
