CREATE TABLE `alias_requests` (
	`product_id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`languages` text NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `alias_settings` (
	`id` integer PRIMARY KEY NOT NULL,
	`languages` text NOT NULL,
	`paused` integer DEFAULT false NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `knowledge_files` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text,
	`state` text NOT NULL,
	`problem` text,
	`bytes` integer DEFAULT 0 NOT NULL,
	`sha256` text DEFAULT '' NOT NULL,
	`pages` integer,
	`pages_without_text` integer DEFAULT 0 NOT NULL,
	`pieces` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `knowledge_files_public_id_unique` ON `knowledge_files` (`public_id`);--> statement-breakpoint
CREATE TABLE `knowledge_pieces` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`file_id` integer NOT NULL,
	`version` integer NOT NULL,
	`position` integer NOT NULL,
	`heading` text,
	`page` integer,
	`text` text NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `knowledge_files`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `knowledge_pieces_public_id_unique` ON `knowledge_pieces` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `knowledge_pieces_place` ON `knowledge_pieces` (`file_id`,`version`,`position`);--> statement-breakpoint
CREATE TABLE `knowledge_suggestions` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`entry_id` integer,
	`entry_version` integer NOT NULL,
	`user_id` text NOT NULL,
	`question` text NOT NULL,
	`answer` text NOT NULL,
	`topic` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `knowledge_entries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `knowledge_suggestions_public_id_unique` ON `knowledge_suggestions` (`public_id`);--> statement-breakpoint
CREATE INDEX `knowledge_suggestions_entry` ON `knowledge_suggestions` (`entry_id`);--> statement-breakpoint
CREATE TABLE `knowledge_vectors` (
	`id` integer PRIMARY KEY NOT NULL,
	`model` text NOT NULL,
	`hash` text NOT NULL,
	`version` integer NOT NULL,
	`vector` blob NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `knowledge_entries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `knowledge_vectors_model` ON `knowledge_vectors` (`model`);--> statement-breakpoint
CREATE TABLE `product_aliases` (
	`id` integer PRIMARY KEY NOT NULL,
	`product_id` integer NOT NULL,
	`language` text,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `product_aliases_product` ON `product_aliases` (`product_id`);--> statement-breakpoint
CREATE INDEX `product_aliases_suggested` ON `product_aliases` (`product_id`) WHERE state = 'suggested';--> statement-breakpoint
CREATE TABLE `product_vectors` (
	`id` integer PRIMARY KEY NOT NULL,
	`model` text NOT NULL,
	`hash` text NOT NULL,
	`version` integer NOT NULL,
	`vector` blob NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `product_vectors_model` ON `product_vectors` (`model`);--> statement-breakpoint
CREATE TABLE `vector_states` (
	`kind` text PRIMARY KEY NOT NULL,
	`model` text NOT NULL,
	`waits` text,
	`changes` integer,
	`found` real,
	`floor` real
);
--> statement-breakpoint
CREATE TABLE `consents` (
	`id` integer PRIMARY KEY NOT NULL,
	`contact_id` integer NOT NULL,
	`purpose` text NOT NULL,
	`given` integer NOT NULL,
	`how` text NOT NULL,
	`wording` text,
	`channel` text,
	`at` integer NOT NULL,
	`noted_at` integer NOT NULL,
	`user_id` text,
	`user_name` text,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `consents_contact` ON `consents` (`contact_id`,`at`);--> statement-breakpoint
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
CREATE TABLE `attachment_words` (
	`attachment_id` integer PRIMARY KEY NOT NULL,
	`how` text NOT NULL,
	`state` text NOT NULL,
	`text` text,
	`model` text,
	`problem` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`attachment_id`) REFERENCES `attachments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
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
CREATE TABLE `lost_demand` (
	`id` integer PRIMARY KEY NOT NULL,
	`message_id` integer NOT NULL,
	`kind` text NOT NULL,
	`product_id` text,
	`product_name` text,
	`option` text,
	`quantity` integer,
	`at` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `lost_demand_at` ON `lost_demand` (`at`);--> statement-breakpoint
CREATE INDEX `lost_demand_message` ON `lost_demand` (`message_id`);--> statement-breakpoint
CREATE TABLE `rewind_cases` (
	`id` integer PRIMARY KEY NOT NULL,
	`rewind_id` integer NOT NULL,
	`message_id` integer NOT NULL,
	`before` text,
	`after` text,
	`verdict` text,
	`needs_person` integer,
	FOREIGN KEY (`rewind_id`) REFERENCES `rewinds`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rewind_cases_turn` ON `rewind_cases` (`rewind_id`,`message_id`);--> statement-breakpoint
CREATE INDEX `rewind_cases_verdict` ON `rewind_cases` (`rewind_id`,`verdict`);--> statement-breakpoint
CREATE INDEX `rewind_cases_message` ON `rewind_cases` (`message_id`);--> statement-breakpoint
CREATE TABLE `rewinds` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`state` text NOT NULL,
	`selection` text NOT NULL,
	`candidate` text NOT NULL,
	`file` blob,
	`started_by` text,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	`applied_at` integer,
	`failure` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rewinds_public_id_unique` ON `rewinds` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `rewinds_running` ON `rewinds` ((1)) WHERE state in ('waiting', 'running');--> statement-breakpoint
CREATE INDEX `rewinds_created` ON `rewinds` (`created_at`);--> statement-breakpoint
CREATE TABLE `topic_modes` (
	`topic` text PRIMARY KEY NOT NULL,
	`mode` text NOT NULL,
	`since` integer NOT NULL,
	`why` text NOT NULL,
	`judged` integer,
	`good` integer
);
--> statement-breakpoint
CREATE TABLE `unanswered_turns` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`message_id` integer NOT NULL,
	`at` integer NOT NULL,
	`settled` text,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `unanswered_turns_public_id_unique` ON `unanswered_turns` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `unanswered_turns_message` ON `unanswered_turns` (`message_id`);--> statement-breakpoint
CREATE INDEX `unanswered_turns_at` ON `unanswered_turns` (`at`);--> statement-breakpoint
ALTER TABLE `assistant_settings` ADD `asks_model` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `assistant_settings` ADD `bar` real DEFAULT 0.9 NOT NULL;--> statement-breakpoint
ALTER TABLE `assistant_settings` ADD `least_count` integer DEFAULT 20 NOT NULL;--> statement-breakpoint
ALTER TABLE `assistant_settings` ADD `solved_after_hours` integer DEFAULT 72 NOT NULL;