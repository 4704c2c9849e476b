CREATE TABLE `audit_witness` (
	`scope` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`mac` blob NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `attachments` ADD `said` text;