import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`document_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`document_updates_order_idx\` ON \`document_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`document_updates_parent_id_idx\` ON \`document_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`document_updates_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`document_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`document_updates_locales_locale_parent_id_unique\` ON \`document_updates_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`document_updates_locales_parent_idx\` ON \`document_updates_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`document_life_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`document_life_events_order_idx\` ON \`document_life_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`document_life_events_parent_idx\` ON \`document_life_events\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`document_business_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`document_business_events_order_idx\` ON \`document_business_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`document_business_events_parent_idx\` ON \`document_business_events\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_document_v_version_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_document_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_document_v_version_updates_order_idx\` ON \`_document_v_version_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_version_updates_parent_id_idx\` ON \`_document_v_version_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_document_v_version_updates_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_document_v_version_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_document_v_version_updates_locales_locale_parent_id_unique\` ON \`_document_v_version_updates_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_version_updates_locales_parent_idx\` ON \`_document_v_version_updates_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_document_v_version_life_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_document_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_document_v_version_life_events_order_idx\` ON \`_document_v_version_life_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_version_life_events_parent_idx\` ON \`_document_v_version_life_events\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_document_v_version_business_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_document_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_document_v_version_business_events_order_idx\` ON \`_document_v_version_business_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_version_business_events_parent_idx\` ON \`_document_v_version_business_events\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`service_deadlines\` ADD \`unit\` text;`)
  await db.run(sql`ALTER TABLE \`_service_v_version_deadlines\` ADD \`unit\` text;`)
  await db.run(sql`ALTER TABLE \`document\` ADD \`posted_until\` text;`)
  await db.run(sql`ALTER TABLE \`document\` ADD \`deadline\` text;`)
  await db.run(sql`ALTER TABLE \`document\` ADD \`opens_on\` text;`)
  await db.run(sql`ALTER TABLE \`document\` ADD \`questions_until\` text;`)
  await db.run(sql`ALTER TABLE \`document\` ADD \`concluded_on\` text;`)
  await db.run(sql`ALTER TABLE \`document\` ADD \`cig\` text;`)
  await db.run(sql`ALTER TABLE \`document\` ADD \`normative_kind\` text;`)
  await db.run(sql`ALTER TABLE \`document_locales\` ADD \`recipients\` text;`)
  await db.run(sql`ALTER TABLE \`document_locales\` ADD \`issuer\` text;`)
  await db.run(sql`ALTER TABLE \`document_locales\` ADD \`author_names\` text;`)
  await db.run(sql`ALTER TABLE \`document_rels\` ADD \`media_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`document_rels_media_id_idx\` ON \`document_rels\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`_document_v\` ADD \`version_posted_until\` text;`)
  await db.run(sql`ALTER TABLE \`_document_v\` ADD \`version_deadline\` text;`)
  await db.run(sql`ALTER TABLE \`_document_v\` ADD \`version_opens_on\` text;`)
  await db.run(sql`ALTER TABLE \`_document_v\` ADD \`version_questions_until\` text;`)
  await db.run(sql`ALTER TABLE \`_document_v\` ADD \`version_concluded_on\` text;`)
  await db.run(sql`ALTER TABLE \`_document_v\` ADD \`version_cig\` text;`)
  await db.run(sql`ALTER TABLE \`_document_v\` ADD \`version_normative_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_document_v_locales\` ADD \`version_recipients\` text;`)
  await db.run(sql`ALTER TABLE \`_document_v_locales\` ADD \`version_issuer\` text;`)
  await db.run(sql`ALTER TABLE \`_document_v_locales\` ADD \`version_author_names\` text;`)
  await db.run(sql`ALTER TABLE \`_document_v_rels\` ADD \`media_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`_document_v_rels_media_id_idx\` ON \`_document_v_rels\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`dataset\` ADD \`url\` text;`)
  await db.run(sql`ALTER TABLE \`_dataset_v\` ADD \`version_url\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`document_updates\`;`)
  await db.run(sql`DROP TABLE \`document_updates_locales\`;`)
  await db.run(sql`DROP TABLE \`document_life_events\`;`)
  await db.run(sql`DROP TABLE \`document_business_events\`;`)
  await db.run(sql`DROP TABLE \`_document_v_version_updates\`;`)
  await db.run(sql`DROP TABLE \`_document_v_version_updates_locales\`;`)
  await db.run(sql`DROP TABLE \`_document_v_version_life_events\`;`)
  await db.run(sql`DROP TABLE \`_document_v_version_business_events\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_document_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`file_id\` text(36),
  	\`person_id\` text(36),
  	\`service_id\` text(36),
  	\`dataset_id\` text(36),
  	\`document_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`file\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_document_rels\`("id", "order", "parent_id", "path", "file_id", "person_id", "service_id", "dataset_id", "document_id", "site_id") SELECT "id", "order", "parent_id", "path", "file_id", "person_id", "service_id", "dataset_id", "document_id", "site_id" FROM \`document_rels\`;`)
  await db.run(sql`DROP TABLE \`document_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_document_rels\` RENAME TO \`document_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`document_rels_order_idx\` ON \`document_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`document_rels_parent_idx\` ON \`document_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`document_rels_path_idx\` ON \`document_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`document_rels_file_id_idx\` ON \`document_rels\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`document_rels_person_id_idx\` ON \`document_rels\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`document_rels_service_id_idx\` ON \`document_rels\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`document_rels_dataset_id_idx\` ON \`document_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`document_rels_document_id_idx\` ON \`document_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`document_rels_site_id_idx\` ON \`document_rels\` (\`site_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__document_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`file_id\` text(36),
  	\`person_id\` text(36),
  	\`service_id\` text(36),
  	\`dataset_id\` text(36),
  	\`document_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_document_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`file\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__document_v_rels\`("id", "order", "parent_id", "path", "file_id", "person_id", "service_id", "dataset_id", "document_id", "site_id") SELECT "id", "order", "parent_id", "path", "file_id", "person_id", "service_id", "dataset_id", "document_id", "site_id" FROM \`_document_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_document_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__document_v_rels\` RENAME TO \`_document_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_document_v_rels_order_idx\` ON \`_document_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_rels_parent_idx\` ON \`_document_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_rels_path_idx\` ON \`_document_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_rels_file_id_idx\` ON \`_document_v_rels\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_rels_person_id_idx\` ON \`_document_v_rels\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_rels_service_id_idx\` ON \`_document_v_rels\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_rels_dataset_id_idx\` ON \`_document_v_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_rels_document_id_idx\` ON \`_document_v_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_rels_site_id_idx\` ON \`_document_v_rels\` (\`site_id\`);`)
  await db.run(sql`ALTER TABLE \`service_deadlines\` DROP COLUMN \`unit\`;`)
  await db.run(sql`ALTER TABLE \`_service_v_version_deadlines\` DROP COLUMN \`unit\`;`)
  await db.run(sql`ALTER TABLE \`document\` DROP COLUMN \`posted_until\`;`)
  await db.run(sql`ALTER TABLE \`document\` DROP COLUMN \`deadline\`;`)
  await db.run(sql`ALTER TABLE \`document\` DROP COLUMN \`opens_on\`;`)
  await db.run(sql`ALTER TABLE \`document\` DROP COLUMN \`questions_until\`;`)
  await db.run(sql`ALTER TABLE \`document\` DROP COLUMN \`concluded_on\`;`)
  await db.run(sql`ALTER TABLE \`document\` DROP COLUMN \`cig\`;`)
  await db.run(sql`ALTER TABLE \`document\` DROP COLUMN \`normative_kind\`;`)
  await db.run(sql`ALTER TABLE \`document_locales\` DROP COLUMN \`recipients\`;`)
  await db.run(sql`ALTER TABLE \`document_locales\` DROP COLUMN \`issuer\`;`)
  await db.run(sql`ALTER TABLE \`document_locales\` DROP COLUMN \`author_names\`;`)
  await db.run(sql`ALTER TABLE \`_document_v\` DROP COLUMN \`version_posted_until\`;`)
  await db.run(sql`ALTER TABLE \`_document_v\` DROP COLUMN \`version_deadline\`;`)
  await db.run(sql`ALTER TABLE \`_document_v\` DROP COLUMN \`version_opens_on\`;`)
  await db.run(sql`ALTER TABLE \`_document_v\` DROP COLUMN \`version_questions_until\`;`)
  await db.run(sql`ALTER TABLE \`_document_v\` DROP COLUMN \`version_concluded_on\`;`)
  await db.run(sql`ALTER TABLE \`_document_v\` DROP COLUMN \`version_cig\`;`)
  await db.run(sql`ALTER TABLE \`_document_v\` DROP COLUMN \`version_normative_kind\`;`)
  await db.run(sql`ALTER TABLE \`_document_v_locales\` DROP COLUMN \`version_recipients\`;`)
  await db.run(sql`ALTER TABLE \`_document_v_locales\` DROP COLUMN \`version_issuer\`;`)
  await db.run(sql`ALTER TABLE \`_document_v_locales\` DROP COLUMN \`version_author_names\`;`)
  await db.run(sql`ALTER TABLE \`dataset\` DROP COLUMN \`url\`;`)
  await db.run(sql`ALTER TABLE \`_dataset_v\` DROP COLUMN \`version_url\`;`)
}
