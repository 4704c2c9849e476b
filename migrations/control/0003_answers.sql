CREATE TABLE `tenant_keys` (
	`tenant_id` text NOT NULL,
	`version` integer NOT NULL,
	`wrapped` blob NOT NULL,
	`state` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `version`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `notices` (
	`id` integer PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`by_user_id` text,
	`by_role` text NOT NULL,
	`tenant_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `notices_user` ON `notices` (`user_id`);--> statement-breakpoint
CREATE TABLE `model_measurements` (
	`digest` text PRIMARY KEY NOT NULL,
	`model` text NOT NULL,
	`at` integer NOT NULL,
	`cores` integer NOT NULL,
	`read_per_second` real NOT NULL,
	`write_per_second` real NOT NULL,
	`first_token_ms` integer NOT NULL,
	`load_ms` integer NOT NULL,
	`took_ms` integer NOT NULL,
	`usable` integer NOT NULL,
	`said` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `model_pulls` (
	`id` text PRIMARY KEY NOT NULL,
	`model` text NOT NULL,
	`state` text NOT NULL,
	`problem` text,
	`started_by` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`completed_bytes` integer DEFAULT 0 NOT NULL,
	`total_bytes` integer DEFAULT 0 NOT NULL,
	`breaks` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE `tenants` ADD `acknowledged_seq` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `tenants` ADD `agents_see_numbers` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `tenants` ADD `look_in` text DEFAULT 'ask' NOT NULL;--> statement-breakpoint
ALTER TABLE `tenants` ADD `agents_see_chats` text DEFAULT 'all' NOT NULL;--> statement-breakpoint
ALTER TABLE `password_resets` ADD `by_user_id` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `password_resets` ADD `by_role` text DEFAULT 'cli' NOT NULL;