CREATE TABLE `answer_outcomes` (
	`id` integer PRIMARY KEY NOT NULL,
	`message_id` integer NOT NULL,
	`topic` text NOT NULL,
	`mode` text NOT NULL,
	`text` text NOT NULL,
	`given_at` integer NOT NULL,
	`outcome` text,
	`changed_words` integer,
	`judged_at` integer,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `answer_outcomes_message_id_unique` ON `answer_outcomes` (`message_id`);--> statement-breakpoint
CREATE INDEX `answer_outcomes_topic` ON `answer_outcomes` (`topic`,`mode`,`given_at`);--> statement-breakpoint
CREATE TABLE `solved_signs` (
	`message_id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `automatic_holds` (
	`reason` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `topic_modes` (
	`topic` text PRIMARY KEY NOT NULL,
	`mode` text NOT NULL,
	`since` integer NOT NULL,
	`why` text NOT NULL,
	`judged` integer,
	`good` integer
);
--> statement-breakpoint
ALTER TABLE `assistant_settings` ADD `bar` real DEFAULT 0.9 NOT NULL;--> statement-breakpoint
ALTER TABLE `assistant_settings` ADD `least_count` integer DEFAULT 20 NOT NULL;--> statement-breakpoint
ALTER TABLE `assistant_settings` ADD `solved_after_hours` integer DEFAULT 72 NOT NULL;