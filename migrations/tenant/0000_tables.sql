CREATE TABLE `business_facts` (
	`id` integer PRIMARY KEY NOT NULL,
	`timezone` text NOT NULL,
	`hours` text DEFAULT '[]' NOT NULL,
	`closed` text DEFAULT '[]' NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`delivery` text DEFAULT '' NOT NULL,
	`payment` text DEFAULT '' NOT NULL,
	`returns` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `catalog_import_stage` (
	`id` integer PRIMARY KEY NOT NULL,
	`import_id` integer NOT NULL,
	`drafts` text NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `catalog_imports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `catalog_import_stage_import` ON `catalog_import_stage` (`import_id`);--> statement-breakpoint
CREATE TABLE `catalog_import_undo` (
	`id` integer PRIMARY KEY NOT NULL,
	`import_id` integer NOT NULL,
	`entries` text NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `catalog_imports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `catalog_import_undo_import` ON `catalog_import_undo` (`import_id`);--> statement-breakpoint
CREATE TABLE `catalog_imports` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`file_name` text NOT NULL,
	`dialect` text NOT NULL,
	`state` text NOT NULL,
	`created` integer DEFAULT 0 NOT NULL,
	`changed` integer DEFAULT 0 NOT NULL,
	`unchanged` integer DEFAULT 0 NOT NULL,
	`skipped` text DEFAULT '[]' NOT NULL,
	`skipped_count` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`undone_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `catalog_imports_public_id_unique` ON `catalog_imports` (`public_id`);--> statement-breakpoint
CREATE TABLE `knowledge_entries` (
	`id` integer PRIMARY KEY NOT NULL,
	`external_id` text NOT NULL,
	`topic` text,
	`question` text NOT NULL,
	`answer` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `knowledge_entries_external_id` ON `knowledge_entries` (`external_id`);--> statement-breakpoint
CREATE TABLE `products` (
	`id` integer PRIMARY KEY NOT NULL,
	`external_id` text NOT NULL,
	`sku` text,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`category` text,
	`brand` text,
	`price_minor` integer,
	`currency` text NOT NULL,
	`stock` integer,
	`available` integer DEFAULT true NOT NULL,
	`attributes` text DEFAULT '{}' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `products_external_id` ON `products` (`external_id`);--> statement-breakpoint
CREATE TABLE `variants` (
	`id` integer PRIMARY KEY NOT NULL,
	`product_id` integer NOT NULL,
	`external_id` text NOT NULL,
	`sku` text,
	`options` text DEFAULT '{}' NOT NULL,
	`price_minor` integer,
	`stock` integer,
	`available` integer DEFAULT true NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `variants_external_id` ON `variants` (`product_id`,`external_id`);--> statement-breakpoint
CREATE TABLE `contact_identities` (
	`id` integer PRIMARY KEY NOT NULL,
	`contact_id` integer NOT NULL,
	`channel` text NOT NULL,
	`scope` text DEFAULT '' NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contact_identities_value` ON `contact_identities` (`channel`,`scope`,`kind`,`value`);--> statement-breakpoint
CREATE INDEX `contact_identities_contact` ON `contact_identities` (`contact_id`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`name` text,
	`username` text,
	`language` text,
	`opted_out_at` integer,
	`restricted_at` integer,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contacts_public_id_unique` ON `contacts` (`public_id`);--> statement-breakpoint
CREATE INDEX `contacts_name` ON `contacts` (`name`);--> statement-breakpoint
CREATE INDEX `contacts_last_seen` ON `contacts` (`last_seen_at`);--> statement-breakpoint
CREATE TABLE `channels` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`kind` text NOT NULL,
	`account` text NOT NULL,
	`app_key` text NOT NULL,
	`waba_id` text,
	`page_id` text,
	`login` text DEFAULT 'facebook' NOT NULL,
	`name` text NOT NULL,
	`sealed_token` blob,
	`token_hint` text,
	`state` text DEFAULT 'connected' NOT NULL,
	`state_reason` text,
	`connected_at` integer NOT NULL,
	`last_webhook_at` integer,
	`last_inbound_at` integer,
	`last_sent_at` integer,
	`checked_at` integer,
	`check_result` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `channels_public_id_unique` ON `channels` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `channels_account` ON `channels` (`kind`,`account`);--> statement-breakpoint
CREATE TABLE `conversations` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`channel_id` integer NOT NULL,
	`contact_id` integer NOT NULL,
	`status` text DEFAULT 'open' NOT NULL,
	`snoozed_until` integer,
	`handled_by` text DEFAULT 'assistant' NOT NULL,
	`handoff_reason` text,
	`handed_off_at` integer,
	`assigned_to` text,
	`language` text,
	`waiting_since` integer,
	`unread` integer DEFAULT 0 NOT NULL,
	`drafts` integer DEFAULT 0 NOT NULL,
	`last_message_at` integer NOT NULL,
	`last_inbound_at` integer,
	`last_snippet` text DEFAULT '' NOT NULL,
	`last_author` text DEFAULT 'contact' NOT NULL,
	`last_status` text DEFAULT 'received' NOT NULL,
	`disclosed_at` integer,
	`turn_opened_at` integer,
	`turn_due_at` integer,
	`answered_through` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`channel_id`) REFERENCES `channels`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conversations_public_id_unique` ON `conversations` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `conversations_channel_contact` ON `conversations` (`channel_id`,`contact_id`);--> statement-breakpoint
CREATE INDEX `conversations_recent` ON `conversations` (`last_message_at`,`id`);--> statement-breakpoint
CREATE INDEX `conversations_status` ON `conversations` (`status`,`last_message_at`,`id`);--> statement-breakpoint
CREATE INDEX `conversations_waiting` ON `conversations` (`waiting_since`,`id`) WHERE waiting_since is not null;--> statement-breakpoint
CREATE INDEX `conversations_drafts` ON `conversations` (`last_message_at`,`id`) WHERE drafts > 0;--> statement-breakpoint
CREATE INDEX `conversations_unread` ON `conversations` (`last_message_at`,`id`) WHERE unread > 0;--> statement-breakpoint
CREATE INDEX `conversations_contact` ON `conversations` (`contact_id`);--> statement-breakpoint
CREATE INDEX `conversations_assigned` ON `conversations` (`assigned_to`,`last_message_at`);--> statement-breakpoint
CREATE TABLE `early_statuses` (
	`id` integer PRIMARY KEY NOT NULL,
	`provider_id` text NOT NULL,
	`update` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `early_statuses_provider` ON `early_statuses` (`provider_id`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`key` text PRIMARY KEY NOT NULL,
	`request_hash` text NOT NULL,
	`message_id` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`conversation_id` integer NOT NULL,
	`direction` text NOT NULL,
	`author` text NOT NULL,
	`via` text,
	`user_id` text,
	`user_name` text,
	`type` text NOT NULL,
	`text` text,
	`status` text NOT NULL,
	`provider_id` text,
	`reply_to` text,
	`payload` text,
	`sent_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`delivered_at` integer,
	`read_at` integer,
	`failure_code` text,
	`failure_reason` text,
	`evidence` text,
	`answers` integer,
	`language` text,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_public_id_unique` ON `messages` (`public_id`);--> statement-breakpoint
CREATE INDEX `messages_thread` ON `messages` (`conversation_id`,`sent_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_provider` ON `messages` (`provider_id`) WHERE provider_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `messages_answers` ON `messages` (`answers`) WHERE answers is not null;--> statement-breakpoint
CREATE INDEX `messages_in_flight` ON `messages` (`status`) WHERE status in ('queued','sending','unknown');--> statement-breakpoint
CREATE TABLE `seen_events` (
	`hash` blob PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `seen_events_at` ON `seen_events` (`at`);--> statement-breakpoint
CREATE TABLE `send_attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`message_id` integer NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`outcome` text,
	`code` text,
	`details` text,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `send_attempts_message` ON `send_attempts` (`message_id`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`lane` text NOT NULL,
	`payload` text NOT NULL,
	`key` text,
	`dedupe` text,
	`state` text DEFAULT 'ready' NOT NULL,
	`run_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`lease_until` integer,
	`last_error` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `jobs_ready` ON `jobs` (`lane`,`run_at`,`id`) WHERE state = 'ready';--> statement-breakpoint
CREATE INDEX `jobs_key` ON `jobs` (`key`,`id`) WHERE state in ('ready','running');--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_dedupe` ON `jobs` (`dedupe`) WHERE state = 'ready' and dedupe is not null;--> statement-breakpoint
CREATE INDEX `jobs_dead` ON `jobs` (`id`) WHERE state = 'dead';--> statement-breakpoint
CREATE INDEX `jobs_running` ON `jobs` (`lease_until`) WHERE state = 'running';--> statement-breakpoint
CREATE TABLE `journal_position` (
	`id` integer PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `assistant_settings` (
	`id` integer PRIMARY KEY NOT NULL,
	`mode` text DEFAULT 'draft' NOT NULL,
	`quiet_ms` integer DEFAULT 2000 NOT NULL,
	`display_name` text,
	`default_language` text DEFAULT 'en' NOT NULL,
	`updated_at` integer NOT NULL
);
