import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`office_hours_seasons_weekly_spans\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`office_hours_seasons_weekly\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`office_hours_seasons_weekly_spans_order_idx\` ON \`office_hours_seasons_weekly_spans\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`office_hours_seasons_weekly_spans_parent_id_idx\` ON \`office_hours_seasons_weekly_spans\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`office_hours_seasons_weekly\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`office_hours_seasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`office_hours_seasons_weekly_order_idx\` ON \`office_hours_seasons_weekly\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`office_hours_seasons_weekly_parent_id_idx\` ON \`office_hours_seasons_weekly\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`office_hours_seasons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`office_hours_seasons_order_idx\` ON \`office_hours_seasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`office_hours_seasons_parent_id_idx\` ON \`office_hours_seasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`office_hours_seasons_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`office_hours_seasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`office_hours_seasons_locales_locale_parent_id_unique\` ON \`office_hours_seasons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`office_hours_seasons_locales_parent_idx\` ON \`office_hours_seasons_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`office_hours_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`office_hours_closures_order_idx\` ON \`office_hours_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`office_hours_closures_parent_id_idx\` ON \`office_hours_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`office_hours_closures_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`office_hours_closures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`office_hours_closures_locales_locale_parent_id_unique\` ON \`office_hours_closures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`office_hours_closures_locales_parent_idx\` ON \`office_hours_closures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_office_v_version_hours_seasons_weekly_spans\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_office_v_version_hours_seasons_weekly\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_office_v_version_hours_seasons_weekly_spans_order_idx\` ON \`_office_v_version_hours_seasons_weekly_spans\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_office_v_version_hours_seasons_weekly_spans_parent_id_idx\` ON \`_office_v_version_hours_seasons_weekly_spans\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_office_v_version_hours_seasons_weekly\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_office_v_version_hours_seasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_office_v_version_hours_seasons_weekly_order_idx\` ON \`_office_v_version_hours_seasons_weekly\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_office_v_version_hours_seasons_weekly_parent_id_idx\` ON \`_office_v_version_hours_seasons_weekly\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_office_v_version_hours_seasons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_office_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_office_v_version_hours_seasons_order_idx\` ON \`_office_v_version_hours_seasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_office_v_version_hours_seasons_parent_id_idx\` ON \`_office_v_version_hours_seasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_office_v_version_hours_seasons_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_office_v_version_hours_seasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_office_v_version_hours_seasons_locales_locale_parent_id_uni\` ON \`_office_v_version_hours_seasons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_office_v_version_hours_seasons_locales_parent_idx\` ON \`_office_v_version_hours_seasons_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_office_v_version_hours_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_office_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_office_v_version_hours_closures_order_idx\` ON \`_office_v_version_hours_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_office_v_version_hours_closures_parent_id_idx\` ON \`_office_v_version_hours_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_office_v_version_hours_closures_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_office_v_version_hours_closures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_office_v_version_hours_closures_locales_locale_parent_id_un\` ON \`_office_v_version_hours_closures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_office_v_version_hours_closures_locales_parent_idx\` ON \`_office_v_version_hours_closures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`place_hours_seasons_weekly_spans\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`place_hours_seasons_weekly\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`place_hours_seasons_weekly_spans_order_idx\` ON \`place_hours_seasons_weekly_spans\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`place_hours_seasons_weekly_spans_parent_id_idx\` ON \`place_hours_seasons_weekly_spans\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`place_hours_seasons_weekly\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`place_hours_seasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`place_hours_seasons_weekly_order_idx\` ON \`place_hours_seasons_weekly\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`place_hours_seasons_weekly_parent_id_idx\` ON \`place_hours_seasons_weekly\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`place_hours_seasons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`place_hours_seasons_order_idx\` ON \`place_hours_seasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`place_hours_seasons_parent_id_idx\` ON \`place_hours_seasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`place_hours_seasons_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`place_hours_seasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`place_hours_seasons_locales_locale_parent_id_unique\` ON \`place_hours_seasons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`place_hours_seasons_locales_parent_idx\` ON \`place_hours_seasons_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`place_hours_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`place_hours_closures_order_idx\` ON \`place_hours_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`place_hours_closures_parent_id_idx\` ON \`place_hours_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`place_hours_closures_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`place_hours_closures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`place_hours_closures_locales_locale_parent_id_unique\` ON \`place_hours_closures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`place_hours_closures_locales_parent_idx\` ON \`place_hours_closures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_place_v_version_hours_seasons_weekly_spans\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_place_v_version_hours_seasons_weekly\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_place_v_version_hours_seasons_weekly_spans_order_idx\` ON \`_place_v_version_hours_seasons_weekly_spans\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_place_v_version_hours_seasons_weekly_spans_parent_id_idx\` ON \`_place_v_version_hours_seasons_weekly_spans\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_place_v_version_hours_seasons_weekly\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_place_v_version_hours_seasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_place_v_version_hours_seasons_weekly_order_idx\` ON \`_place_v_version_hours_seasons_weekly\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_place_v_version_hours_seasons_weekly_parent_id_idx\` ON \`_place_v_version_hours_seasons_weekly\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_place_v_version_hours_seasons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_place_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_place_v_version_hours_seasons_order_idx\` ON \`_place_v_version_hours_seasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_place_v_version_hours_seasons_parent_id_idx\` ON \`_place_v_version_hours_seasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_place_v_version_hours_seasons_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_place_v_version_hours_seasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_place_v_version_hours_seasons_locales_locale_parent_id_uniq\` ON \`_place_v_version_hours_seasons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_place_v_version_hours_seasons_locales_parent_idx\` ON \`_place_v_version_hours_seasons_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_place_v_version_hours_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_place_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_place_v_version_hours_closures_order_idx\` ON \`_place_v_version_hours_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_place_v_version_hours_closures_parent_id_idx\` ON \`_place_v_version_hours_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_place_v_version_hours_closures_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_place_v_version_hours_closures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_place_v_version_hours_closures_locales_locale_parent_id_uni\` ON \`_place_v_version_hours_closures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_place_v_version_hours_closures_locales_parent_idx\` ON \`_place_v_version_hours_closures_locales\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`office\` ADD \`hours_holidays\` text DEFAULT 'closed';`)
  await db.run(sql`ALTER TABLE \`_office_v\` ADD \`version_hours_holidays\` text DEFAULT 'closed';`)
  await db.run(sql`ALTER TABLE \`place\` ADD \`hours_holidays\` text DEFAULT 'as-usual';`)
  await db.run(sql`ALTER TABLE \`_place_v\` ADD \`version_hours_holidays\` text DEFAULT 'as-usual';`)
  await db.run(sql`ALTER TABLE \`body\` ADD \`patron_day\` text;`)
  await db.run(sql`ALTER TABLE \`body_locales\` ADD \`patron_name\` text;`)
  await db.run(sql`ALTER TABLE \`_body_v\` ADD \`version_patron_day\` text;`)
  await db.run(sql`ALTER TABLE \`_body_v_locales\` ADD \`version_patron_name\` text;`)
  // What was written before says nothing of holidays: the default is for what is written from now on.
  await db.run(sql`UPDATE \`office\` SET \`hours_holidays\` = NULL;`)
  await db.run(sql`UPDATE \`_office_v\` SET \`version_hours_holidays\` = NULL;`)
  await db.run(sql`UPDATE \`place\` SET \`hours_holidays\` = NULL;`)
  await db.run(sql`UPDATE \`_place_v\` SET \`version_hours_holidays\` = NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`office_hours_seasons_weekly_spans\`;`)
  await db.run(sql`DROP TABLE \`office_hours_seasons_weekly\`;`)
  await db.run(sql`DROP TABLE \`office_hours_seasons\`;`)
  await db.run(sql`DROP TABLE \`office_hours_seasons_locales\`;`)
  await db.run(sql`DROP TABLE \`office_hours_closures\`;`)
  await db.run(sql`DROP TABLE \`office_hours_closures_locales\`;`)
  await db.run(sql`DROP TABLE \`_office_v_version_hours_seasons_weekly_spans\`;`)
  await db.run(sql`DROP TABLE \`_office_v_version_hours_seasons_weekly\`;`)
  await db.run(sql`DROP TABLE \`_office_v_version_hours_seasons\`;`)
  await db.run(sql`DROP TABLE \`_office_v_version_hours_seasons_locales\`;`)
  await db.run(sql`DROP TABLE \`_office_v_version_hours_closures\`;`)
  await db.run(sql`DROP TABLE \`_office_v_version_hours_closures_locales\`;`)
  await db.run(sql`DROP TABLE \`place_hours_seasons_weekly_spans\`;`)
  await db.run(sql`DROP TABLE \`place_hours_seasons_weekly\`;`)
  await db.run(sql`DROP TABLE \`place_hours_seasons\`;`)
  await db.run(sql`DROP TABLE \`place_hours_seasons_locales\`;`)
  await db.run(sql`DROP TABLE \`place_hours_closures\`;`)
  await db.run(sql`DROP TABLE \`place_hours_closures_locales\`;`)
  await db.run(sql`DROP TABLE \`_place_v_version_hours_seasons_weekly_spans\`;`)
  await db.run(sql`DROP TABLE \`_place_v_version_hours_seasons_weekly\`;`)
  await db.run(sql`DROP TABLE \`_place_v_version_hours_seasons\`;`)
  await db.run(sql`DROP TABLE \`_place_v_version_hours_seasons_locales\`;`)
  await db.run(sql`DROP TABLE \`_place_v_version_hours_closures\`;`)
  await db.run(sql`DROP TABLE \`_place_v_version_hours_closures_locales\`;`)
  await db.run(sql`ALTER TABLE \`office\` DROP COLUMN \`hours_holidays\`;`)
  await db.run(sql`ALTER TABLE \`_office_v\` DROP COLUMN \`version_hours_holidays\`;`)
  await db.run(sql`ALTER TABLE \`place\` DROP COLUMN \`hours_holidays\`;`)
  await db.run(sql`ALTER TABLE \`_place_v\` DROP COLUMN \`version_hours_holidays\`;`)
  await db.run(sql`ALTER TABLE \`body\` DROP COLUMN \`patron_day\`;`)
  await db.run(sql`ALTER TABLE \`body_locales\` DROP COLUMN \`patron_name\`;`)
  await db.run(sql`ALTER TABLE \`_body_v\` DROP COLUMN \`version_patron_day\`;`)
  await db.run(sql`ALTER TABLE \`_body_v_locales\` DROP COLUMN \`version_patron_name\`;`)
}
