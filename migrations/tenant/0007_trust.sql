CREATE TABLE `audit_witness` (
	`scope` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`mac` blob NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `product_suggestions` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`product_id` integer,
	`product_version` integer NOT NULL,
	`user_id` text NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `product_suggestions_public_id_unique` ON `product_suggestions` (`public_id`);--> statement-breakpoint
CREATE INDEX `product_suggestions_product` ON `product_suggestions` (`product_id`);--> statement-breakpoint
ALTER TABLE `attachments` ADD `said` text;