import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`event_access_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`feature\` text,
  	\`available\` text,
  	\`checked_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`event_access_facts_order_idx\` ON \`event_access_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`event_access_facts_parent_id_idx\` ON \`event_access_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`event_access_facts_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event_access_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`event_access_facts_locales_locale_parent_id_unique\` ON \`event_access_facts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`event_access_facts_locales_parent_idx\` ON \`event_access_facts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_event_v_version_access_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`feature\` text,
  	\`available\` text,
  	\`checked_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_event_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_event_v_version_access_facts_order_idx\` ON \`_event_v_version_access_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_event_v_version_access_facts_parent_id_idx\` ON \`_event_v_version_access_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_event_v_version_access_facts_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_event_v_version_access_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_event_v_version_access_facts_locales_locale_parent_id_uniqu\` ON \`_event_v_version_access_facts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_event_v_version_access_facts_locales_parent_idx\` ON \`_event_v_version_access_facts_locales\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`event\` ADD \`former_start\` text;`)
  await db.run(sql`ALTER TABLE \`event\` ADD \`setting\` text;`)
  await db.run(sql`ALTER TABLE \`event\` ADD \`for_children\` integer;`)
  await db.run(sql`ALTER TABLE \`event\` ADD \`is_unverified\` integer;`)
  await db.run(sql`ALTER TABLE \`_event_v\` ADD \`version_former_start\` text;`)
  await db.run(sql`ALTER TABLE \`_event_v\` ADD \`version_setting\` text;`)
  await db.run(sql`ALTER TABLE \`_event_v\` ADD \`version_for_children\` integer;`)
  await db.run(sql`ALTER TABLE \`_event_v\` ADD \`version_is_unverified\` integer;`)
  await db.run(sql`ALTER TABLE \`place\` ADD \`visit_minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`place\` ADD \`setting\` text;`)
  await db.run(sql`ALTER TABLE \`place\` ADD \`for_children\` integer;`)
  await db.run(sql`ALTER TABLE \`place\` ADD \`hospitality_kind\` text;`)
  await db.run(sql`ALTER TABLE \`place\` ADD \`hospitality_price_range\` text;`)
  await db.run(sql`ALTER TABLE \`place\` ADD \`hospitality_accommodation_type\` text;`)
  await db.run(sql`ALTER TABLE \`place\` ADD \`hospitality_stars\` numeric;`)
  await db.run(sql`ALTER TABLE \`place\` ADD \`hospitality_cin\` text;`)
  await db.run(sql`ALTER TABLE \`place\` ADD \`is_unverified\` integer;`)
  await db.run(sql`ALTER TABLE \`place_locales\` ADD \`hospitality_speciality\` text;`)
  await db.run(sql`ALTER TABLE \`_place_v\` ADD \`version_visit_minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`_place_v\` ADD \`version_setting\` text;`)
  await db.run(sql`ALTER TABLE \`_place_v\` ADD \`version_for_children\` integer;`)
  await db.run(sql`ALTER TABLE \`_place_v\` ADD \`version_hospitality_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_place_v\` ADD \`version_hospitality_price_range\` text;`)
  await db.run(sql`ALTER TABLE \`_place_v\` ADD \`version_hospitality_accommodation_type\` text;`)
  await db.run(sql`ALTER TABLE \`_place_v\` ADD \`version_hospitality_stars\` numeric;`)
  await db.run(sql`ALTER TABLE \`_place_v\` ADD \`version_hospitality_cin\` text;`)
  await db.run(sql`ALTER TABLE \`_place_v\` ADD \`version_is_unverified\` integer;`)
  await db.run(sql`ALTER TABLE \`_place_v_locales\` ADD \`version_hospitality_speciality\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`event_access_facts\`;`)
  await db.run(sql`DROP TABLE \`event_access_facts_locales\`;`)
  await db.run(sql`DROP TABLE \`_event_v_version_access_facts\`;`)
  await db.run(sql`DROP TABLE \`_event_v_version_access_facts_locales\`;`)
  await db.run(sql`ALTER TABLE \`event\` DROP COLUMN \`former_start\`;`)
  await db.run(sql`ALTER TABLE \`event\` DROP COLUMN \`setting\`;`)
  await db.run(sql`ALTER TABLE \`event\` DROP COLUMN \`for_children\`;`)
  await db.run(sql`ALTER TABLE \`event\` DROP COLUMN \`is_unverified\`;`)
  await db.run(sql`ALTER TABLE \`_event_v\` DROP COLUMN \`version_former_start\`;`)
  await db.run(sql`ALTER TABLE \`_event_v\` DROP COLUMN \`version_setting\`;`)
  await db.run(sql`ALTER TABLE \`_event_v\` DROP COLUMN \`version_for_children\`;`)
  await db.run(sql`ALTER TABLE \`_event_v\` DROP COLUMN \`version_is_unverified\`;`)
  await db.run(sql`ALTER TABLE \`place\` DROP COLUMN \`visit_minutes\`;`)
  await db.run(sql`ALTER TABLE \`place\` DROP COLUMN \`setting\`;`)
  await db.run(sql`ALTER TABLE \`place\` DROP COLUMN \`for_children\`;`)
  await db.run(sql`ALTER TABLE \`place\` DROP COLUMN \`hospitality_kind\`;`)
  await db.run(sql`ALTER TABLE \`place\` DROP COLUMN \`hospitality_price_range\`;`)
  await db.run(sql`ALTER TABLE \`place\` DROP COLUMN \`hospitality_accommodation_type\`;`)
  await db.run(sql`ALTER TABLE \`place\` DROP COLUMN \`hospitality_stars\`;`)
  await db.run(sql`ALTER TABLE \`place\` DROP COLUMN \`hospitality_cin\`;`)
  await db.run(sql`ALTER TABLE \`place\` DROP COLUMN \`is_unverified\`;`)
  await db.run(sql`ALTER TABLE \`place_locales\` DROP COLUMN \`hospitality_speciality\`;`)
  await db.run(sql`ALTER TABLE \`_place_v\` DROP COLUMN \`version_visit_minutes\`;`)
  await db.run(sql`ALTER TABLE \`_place_v\` DROP COLUMN \`version_setting\`;`)
  await db.run(sql`ALTER TABLE \`_place_v\` DROP COLUMN \`version_for_children\`;`)
  await db.run(sql`ALTER TABLE \`_place_v\` DROP COLUMN \`version_hospitality_kind\`;`)
  await db.run(sql`ALTER TABLE \`_place_v\` DROP COLUMN \`version_hospitality_price_range\`;`)
  await db.run(sql`ALTER TABLE \`_place_v\` DROP COLUMN \`version_hospitality_accommodation_type\`;`)
  await db.run(sql`ALTER TABLE \`_place_v\` DROP COLUMN \`version_hospitality_stars\`;`)
  await db.run(sql`ALTER TABLE \`_place_v\` DROP COLUMN \`version_hospitality_cin\`;`)
  await db.run(sql`ALTER TABLE \`_place_v\` DROP COLUMN \`version_is_unverified\`;`)
  await db.run(sql`ALTER TABLE \`_place_v_locales\` DROP COLUMN \`version_hospitality_speciality\`;`)
}
