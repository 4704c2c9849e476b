CREATE TABLE `audit_checkpoints` (
	`through_seq` integer PRIMARY KEY NOT NULL,
	`mac` blob NOT NULL,
	`at` integer NOT NULL,
	`proof` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_log` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`via` text NOT NULL,
	`action` text NOT NULL,
	`object` text,
	`outcome` text NOT NULL,
	`address` text,
	`details` text,
	`prev` blob NOT NULL,
	`mac` blob NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_log_at` ON `audit_log` (`at`);--> statement-breakpoint
CREATE TABLE `audit_heads` (
	`scope` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`mac` blob NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_keys` (
	`scope` text PRIMARY KEY NOT NULL,
	`sealed` blob NOT NULL
);
