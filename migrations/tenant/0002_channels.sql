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
CREATE TABLE `identity_conflicts` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`contact_id` integer NOT NULL,
	`other_contact_id` integer NOT NULL,
	`at` integer NOT NULL,
	`resolved_at` integer,
	`resolution` text,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `identity_conflicts_public_id_unique` ON `identity_conflicts` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `identity_conflicts_pair` ON `identity_conflicts` (`contact_id`,`other_contact_id`);--> statement-breakpoint
CREATE TABLE `link_codes` (
	`code` text PRIMARY KEY NOT NULL,
	`contact_id` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `marketing_wishes` (
	`hash` blob PRIMARY KEY NOT NULL,
	`stopped_at` integer,
	`said_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `channel_notices` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`channel_id` integer NOT NULL,
	`kind` text NOT NULL,
	`severity` text NOT NULL,
	`sentence` text NOT NULL,
	`said` text,
	`payload` text,
	`at` integer NOT NULL,
	`resolved_at` integer,
	FOREIGN KEY (`channel_id`) REFERENCES `channels`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `channel_notices_public_id_unique` ON `channel_notices` (`public_id`);--> statement-breakpoint
CREATE INDEX `channel_notices_open` ON `channel_notices` (`channel_id`,`at`) WHERE resolved_at is null;--> statement-breakpoint
CREATE TABLE `connections` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`kind` text NOT NULL,
	`login` text DEFAULT 'facebook' NOT NULL,
	`app_key` text,
	`sealed_token` blob,
	`token_hint` text,
	`picked` text NOT NULL,
	`steps` text NOT NULL,
	`proof_code` text NOT NULL,
	`channel_id` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`channel_id`) REFERENCES `channels`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `connections_public_id_unique` ON `connections` (`public_id`);--> statement-breakpoint
CREATE TABLE `account_events` (
	`id` integer PRIMARY KEY NOT NULL,
	`channel_id` integer NOT NULL,
	`contact_id` integer,
	`field` text NOT NULL,
	`topic` text NOT NULL,
	`at` integer NOT NULL,
	`payload` text,
	FOREIGN KEY (`channel_id`) REFERENCES `channels`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_events_topic` ON `account_events` (`channel_id`,`topic`,`at`);--> statement-breakpoint
CREATE INDEX `account_events_at` ON `account_events` (`at`);--> statement-breakpoint
CREATE INDEX `account_events_contact` ON `account_events` (`contact_id`) WHERE contact_id is not null;--> statement-breakpoint
CREATE TABLE `attachments` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`message_id` integer NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`kind` text NOT NULL,
	`name` text,
	`mime` text,
	`bytes` integer,
	`sha256` text,
	`provider_media_id` text,
	`url` text,
	`state` text DEFAULT 'pending' NOT NULL,
	`reason` text,
	`file_id` integer,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `media_files`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attachments_public_id_unique` ON `attachments` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `attachments_position` ON `attachments` (`message_id`,`position`);--> statement-breakpoint
CREATE INDEX `attachments_file` ON `attachments` (`file_id`);--> statement-breakpoint
CREATE TABLE `monthly_sends` (
	`id` integer PRIMARY KEY NOT NULL,
	`channel_id` integer NOT NULL,
	`month` text NOT NULL,
	`category` text NOT NULL,
	`type` text NOT NULL,
	`billable` integer NOT NULL,
	`count` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`channel_id`) REFERENCES `channels`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `monthly_sends_kind` ON `monthly_sends` (`channel_id`,`month`,`category`,`type`,`billable`);--> statement-breakpoint
CREATE TABLE `reactions` (
	`id` integer PRIMARY KEY NOT NULL,
	`message_id` integer NOT NULL,
	`by` text NOT NULL,
	`emoji` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reactions_message_by` ON `reactions` (`message_id`,`by`);--> statement-breakpoint
CREATE TABLE `media_files` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`mime` text NOT NULL,
	`kind` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`width` integer,
	`height` integer,
	`duration_ms` integer,
	`waveform` text,
	`has_thumbnail` integer DEFAULT false NOT NULL,
	`has_safe_copy` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_files_public_id_unique` ON `media_files` (`public_id`);--> statement-breakpoint
CREATE INDEX `media_files_sha256` ON `media_files` (`sha256`);--> statement-breakpoint
CREATE TABLE `media_uploads` (
	`id` integer PRIMARY KEY NOT NULL,
	`file_id` integer NOT NULL,
	`account` text NOT NULL,
	`provider_media_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `media_files`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_uploads_file_account` ON `media_uploads` (`file_id`,`account`);--> statement-breakpoint
CREATE TABLE `message_templates` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`waba_id` text NOT NULL,
	`provider_id` text,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`category` text NOT NULL,
	`requested_category` text,
	`correct_category` text,
	`status` text NOT NULL,
	`quality` text,
	`parameter_format` text DEFAULT 'POSITIONAL' NOT NULL,
	`components` text NOT NULL,
	`rejected_reason` text,
	`status_at` integer,
	`synced_at` integer,
	`updated_at` integer NOT NULL,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `message_templates_public_id_unique` ON `message_templates` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `message_templates_name` ON `message_templates` (`waba_id`,`name`,`language`);--> statement-breakpoint
CREATE INDEX `message_templates_provider` ON `message_templates` (`provider_id`);--> statement-breakpoint
CREATE TABLE `template_changes` (
	`id` integer PRIMARY KEY NOT NULL,
	`template_id` integer NOT NULL,
	`at` integer NOT NULL,
	`what` text NOT NULL,
	`was` text,
	`becomes` text,
	`reason` text,
	FOREIGN KEY (`template_id`) REFERENCES `message_templates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `template_changes_template` ON `template_changes` (`template_id`,`at`);--> statement-breakpoint
CREATE TABLE `template_syncs` (
	`waba_id` text PRIMARY KEY NOT NULL,
	`synced_at` integer,
	`failure` text,
	`failed_at` integer
);
--> statement-breakpoint
CREATE TABLE `unreadable_events` (
	`id` integer PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`body` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `unreadable_events_at` ON `unreadable_events` (`at`);--> statement-breakpoint
ALTER TABLE `contact_identities` ADD `first_seen_at` integer;--> statement-breakpoint
ALTER TABLE `contact_identities` ADD `last_seen_at` integer;--> statement-breakpoint
ALTER TABLE `contact_identities` ADD `retired_at` integer;--> statement-breakpoint
ALTER TABLE `contacts` ADD `name_at` integer;--> statement-breakpoint
ALTER TABLE `contacts` ADD `username_at` integer;--> statement-breakpoint
ALTER TABLE `contacts` ADD `marketing_stopped_at` integer;--> statement-breakpoint
ALTER TABLE `contacts` ADD `marketing_said_at` integer;--> statement-breakpoint
ALTER TABLE `channels` ADD `state_said` text;--> statement-breakpoint
ALTER TABLE `channels` ADD `paused_code` text;--> statement-breakpoint
ALTER TABLE `channels` ADD `paused_until` integer;--> statement-breakpoint
ALTER TABLE `channels` ADD `display_number` text;--> statement-breakpoint
ALTER TABLE `channels` ADD `quality` text;--> statement-breakpoint
ALTER TABLE `channels` ADD `messaging_limit` text;--> statement-breakpoint
ALTER TABLE `channels` ADD `has_human_agent` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `channels` ADD `standby_since` integer;--> statement-breakpoint
ALTER TABLE `channels` ADD `token_expires_at` integer;--> statement-breakpoint
ALTER TABLE `channels` ADD `token_refreshed_at` integer;--> statement-breakpoint
ALTER TABLE `channels` ADD `token_scopes` text;--> statement-breakpoint
ALTER TABLE `channels` ADD `token_user_id` text;--> statement-breakpoint
ALTER TABLE `channels` ADD `revoking_token` blob;--> statement-breakpoint
ALTER TABLE `channels` ADD `disconnected_at` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `handed_back_at` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `read_through` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `answered_at` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `delivered_until` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `read_until` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `standby_at` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `control_at` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `unreachable_at` integer;--> statement-breakpoint
CREATE INDEX `conversations_standby` ON `conversations` (`channel_id`) WHERE standby_at is not null;--> statement-breakpoint
ALTER TABLE `messages` ADD `content` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `context` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `about_provider_id` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `standby` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `messages` ADD `asks` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `messages` ADD `edited_at` integer;--> statement-breakpoint
ALTER TABLE `messages` ADD `edit_version` integer;--> statement-breakpoint
ALTER TABLE `messages` ADD `deleted_at` integer;--> statement-breakpoint
ALTER TABLE `messages` ADD `billed_as` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `failure_said` text;--> statement-breakpoint
CREATE INDEX `messages_about` ON `messages` (`about_provider_id`) WHERE about_provider_id is not null;