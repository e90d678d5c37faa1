CREATE TABLE `touch_moves` (
	`pk` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`merge_pk` integer NOT NULL,
	`direction` text NOT NULL,
	`reached_pk` integer NOT NULL,
	`until_pk` integer NOT NULL
);
