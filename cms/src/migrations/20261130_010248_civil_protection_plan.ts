import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`risk_guide_phases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`phase\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`risk_guide\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`risk_guide_phases_order_idx\` ON \`risk_guide_phases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`risk_guide_phases_parent_id_idx\` ON \`risk_guide_phases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`risk_guide_phases_locales\` (
  	\`municipality\` text,
  	\`people\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`risk_guide_phases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`risk_guide_phases_locales_locale_parent_id_unique\` ON \`risk_guide_phases_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`risk_guide_phases_locales_parent_idx\` ON \`risk_guide_phases_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`risk_guide_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`risk_guide\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`risk_guide_links_order_idx\` ON \`risk_guide_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`risk_guide_links_parent_id_idx\` ON \`risk_guide_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`risk_guide_links_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`risk_guide_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`risk_guide_links_locales_locale_parent_id_unique\` ON \`risk_guide_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`risk_guide_links_locales_parent_idx\` ON \`risk_guide_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`risk_guide_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`risk_guide\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`risk_guide_languages_order_idx\` ON \`risk_guide_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`risk_guide_languages_parent_idx\` ON \`risk_guide_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`risk_guide\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`risk\` text,
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`risk_guide_owner_idx\` ON \`risk_guide\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`risk_guide_updated_at_idx\` ON \`risk_guide\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`risk_guide_created_at_idx\` ON \`risk_guide\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`risk_guide_deleted_at_idx\` ON \`risk_guide\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`risk_guide__status_idx\` ON \`risk_guide\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`risk_guide_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`before\` text,
  	\`during\` text,
  	\`after\` text,
  	\`territory\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`risk_guide\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`risk_guide_slug_idx\` ON \`risk_guide_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`risk_guide_locales_locale_parent_id_unique\` ON \`risk_guide_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`risk_guide_locales_parent_idx\` ON \`risk_guide_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`risk_guide_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`document_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`risk_guide\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`risk_guide_rels_order_idx\` ON \`risk_guide_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`risk_guide_rels_parent_idx\` ON \`risk_guide_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`risk_guide_rels_path_idx\` ON \`risk_guide_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`risk_guide_rels_document_id_idx\` ON \`risk_guide_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`risk_guide_rels_site_id_idx\` ON \`risk_guide_rels\` (\`site_id\`);`)
  await db.run(sql`CREATE TABLE \`_risk_guide_v_version_phases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`phase\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_risk_guide_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_version_phases_order_idx\` ON \`_risk_guide_v_version_phases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_version_phases_parent_id_idx\` ON \`_risk_guide_v_version_phases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_risk_guide_v_version_phases_locales\` (
  	\`municipality\` text,
  	\`people\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_risk_guide_v_version_phases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_risk_guide_v_version_phases_locales_locale_parent_id_unique\` ON \`_risk_guide_v_version_phases_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_version_phases_locales_parent_idx\` ON \`_risk_guide_v_version_phases_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_risk_guide_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_risk_guide_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_version_links_order_idx\` ON \`_risk_guide_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_version_links_parent_id_idx\` ON \`_risk_guide_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_risk_guide_v_version_links_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_risk_guide_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_risk_guide_v_version_links_locales_locale_parent_id_unique\` ON \`_risk_guide_v_version_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_version_links_locales_parent_idx\` ON \`_risk_guide_v_version_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_risk_guide_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_risk_guide_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_version_languages_order_idx\` ON \`_risk_guide_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_version_languages_parent_idx\` ON \`_risk_guide_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_risk_guide_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_risk\` text,
  	\`version_owner_id\` text(36),
  	\`version_force\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`risk_guide\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_parent_idx\` ON \`_risk_guide_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_version_version_owner_idx\` ON \`_risk_guide_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_version_version_updated_at_idx\` ON \`_risk_guide_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_version_version_created_at_idx\` ON \`_risk_guide_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_version_version_deleted_at_idx\` ON \`_risk_guide_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_version_version__status_idx\` ON \`_risk_guide_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_created_at_idx\` ON \`_risk_guide_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_updated_at_idx\` ON \`_risk_guide_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_snapshot_idx\` ON \`_risk_guide_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_published_locale_idx\` ON \`_risk_guide_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_latest_idx\` ON \`_risk_guide_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_risk_guide_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_before\` text,
  	\`version_during\` text,
  	\`version_after\` text,
  	\`version_territory\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_risk_guide_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_version_version_slug_idx\` ON \`_risk_guide_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_risk_guide_v_locales_locale_parent_id_unique\` ON \`_risk_guide_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_locales_parent_idx\` ON \`_risk_guide_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_risk_guide_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`document_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_risk_guide_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_rels_order_idx\` ON \`_risk_guide_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_rels_parent_idx\` ON \`_risk_guide_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_rels_path_idx\` ON \`_risk_guide_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_rels_document_id_idx\` ON \`_risk_guide_v_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`_risk_guide_v_rels_site_id_idx\` ON \`_risk_guide_v_rels\` (\`site_id\`);`)
  await db.run(sql`CREATE TABLE \`emergency_area_unfit_for\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`emergency_area\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`emergency_area_unfit_for_order_idx\` ON \`emergency_area_unfit_for\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`emergency_area_unfit_for_parent_idx\` ON \`emergency_area_unfit_for\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`emergency_area_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`emergency_area\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`emergency_area_languages_order_idx\` ON \`emergency_area_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`emergency_area_languages_parent_idx\` ON \`emergency_area_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`emergency_area\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`capacity\` numeric,
  	\`address\` text,
  	\`coordinates_latitude\` numeric,
  	\`coordinates_longitude\` numeric,
  	\`outline\` text,
  	\`step_free\` text DEFAULT 'unknown',
  	\`checked_on\` text,
  	\`is_unverified\` integer DEFAULT false,
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`emergency_area_owner_idx\` ON \`emergency_area\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`emergency_area_updated_at_idx\` ON \`emergency_area\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`emergency_area_created_at_idx\` ON \`emergency_area\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`emergency_area_deleted_at_idx\` ON \`emergency_area\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`emergency_area__status_idx\` ON \`emergency_area\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`emergency_area_locales\` (
  	\`title\` text,
  	\`services\` text,
  	\`directions\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`emergency_area\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`emergency_area_slug_idx\` ON \`emergency_area_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`emergency_area_locales_locale_parent_id_unique\` ON \`emergency_area_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`emergency_area_locales_parent_idx\` ON \`emergency_area_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`emergency_area_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`district_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`emergency_area\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`district_id\`) REFERENCES \`district\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`emergency_area_rels_order_idx\` ON \`emergency_area_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`emergency_area_rels_parent_idx\` ON \`emergency_area_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`emergency_area_rels_path_idx\` ON \`emergency_area_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`emergency_area_rels_district_id_idx\` ON \`emergency_area_rels\` (\`district_id\`);`)
  await db.run(sql`CREATE INDEX \`emergency_area_rels_site_id_idx\` ON \`emergency_area_rels\` (\`site_id\`);`)
  await db.run(sql`CREATE TABLE \`_emergency_area_v_version_unfit_for\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_emergency_area_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_version_unfit_for_order_idx\` ON \`_emergency_area_v_version_unfit_for\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_version_unfit_for_parent_idx\` ON \`_emergency_area_v_version_unfit_for\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_emergency_area_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_emergency_area_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_version_languages_order_idx\` ON \`_emergency_area_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_version_languages_parent_idx\` ON \`_emergency_area_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_emergency_area_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_capacity\` numeric,
  	\`version_address\` text,
  	\`version_coordinates_latitude\` numeric,
  	\`version_coordinates_longitude\` numeric,
  	\`version_outline\` text,
  	\`version_step_free\` text DEFAULT 'unknown',
  	\`version_checked_on\` text,
  	\`version_is_unverified\` integer DEFAULT false,
  	\`version_owner_id\` text(36),
  	\`version_force\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`emergency_area\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_parent_idx\` ON \`_emergency_area_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_version_version_owner_idx\` ON \`_emergency_area_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_version_version_updated_at_idx\` ON \`_emergency_area_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_version_version_created_at_idx\` ON \`_emergency_area_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_version_version_deleted_at_idx\` ON \`_emergency_area_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_version_version__status_idx\` ON \`_emergency_area_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_created_at_idx\` ON \`_emergency_area_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_updated_at_idx\` ON \`_emergency_area_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_snapshot_idx\` ON \`_emergency_area_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_published_locale_idx\` ON \`_emergency_area_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_latest_idx\` ON \`_emergency_area_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_emergency_area_v_locales\` (
  	\`version_title\` text,
  	\`version_services\` text,
  	\`version_directions\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_emergency_area_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_version_version_slug_idx\` ON \`_emergency_area_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_emergency_area_v_locales_locale_parent_id_unique\` ON \`_emergency_area_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_locales_parent_idx\` ON \`_emergency_area_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_emergency_area_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`district_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_emergency_area_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`district_id\`) REFERENCES \`district\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_rels_order_idx\` ON \`_emergency_area_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_rels_parent_idx\` ON \`_emergency_area_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_rels_path_idx\` ON \`_emergency_area_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_rels_district_id_idx\` ON \`_emergency_area_v_rels\` (\`district_id\`);`)
  await db.run(sql`CREATE INDEX \`_emergency_area_v_rels_site_id_idx\` ON \`_emergency_area_v_rels\` (\`site_id\`);`)
  await db.run(sql`CREATE TABLE \`district_risks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`risk\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`district\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`district_risks_order_idx\` ON \`district_risks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`district_risks_parent_id_idx\` ON \`district_risks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`district_risks_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`district_risks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`district_risks_locales_locale_parent_id_unique\` ON \`district_risks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`district_risks_locales_parent_idx\` ON \`district_risks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`district_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`district\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`district_languages_order_idx\` ON \`district_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`district_languages_parent_idx\` ON \`district_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`district\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`outline\` text,
  	\`is_unverified\` integer DEFAULT false,
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`district_owner_idx\` ON \`district\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`district_updated_at_idx\` ON \`district\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`district_created_at_idx\` ON \`district\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`district_deleted_at_idx\` ON \`district\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`district__status_idx\` ON \`district\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`district_locales\` (
  	\`title\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`district\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`district_slug_idx\` ON \`district_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`district_locales_locale_parent_id_unique\` ON \`district_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`district_locales_parent_idx\` ON \`district_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`district_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`district\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`district_rels_order_idx\` ON \`district_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`district_rels_parent_idx\` ON \`district_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`district_rels_path_idx\` ON \`district_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`district_rels_site_id_idx\` ON \`district_rels\` (\`site_id\`);`)
  await db.run(sql`CREATE TABLE \`_district_v_version_risks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`risk\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_district_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_district_v_version_risks_order_idx\` ON \`_district_v_version_risks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_district_v_version_risks_parent_id_idx\` ON \`_district_v_version_risks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_district_v_version_risks_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_district_v_version_risks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_district_v_version_risks_locales_locale_parent_id_unique\` ON \`_district_v_version_risks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_district_v_version_risks_locales_parent_idx\` ON \`_district_v_version_risks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_district_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_district_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_district_v_version_languages_order_idx\` ON \`_district_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_district_v_version_languages_parent_idx\` ON \`_district_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_district_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_outline\` text,
  	\`version_is_unverified\` integer DEFAULT false,
  	\`version_owner_id\` text(36),
  	\`version_force\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`district\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_district_v_parent_idx\` ON \`_district_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_district_v_version_version_owner_idx\` ON \`_district_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_district_v_version_version_updated_at_idx\` ON \`_district_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_district_v_version_version_created_at_idx\` ON \`_district_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_district_v_version_version_deleted_at_idx\` ON \`_district_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_district_v_version_version__status_idx\` ON \`_district_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_district_v_created_at_idx\` ON \`_district_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_district_v_updated_at_idx\` ON \`_district_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_district_v_snapshot_idx\` ON \`_district_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_district_v_published_locale_idx\` ON \`_district_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_district_v_latest_idx\` ON \`_district_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_district_v_locales\` (
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_district_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_district_v_version_version_slug_idx\` ON \`_district_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_district_v_locales_locale_parent_id_unique\` ON \`_district_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_district_v_locales_parent_idx\` ON \`_district_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_district_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_district_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_district_v_rels_order_idx\` ON \`_district_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_district_v_rels_parent_idx\` ON \`_district_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_district_v_rels_path_idx\` ON \`_district_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_district_v_rels_site_id_idx\` ON \`_district_v_rels\` (\`site_id\`);`)
  await db.run(sql`ALTER TABLE \`alert_rels\` ADD \`risk_guide_id\` text(36) REFERENCES risk_guide(id);`)
  await db.run(sql`ALTER TABLE \`alert_rels\` ADD \`emergency_area_id\` text(36) REFERENCES emergency_area(id);`)
  await db.run(sql`ALTER TABLE \`alert_rels\` ADD \`district_id\` text(36) REFERENCES district(id);`)
  await db.run(sql`CREATE INDEX \`alert_rels_risk_guide_id_idx\` ON \`alert_rels\` (\`risk_guide_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_emergency_area_id_idx\` ON \`alert_rels\` (\`emergency_area_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_district_id_idx\` ON \`alert_rels\` (\`district_id\`);`)
  await db.run(sql`ALTER TABLE \`_alert_v_rels\` ADD \`risk_guide_id\` text(36) REFERENCES risk_guide(id);`)
  await db.run(sql`ALTER TABLE \`_alert_v_rels\` ADD \`emergency_area_id\` text(36) REFERENCES emergency_area(id);`)
  await db.run(sql`ALTER TABLE \`_alert_v_rels\` ADD \`district_id\` text(36) REFERENCES district(id);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_risk_guide_id_idx\` ON \`_alert_v_rels\` (\`risk_guide_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_emergency_area_id_idx\` ON \`_alert_v_rels\` (\`emergency_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_district_id_idx\` ON \`_alert_v_rels\` (\`district_id\`);`)
  await db.run(sql`ALTER TABLE \`topic_rels\` ADD \`risk_guide_id\` text(36) REFERENCES risk_guide(id);`)
  await db.run(sql`ALTER TABLE \`topic_rels\` ADD \`emergency_area_id\` text(36) REFERENCES emergency_area(id);`)
  await db.run(sql`ALTER TABLE \`topic_rels\` ADD \`district_id\` text(36) REFERENCES district(id);`)
  await db.run(sql`CREATE INDEX \`topic_rels_risk_guide_id_idx\` ON \`topic_rels\` (\`risk_guide_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_emergency_area_id_idx\` ON \`topic_rels\` (\`emergency_area_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_district_id_idx\` ON \`topic_rels\` (\`district_id\`);`)
  await db.run(sql`ALTER TABLE \`_topic_v_rels\` ADD \`risk_guide_id\` text(36) REFERENCES risk_guide(id);`)
  await db.run(sql`ALTER TABLE \`_topic_v_rels\` ADD \`emergency_area_id\` text(36) REFERENCES emergency_area(id);`)
  await db.run(sql`ALTER TABLE \`_topic_v_rels\` ADD \`district_id\` text(36) REFERENCES district(id);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_risk_guide_id_idx\` ON \`_topic_v_rels\` (\`risk_guide_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_emergency_area_id_idx\` ON \`_topic_v_rels\` (\`emergency_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_district_id_idx\` ON \`_topic_v_rels\` (\`district_id\`);`)
  await db.run(sql`ALTER TABLE \`site_rels\` ADD \`risk_guide_id\` text(36) REFERENCES risk_guide(id);`)
  await db.run(sql`ALTER TABLE \`site_rels\` ADD \`emergency_area_id\` text(36) REFERENCES emergency_area(id);`)
  await db.run(sql`ALTER TABLE \`site_rels\` ADD \`district_id\` text(36) REFERENCES district(id);`)
  await db.run(sql`CREATE INDEX \`site_rels_risk_guide_id_idx\` ON \`site_rels\` (\`risk_guide_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_emergency_area_id_idx\` ON \`site_rels\` (\`emergency_area_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_district_id_idx\` ON \`site_rels\` (\`district_id\`);`)
  await db.run(sql`ALTER TABLE \`_site_v_rels\` ADD \`risk_guide_id\` text(36) REFERENCES risk_guide(id);`)
  await db.run(sql`ALTER TABLE \`_site_v_rels\` ADD \`emergency_area_id\` text(36) REFERENCES emergency_area(id);`)
  await db.run(sql`ALTER TABLE \`_site_v_rels\` ADD \`district_id\` text(36) REFERENCES district(id);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_risk_guide_id_idx\` ON \`_site_v_rels\` (\`risk_guide_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_emergency_area_id_idx\` ON \`_site_v_rels\` (\`emergency_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_district_id_idx\` ON \`_site_v_rels\` (\`district_id\`);`)
  await db.run(sql`ALTER TABLE \`body\` ADD \`boundary_outline\` text;`)
  await db.run(sql`ALTER TABLE \`body\` ADD \`boundary_source\` text;`)
  await db.run(sql`ALTER TABLE \`_body_v\` ADD \`version_boundary_outline\` text;`)
  await db.run(sql`ALTER TABLE \`_body_v\` ADD \`version_boundary_source\` text;`)
  await db.run(sql`ALTER TABLE \`menu_rels\` ADD \`risk_guide_id\` text(36) REFERENCES risk_guide(id);`)
  await db.run(sql`ALTER TABLE \`menu_rels\` ADD \`emergency_area_id\` text(36) REFERENCES emergency_area(id);`)
  await db.run(sql`ALTER TABLE \`menu_rels\` ADD \`district_id\` text(36) REFERENCES district(id);`)
  await db.run(sql`CREATE INDEX \`menu_rels_risk_guide_id_idx\` ON \`menu_rels\` (\`risk_guide_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_emergency_area_id_idx\` ON \`menu_rels\` (\`emergency_area_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_district_id_idx\` ON \`menu_rels\` (\`district_id\`);`)
  await db.run(sql`ALTER TABLE \`_menu_v_rels\` ADD \`risk_guide_id\` text(36) REFERENCES risk_guide(id);`)
  await db.run(sql`ALTER TABLE \`_menu_v_rels\` ADD \`emergency_area_id\` text(36) REFERENCES emergency_area(id);`)
  await db.run(sql`ALTER TABLE \`_menu_v_rels\` ADD \`district_id\` text(36) REFERENCES district(id);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_risk_guide_id_idx\` ON \`_menu_v_rels\` (\`risk_guide_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_emergency_area_id_idx\` ON \`_menu_v_rels\` (\`emergency_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_district_id_idx\` ON \`_menu_v_rels\` (\`district_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`risk_guide_id\` text(36) REFERENCES risk_guide(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`emergency_area_id\` text(36) REFERENCES emergency_area(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`district_id\` text(36) REFERENCES district(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_risk_guide_id_idx\` ON \`payload_locked_documents_rels\` (\`risk_guide_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_emergency_area_id_idx\` ON \`payload_locked_documents_rels\` (\`emergency_area_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_district_id_idx\` ON \`payload_locked_documents_rels\` (\`district_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`risk_guide_phases\`;`)
  await db.run(sql`DROP TABLE \`risk_guide_phases_locales\`;`)
  await db.run(sql`DROP TABLE \`risk_guide_links\`;`)
  await db.run(sql`DROP TABLE \`risk_guide_links_locales\`;`)
  await db.run(sql`DROP TABLE \`risk_guide_languages\`;`)
  await db.run(sql`DROP TABLE \`risk_guide\`;`)
  await db.run(sql`DROP TABLE \`risk_guide_locales\`;`)
  await db.run(sql`DROP TABLE \`risk_guide_rels\`;`)
  await db.run(sql`DROP TABLE \`_risk_guide_v_version_phases\`;`)
  await db.run(sql`DROP TABLE \`_risk_guide_v_version_phases_locales\`;`)
  await db.run(sql`DROP TABLE \`_risk_guide_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_risk_guide_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_risk_guide_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_risk_guide_v\`;`)
  await db.run(sql`DROP TABLE \`_risk_guide_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_risk_guide_v_rels\`;`)
  await db.run(sql`DROP TABLE \`emergency_area_unfit_for\`;`)
  await db.run(sql`DROP TABLE \`emergency_area_languages\`;`)
  await db.run(sql`DROP TABLE \`emergency_area\`;`)
  await db.run(sql`DROP TABLE \`emergency_area_locales\`;`)
  await db.run(sql`DROP TABLE \`emergency_area_rels\`;`)
  await db.run(sql`DROP TABLE \`_emergency_area_v_version_unfit_for\`;`)
  await db.run(sql`DROP TABLE \`_emergency_area_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_emergency_area_v\`;`)
  await db.run(sql`DROP TABLE \`_emergency_area_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_emergency_area_v_rels\`;`)
  await db.run(sql`DROP TABLE \`district_risks\`;`)
  await db.run(sql`DROP TABLE \`district_risks_locales\`;`)
  await db.run(sql`DROP TABLE \`district_languages\`;`)
  await db.run(sql`DROP TABLE \`district\`;`)
  await db.run(sql`DROP TABLE \`district_locales\`;`)
  await db.run(sql`DROP TABLE \`district_rels\`;`)
  await db.run(sql`DROP TABLE \`_district_v_version_risks\`;`)
  await db.run(sql`DROP TABLE \`_district_v_version_risks_locales\`;`)
  await db.run(sql`DROP TABLE \`_district_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_district_v\`;`)
  await db.run(sql`DROP TABLE \`_district_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_district_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_alert_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`page_id\` text(36),
  	\`news_id\` text(36),
  	\`event_id\` text(36),
  	\`service_id\` text(36),
  	\`office_id\` text(36),
  	\`person_id\` text(36),
  	\`place_id\` text(36),
  	\`itinerary_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`project_id\` text(36),
  	\`question_id\` text(36),
  	\`alert_id\` text(36),
  	\`topic_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`itinerary_id\`) REFERENCES \`itinerary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_alert_rels\`("id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "question_id", "alert_id", "topic_id", "site_id") SELECT "id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "question_id", "alert_id", "topic_id", "site_id" FROM \`alert_rels\`;`)
  await db.run(sql`DROP TABLE \`alert_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_alert_rels\` RENAME TO \`alert_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`alert_rels_order_idx\` ON \`alert_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_parent_idx\` ON \`alert_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_path_idx\` ON \`alert_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_page_id_idx\` ON \`alert_rels\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_news_id_idx\` ON \`alert_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_event_id_idx\` ON \`alert_rels\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_service_id_idx\` ON \`alert_rels\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_office_id_idx\` ON \`alert_rels\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_person_id_idx\` ON \`alert_rels\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_place_id_idx\` ON \`alert_rels\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_itinerary_id_idx\` ON \`alert_rels\` (\`itinerary_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_document_id_idx\` ON \`alert_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_dataset_id_idx\` ON \`alert_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_project_id_idx\` ON \`alert_rels\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_question_id_idx\` ON \`alert_rels\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_alert_id_idx\` ON \`alert_rels\` (\`alert_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_topic_id_idx\` ON \`alert_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_site_id_idx\` ON \`alert_rels\` (\`site_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__alert_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`page_id\` text(36),
  	\`news_id\` text(36),
  	\`event_id\` text(36),
  	\`service_id\` text(36),
  	\`office_id\` text(36),
  	\`person_id\` text(36),
  	\`place_id\` text(36),
  	\`itinerary_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`project_id\` text(36),
  	\`question_id\` text(36),
  	\`alert_id\` text(36),
  	\`topic_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_alert_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`itinerary_id\`) REFERENCES \`itinerary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__alert_v_rels\`("id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "question_id", "alert_id", "topic_id", "site_id") SELECT "id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "question_id", "alert_id", "topic_id", "site_id" FROM \`_alert_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_alert_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__alert_v_rels\` RENAME TO \`_alert_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_order_idx\` ON \`_alert_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_parent_idx\` ON \`_alert_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_path_idx\` ON \`_alert_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_page_id_idx\` ON \`_alert_v_rels\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_news_id_idx\` ON \`_alert_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_event_id_idx\` ON \`_alert_v_rels\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_service_id_idx\` ON \`_alert_v_rels\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_office_id_idx\` ON \`_alert_v_rels\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_person_id_idx\` ON \`_alert_v_rels\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_place_id_idx\` ON \`_alert_v_rels\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_itinerary_id_idx\` ON \`_alert_v_rels\` (\`itinerary_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_document_id_idx\` ON \`_alert_v_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_dataset_id_idx\` ON \`_alert_v_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_project_id_idx\` ON \`_alert_v_rels\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_question_id_idx\` ON \`_alert_v_rels\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_alert_id_idx\` ON \`_alert_v_rels\` (\`alert_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_topic_id_idx\` ON \`_alert_v_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_site_id_idx\` ON \`_alert_v_rels\` (\`site_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_topic_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`office_id\` text(36),
  	\`page_id\` text(36),
  	\`news_id\` text(36),
  	\`event_id\` text(36),
  	\`service_id\` text(36),
  	\`person_id\` text(36),
  	\`place_id\` text(36),
  	\`itinerary_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`project_id\` text(36),
  	\`question_id\` text(36),
  	\`alert_id\` text(36),
  	\`topic_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`itinerary_id\`) REFERENCES \`itinerary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_topic_rels\`("id", "order", "parent_id", "path", "office_id", "page_id", "news_id", "event_id", "service_id", "person_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "question_id", "alert_id", "topic_id", "site_id") SELECT "id", "order", "parent_id", "path", "office_id", "page_id", "news_id", "event_id", "service_id", "person_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "question_id", "alert_id", "topic_id", "site_id" FROM \`topic_rels\`;`)
  await db.run(sql`DROP TABLE \`topic_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_topic_rels\` RENAME TO \`topic_rels\`;`)
  await db.run(sql`CREATE INDEX \`topic_rels_order_idx\` ON \`topic_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_parent_idx\` ON \`topic_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_path_idx\` ON \`topic_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_office_id_idx\` ON \`topic_rels\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_page_id_idx\` ON \`topic_rels\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_news_id_idx\` ON \`topic_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_event_id_idx\` ON \`topic_rels\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_service_id_idx\` ON \`topic_rels\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_person_id_idx\` ON \`topic_rels\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_place_id_idx\` ON \`topic_rels\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_itinerary_id_idx\` ON \`topic_rels\` (\`itinerary_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_document_id_idx\` ON \`topic_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_dataset_id_idx\` ON \`topic_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_project_id_idx\` ON \`topic_rels\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_question_id_idx\` ON \`topic_rels\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_alert_id_idx\` ON \`topic_rels\` (\`alert_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_topic_id_idx\` ON \`topic_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_site_id_idx\` ON \`topic_rels\` (\`site_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__topic_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`office_id\` text(36),
  	\`page_id\` text(36),
  	\`news_id\` text(36),
  	\`event_id\` text(36),
  	\`service_id\` text(36),
  	\`person_id\` text(36),
  	\`place_id\` text(36),
  	\`itinerary_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`project_id\` text(36),
  	\`question_id\` text(36),
  	\`alert_id\` text(36),
  	\`topic_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_topic_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`itinerary_id\`) REFERENCES \`itinerary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__topic_v_rels\`("id", "order", "parent_id", "path", "office_id", "page_id", "news_id", "event_id", "service_id", "person_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "question_id", "alert_id", "topic_id", "site_id") SELECT "id", "order", "parent_id", "path", "office_id", "page_id", "news_id", "event_id", "service_id", "person_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "question_id", "alert_id", "topic_id", "site_id" FROM \`_topic_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_topic_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__topic_v_rels\` RENAME TO \`_topic_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_order_idx\` ON \`_topic_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_parent_idx\` ON \`_topic_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_path_idx\` ON \`_topic_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_office_id_idx\` ON \`_topic_v_rels\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_page_id_idx\` ON \`_topic_v_rels\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_news_id_idx\` ON \`_topic_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_event_id_idx\` ON \`_topic_v_rels\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_service_id_idx\` ON \`_topic_v_rels\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_person_id_idx\` ON \`_topic_v_rels\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_place_id_idx\` ON \`_topic_v_rels\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_itinerary_id_idx\` ON \`_topic_v_rels\` (\`itinerary_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_document_id_idx\` ON \`_topic_v_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_dataset_id_idx\` ON \`_topic_v_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_project_id_idx\` ON \`_topic_v_rels\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_question_id_idx\` ON \`_topic_v_rels\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_alert_id_idx\` ON \`_topic_v_rels\` (\`alert_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_topic_id_idx\` ON \`_topic_v_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_site_id_idx\` ON \`_topic_v_rels\` (\`site_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_site_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`page_id\` text(36),
  	\`news_id\` text(36),
  	\`event_id\` text(36),
  	\`service_id\` text(36),
  	\`office_id\` text(36),
  	\`person_id\` text(36),
  	\`place_id\` text(36),
  	\`itinerary_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`project_id\` text(36),
  	\`question_id\` text(36),
  	\`alert_id\` text(36),
  	\`topic_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`itinerary_id\`) REFERENCES \`itinerary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_site_rels\`("id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "question_id", "alert_id", "topic_id", "site_id") SELECT "id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "question_id", "alert_id", "topic_id", "site_id" FROM \`site_rels\`;`)
  await db.run(sql`DROP TABLE \`site_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_site_rels\` RENAME TO \`site_rels\`;`)
  await db.run(sql`CREATE INDEX \`site_rels_order_idx\` ON \`site_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_parent_idx\` ON \`site_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_path_idx\` ON \`site_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_page_id_idx\` ON \`site_rels\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_news_id_idx\` ON \`site_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_event_id_idx\` ON \`site_rels\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_service_id_idx\` ON \`site_rels\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_office_id_idx\` ON \`site_rels\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_person_id_idx\` ON \`site_rels\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_place_id_idx\` ON \`site_rels\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_itinerary_id_idx\` ON \`site_rels\` (\`itinerary_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_document_id_idx\` ON \`site_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_dataset_id_idx\` ON \`site_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_project_id_idx\` ON \`site_rels\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_question_id_idx\` ON \`site_rels\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_alert_id_idx\` ON \`site_rels\` (\`alert_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_topic_id_idx\` ON \`site_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_site_id_idx\` ON \`site_rels\` (\`site_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__site_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`page_id\` text(36),
  	\`news_id\` text(36),
  	\`event_id\` text(36),
  	\`service_id\` text(36),
  	\`office_id\` text(36),
  	\`person_id\` text(36),
  	\`place_id\` text(36),
  	\`itinerary_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`project_id\` text(36),
  	\`question_id\` text(36),
  	\`alert_id\` text(36),
  	\`topic_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`itinerary_id\`) REFERENCES \`itinerary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__site_v_rels\`("id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "question_id", "alert_id", "topic_id", "site_id") SELECT "id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "question_id", "alert_id", "topic_id", "site_id" FROM \`_site_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_site_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__site_v_rels\` RENAME TO \`_site_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_order_idx\` ON \`_site_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_parent_idx\` ON \`_site_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_path_idx\` ON \`_site_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_page_id_idx\` ON \`_site_v_rels\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_news_id_idx\` ON \`_site_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_event_id_idx\` ON \`_site_v_rels\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_service_id_idx\` ON \`_site_v_rels\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_office_id_idx\` ON \`_site_v_rels\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_person_id_idx\` ON \`_site_v_rels\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_place_id_idx\` ON \`_site_v_rels\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_itinerary_id_idx\` ON \`_site_v_rels\` (\`itinerary_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_document_id_idx\` ON \`_site_v_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_dataset_id_idx\` ON \`_site_v_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_project_id_idx\` ON \`_site_v_rels\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_question_id_idx\` ON \`_site_v_rels\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_alert_id_idx\` ON \`_site_v_rels\` (\`alert_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_topic_id_idx\` ON \`_site_v_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_site_id_idx\` ON \`_site_v_rels\` (\`site_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_menu_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`page_id\` text(36),
  	\`news_id\` text(36),
  	\`event_id\` text(36),
  	\`service_id\` text(36),
  	\`office_id\` text(36),
  	\`person_id\` text(36),
  	\`place_id\` text(36),
  	\`itinerary_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`project_id\` text(36),
  	\`question_id\` text(36),
  	\`alert_id\` text(36),
  	\`topic_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`menu\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`itinerary_id\`) REFERENCES \`itinerary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_menu_rels\`("id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "question_id", "alert_id", "topic_id", "site_id") SELECT "id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "question_id", "alert_id", "topic_id", "site_id" FROM \`menu_rels\`;`)
  await db.run(sql`DROP TABLE \`menu_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_menu_rels\` RENAME TO \`menu_rels\`;`)
  await db.run(sql`CREATE INDEX \`menu_rels_order_idx\` ON \`menu_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_parent_idx\` ON \`menu_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_path_idx\` ON \`menu_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_page_id_idx\` ON \`menu_rels\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_news_id_idx\` ON \`menu_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_event_id_idx\` ON \`menu_rels\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_service_id_idx\` ON \`menu_rels\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_office_id_idx\` ON \`menu_rels\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_person_id_idx\` ON \`menu_rels\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_place_id_idx\` ON \`menu_rels\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_itinerary_id_idx\` ON \`menu_rels\` (\`itinerary_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_document_id_idx\` ON \`menu_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_dataset_id_idx\` ON \`menu_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_project_id_idx\` ON \`menu_rels\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_question_id_idx\` ON \`menu_rels\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_alert_id_idx\` ON \`menu_rels\` (\`alert_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_topic_id_idx\` ON \`menu_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_site_id_idx\` ON \`menu_rels\` (\`site_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__menu_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`page_id\` text(36),
  	\`news_id\` text(36),
  	\`event_id\` text(36),
  	\`service_id\` text(36),
  	\`office_id\` text(36),
  	\`person_id\` text(36),
  	\`place_id\` text(36),
  	\`itinerary_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`project_id\` text(36),
  	\`question_id\` text(36),
  	\`alert_id\` text(36),
  	\`topic_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_menu_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`itinerary_id\`) REFERENCES \`itinerary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__menu_v_rels\`("id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "question_id", "alert_id", "topic_id", "site_id") SELECT "id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "question_id", "alert_id", "topic_id", "site_id" FROM \`_menu_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_menu_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__menu_v_rels\` RENAME TO \`_menu_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_order_idx\` ON \`_menu_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_parent_idx\` ON \`_menu_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_path_idx\` ON \`_menu_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_page_id_idx\` ON \`_menu_v_rels\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_news_id_idx\` ON \`_menu_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_event_id_idx\` ON \`_menu_v_rels\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_service_id_idx\` ON \`_menu_v_rels\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_office_id_idx\` ON \`_menu_v_rels\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_person_id_idx\` ON \`_menu_v_rels\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_place_id_idx\` ON \`_menu_v_rels\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_itinerary_id_idx\` ON \`_menu_v_rels\` (\`itinerary_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_document_id_idx\` ON \`_menu_v_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_dataset_id_idx\` ON \`_menu_v_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_project_id_idx\` ON \`_menu_v_rels\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_question_id_idx\` ON \`_menu_v_rels\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_alert_id_idx\` ON \`_menu_v_rels\` (\`alert_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_topic_id_idx\` ON \`_menu_v_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_site_id_idx\` ON \`_menu_v_rels\` (\`site_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`event_id\` text(36),
  	\`alert_id\` text(36),
  	\`page_id\` text(36),
  	\`service_id\` text(36),
  	\`question_id\` text(36),
  	\`office_id\` text(36),
  	\`person_id\` text(36),
  	\`role_id\` text(36),
  	\`contact_point_id\` text(36),
  	\`topic_id\` text(36),
  	\`place_id\` text(36),
  	\`itinerary_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`project_id\` text(36),
  	\`media_id\` text(36),
  	\`file_id\` text(36),
  	\`site_id\` text(36),
  	\`body_id\` text(36),
  	\`menu_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`role_id\`) REFERENCES \`role\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_point_id\`) REFERENCES \`contact_point\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`itinerary_id\`) REFERENCES \`itinerary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`file\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`body_id\`) REFERENCES \`body\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`menu_id\`) REFERENCES \`menu\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "event_id", "alert_id", "page_id", "service_id", "question_id", "office_id", "person_id", "role_id", "contact_point_id", "topic_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "media_id", "file_id", "site_id", "body_id", "menu_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "event_id", "alert_id", "page_id", "service_id", "question_id", "office_id", "person_id", "role_id", "contact_point_id", "topic_id", "place_id", "itinerary_id", "document_id", "dataset_id", "project_id", "media_id", "file_id", "site_id", "body_id", "menu_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_event_id_idx\` ON \`payload_locked_documents_rels\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_alert_id_idx\` ON \`payload_locked_documents_rels\` (\`alert_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_page_id_idx\` ON \`payload_locked_documents_rels\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_id_idx\` ON \`payload_locked_documents_rels\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_question_id_idx\` ON \`payload_locked_documents_rels\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_office_id_idx\` ON \`payload_locked_documents_rels\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_person_id_idx\` ON \`payload_locked_documents_rels\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_role_id_idx\` ON \`payload_locked_documents_rels\` (\`role_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contact_point_id_idx\` ON \`payload_locked_documents_rels\` (\`contact_point_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topic_id_idx\` ON \`payload_locked_documents_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_place_id_idx\` ON \`payload_locked_documents_rels\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_itinerary_id_idx\` ON \`payload_locked_documents_rels\` (\`itinerary_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_document_id_idx\` ON \`payload_locked_documents_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_dataset_id_idx\` ON \`payload_locked_documents_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_project_id_idx\` ON \`payload_locked_documents_rels\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_file_id_idx\` ON \`payload_locked_documents_rels\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_site_id_idx\` ON \`payload_locked_documents_rels\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_body_id_idx\` ON \`payload_locked_documents_rels\` (\`body_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_menu_id_idx\` ON \`payload_locked_documents_rels\` (\`menu_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`body\` DROP COLUMN \`boundary_outline\`;`)
  await db.run(sql`ALTER TABLE \`body\` DROP COLUMN \`boundary_source\`;`)
  await db.run(sql`ALTER TABLE \`_body_v\` DROP COLUMN \`version_boundary_outline\`;`)
  await db.run(sql`ALTER TABLE \`_body_v\` DROP COLUMN \`version_boundary_source\`;`)
}
