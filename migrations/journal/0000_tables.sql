CREATE TABLE `journal_entries` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`tenant_id` text NOT NULL,
	`key_version` integer NOT NULL,
	`received_at` integer NOT NULL,
	`sealed` blob NOT NULL
);
--> statement-breakpoint
CREATE INDEX `journal_entries_tenant` ON `journal_entries` (`tenant_id`,`seq`);--> statement-breakpoint
CREATE TABLE `quarantine` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`app_key` text NOT NULL,
	`reason` text NOT NULL,
	`received_at` integer NOT NULL,
	`sealed` blob NOT NULL
);
