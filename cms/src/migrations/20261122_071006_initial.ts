import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
	await db.run(sql`CREATE TABLE \`news_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`news_topics_order_idx\` ON \`news_topics\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`news_topics_parent_idx\` ON \`news_topics\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`news_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`news_languages_order_idx\` ON \`news_languages\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`news_languages_parent_idx\` ON \`news_languages\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`news_type\` text,
  	\`date\` text,
  	\`listed_until\` text,
  	\`number\` text,
  	\`image_id\` text(36),
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`news_image_idx\` ON \`news\` (\`image_id\`);`);
	await db.run(sql`CREATE INDEX \`news_owner_idx\` ON \`news\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`news_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`news_slug_idx\` ON \`news_locales\` (\`slug\`,\`_locale\`);`);
	await db.run(
		sql`CREATE UNIQUE INDEX \`news_locales_locale_parent_id_unique\` ON \`news_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`news_locales_parent_idx\` ON \`news_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`office_id\` text(36),
  	\`person_id\` text(36),
  	\`place_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`media_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`news_rels_office_id_idx\` ON \`news_rels\` (\`office_id\`);`);
	await db.run(sql`CREATE INDEX \`news_rels_person_id_idx\` ON \`news_rels\` (\`person_id\`);`);
	await db.run(sql`CREATE INDEX \`news_rels_place_id_idx\` ON \`news_rels\` (\`place_id\`);`);
	await db.run(sql`CREATE INDEX \`news_rels_document_id_idx\` ON \`news_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`news_rels_dataset_id_idx\` ON \`news_rels\` (\`dataset_id\`);`);
	await db.run(sql`CREATE INDEX \`news_rels_media_id_idx\` ON \`news_rels\` (\`media_id\`);`);
	await db.run(sql`CREATE INDEX \`news_rels_site_id_idx\` ON \`news_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_news_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_news_v_version_topics_order_idx\` ON \`_news_v_version_topics\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_news_v_version_topics_parent_idx\` ON \`_news_v_version_topics\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_news_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_news_v_version_languages_order_idx\` ON \`_news_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_news_v_version_languages_parent_idx\` ON \`_news_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_news_type\` text,
  	\`version_date\` text,
  	\`version_listed_until\` text,
  	\`version_number\` text,
  	\`version_image_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_news_v_version_version_image_idx\` ON \`_news_v\` (\`version_image_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_news_v_version_version_owner_idx\` ON \`_news_v\` (\`version_owner_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`,
	);
	await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`);
	await db.run(sql`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`);
	await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_news_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v_locales\` (\`version_slug\`,\`_locale\`);`,
	);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_news_v_locales_locale_parent_id_unique\` ON \`_news_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_news_v_locales_parent_idx\` ON \`_news_v_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`_news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`office_id\` text(36),
  	\`person_id\` text(36),
  	\`place_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`media_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`_news_v_rels_office_id_idx\` ON \`_news_v_rels\` (\`office_id\`);`);
	await db.run(sql`CREATE INDEX \`_news_v_rels_person_id_idx\` ON \`_news_v_rels\` (\`person_id\`);`);
	await db.run(sql`CREATE INDEX \`_news_v_rels_place_id_idx\` ON \`_news_v_rels\` (\`place_id\`);`);
	await db.run(sql`CREATE INDEX \`_news_v_rels_document_id_idx\` ON \`_news_v_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`_news_v_rels_dataset_id_idx\` ON \`_news_v_rels\` (\`dataset_id\`);`);
	await db.run(sql`CREATE INDEX \`_news_v_rels_media_id_idx\` ON \`_news_v_rels\` (\`media_id\`);`);
	await db.run(sql`CREATE INDEX \`_news_v_rels_site_id_idx\` ON \`_news_v_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`event_event_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`event_event_types_order_idx\` ON \`event_event_types\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`event_event_types_parent_idx\` ON \`event_event_types\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`event_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`event_sessions_order_idx\` ON \`event_sessions\` (\`_order\`);`);
	await db.run(sql`CREATE INDEX \`event_sessions_parent_id_idx\` ON \`event_sessions\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`event_sessions_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`event_sessions_locales_locale_parent_id_unique\` ON \`event_sessions_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`event_sessions_locales_parent_idx\` ON \`event_sessions_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`event_supporters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`event_supporters_order_idx\` ON \`event_supporters\` (\`_order\`);`);
	await db.run(
		sql`CREATE INDEX \`event_supporters_parent_id_idx\` ON \`event_supporters\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`event_supporters_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event_supporters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`event_supporters_locales_locale_parent_id_unique\` ON \`event_supporters_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`event_supporters_locales_parent_idx\` ON \`event_supporters_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`event_patrons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`event_patrons_order_idx\` ON \`event_patrons\` (\`_order\`);`);
	await db.run(sql`CREATE INDEX \`event_patrons_parent_id_idx\` ON \`event_patrons\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`event_patrons_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event_patrons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`event_patrons_locales_locale_parent_id_unique\` ON \`event_patrons_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`event_patrons_locales_parent_idx\` ON \`event_patrons_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`event_sponsors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`event_sponsors_order_idx\` ON \`event_sponsors\` (\`_order\`);`);
	await db.run(sql`CREATE INDEX \`event_sponsors_parent_id_idx\` ON \`event_sponsors\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`event_sponsors_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event_sponsors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`event_sponsors_locales_locale_parent_id_unique\` ON \`event_sponsors_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`event_sponsors_locales_parent_idx\` ON \`event_sponsors_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`event_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`event_topics_order_idx\` ON \`event_topics\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`event_topics_parent_idx\` ON \`event_topics\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`event_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`event_languages_order_idx\` ON \`event_languages\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`event_languages_parent_idx\` ON \`event_languages\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`event\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`status\` text DEFAULT 'scheduled',
  	\`image_id\` text(36),
  	\`start\` text,
  	\`end\` text,
  	\`all_day\` integer DEFAULT false,
  	\`place_id\` text(36),
  	\`is_free\` integer DEFAULT false,
  	\`ticket_url\` text,
  	\`parent_id\` text(36),
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`event_image_idx\` ON \`event\` (\`image_id\`);`);
	await db.run(sql`CREATE INDEX \`event_place_idx\` ON \`event\` (\`place_id\`);`);
	await db.run(sql`CREATE INDEX \`event_parent_idx\` ON \`event\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`event_owner_idx\` ON \`event\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`event_updated_at_idx\` ON \`event\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`event_created_at_idx\` ON \`event\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`event_deleted_at_idx\` ON \`event\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`event__status_idx\` ON \`event\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`event_locales\` (
  	\`title\` text,
  	\`subtitle\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`audience\` text,
  	\`accessibility\` text,
  	\`cost\` text,
  	\`more_information\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`event_slug_idx\` ON \`event_locales\` (\`slug\`,\`_locale\`);`);
	await db.run(
		sql`CREATE UNIQUE INDEX \`event_locales_locale_parent_id_unique\` ON \`event_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`event_locales_parent_idx\` ON \`event_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`event_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`person_id\` text(36),
  	\`media_id\` text(36),
  	\`contact_point_id\` text(36),
  	\`office_id\` text(36),
  	\`document_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_point_id\`) REFERENCES \`contact_point\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`event_rels_order_idx\` ON \`event_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`event_rels_parent_idx\` ON \`event_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`event_rels_path_idx\` ON \`event_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`event_rels_person_id_idx\` ON \`event_rels\` (\`person_id\`);`);
	await db.run(sql`CREATE INDEX \`event_rels_media_id_idx\` ON \`event_rels\` (\`media_id\`);`);
	await db.run(
		sql`CREATE INDEX \`event_rels_contact_point_id_idx\` ON \`event_rels\` (\`contact_point_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`event_rels_office_id_idx\` ON \`event_rels\` (\`office_id\`);`);
	await db.run(sql`CREATE INDEX \`event_rels_document_id_idx\` ON \`event_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`event_rels_site_id_idx\` ON \`event_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_event_v_version_event_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_event_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_event_types_order_idx\` ON \`_event_v_version_event_types\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_event_types_parent_idx\` ON \`_event_v_version_event_types\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_event_v_version_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_event_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_sessions_order_idx\` ON \`_event_v_version_sessions\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_sessions_parent_id_idx\` ON \`_event_v_version_sessions\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_event_v_version_sessions_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_event_v_version_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_event_v_version_sessions_locales_locale_parent_id_unique\` ON \`_event_v_version_sessions_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_sessions_locales_parent_idx\` ON \`_event_v_version_sessions_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_event_v_version_supporters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_event_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_supporters_order_idx\` ON \`_event_v_version_supporters\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_supporters_parent_id_idx\` ON \`_event_v_version_supporters\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_event_v_version_supporters_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_event_v_version_supporters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_event_v_version_supporters_locales_locale_parent_id_unique\` ON \`_event_v_version_supporters_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_supporters_locales_parent_idx\` ON \`_event_v_version_supporters_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_event_v_version_patrons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_event_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_patrons_order_idx\` ON \`_event_v_version_patrons\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_patrons_parent_id_idx\` ON \`_event_v_version_patrons\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_event_v_version_patrons_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_event_v_version_patrons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_event_v_version_patrons_locales_locale_parent_id_unique\` ON \`_event_v_version_patrons_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_patrons_locales_parent_idx\` ON \`_event_v_version_patrons_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_event_v_version_sponsors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_event_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_sponsors_order_idx\` ON \`_event_v_version_sponsors\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_sponsors_parent_id_idx\` ON \`_event_v_version_sponsors\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_event_v_version_sponsors_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_event_v_version_sponsors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_event_v_version_sponsors_locales_locale_parent_id_unique\` ON \`_event_v_version_sponsors_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_sponsors_locales_parent_idx\` ON \`_event_v_version_sponsors_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_event_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_event_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_topics_order_idx\` ON \`_event_v_version_topics\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_topics_parent_idx\` ON \`_event_v_version_topics\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_event_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_event_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_languages_order_idx\` ON \`_event_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_languages_parent_idx\` ON \`_event_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_event_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_status\` text DEFAULT 'scheduled',
  	\`version_image_id\` text(36),
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_all_day\` integer DEFAULT false,
  	\`version_place_id\` text(36),
  	\`version_is_free\` integer DEFAULT false,
  	\`version_ticket_url\` text,
  	\`version_parent_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_event_v_parent_idx\` ON \`_event_v\` (\`parent_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_version_image_idx\` ON \`_event_v\` (\`version_image_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_version_place_idx\` ON \`_event_v\` (\`version_place_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_version_parent_idx\` ON \`_event_v\` (\`version_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_version_owner_idx\` ON \`_event_v\` (\`version_owner_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_version_updated_at_idx\` ON \`_event_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_version_created_at_idx\` ON \`_event_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_version_deleted_at_idx\` ON \`_event_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_version__status_idx\` ON \`_event_v\` (\`version__status\`);`,
	);
	await db.run(sql`CREATE INDEX \`_event_v_created_at_idx\` ON \`_event_v\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`_event_v_updated_at_idx\` ON \`_event_v\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`_event_v_snapshot_idx\` ON \`_event_v\` (\`snapshot\`);`);
	await db.run(sql`CREATE INDEX \`_event_v_published_locale_idx\` ON \`_event_v\` (\`published_locale\`);`);
	await db.run(sql`CREATE INDEX \`_event_v_latest_idx\` ON \`_event_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_event_v_locales\` (
  	\`version_title\` text,
  	\`version_subtitle\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_audience\` text,
  	\`version_accessibility\` text,
  	\`version_cost\` text,
  	\`version_more_information\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_event_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_event_v_version_version_slug_idx\` ON \`_event_v_locales\` (\`version_slug\`,\`_locale\`);`,
	);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_event_v_locales_locale_parent_id_unique\` ON \`_event_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_event_v_locales_parent_idx\` ON \`_event_v_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`_event_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`person_id\` text(36),
  	\`media_id\` text(36),
  	\`contact_point_id\` text(36),
  	\`office_id\` text(36),
  	\`document_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_event_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_point_id\`) REFERENCES \`contact_point\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`_event_v_rels_order_idx\` ON \`_event_v_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`_event_v_rels_parent_idx\` ON \`_event_v_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_event_v_rels_path_idx\` ON \`_event_v_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`_event_v_rels_person_id_idx\` ON \`_event_v_rels\` (\`person_id\`);`);
	await db.run(sql`CREATE INDEX \`_event_v_rels_media_id_idx\` ON \`_event_v_rels\` (\`media_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_event_v_rels_contact_point_id_idx\` ON \`_event_v_rels\` (\`contact_point_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_event_v_rels_office_id_idx\` ON \`_event_v_rels\` (\`office_id\`);`);
	await db.run(sql`CREATE INDEX \`_event_v_rels_document_id_idx\` ON \`_event_v_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`_event_v_rels_site_id_idx\` ON \`_event_v_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`alert_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`alert_languages_order_idx\` ON \`alert_languages\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`alert_languages_parent_idx\` ON \`alert_languages\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`alert\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`severity\` text,
  	\`start\` text,
  	\`end\` text,
  	\`link_kind\` text,
  	\`link_url\` text,
  	\`link_number\` text,
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`alert_owner_idx\` ON \`alert\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`alert_updated_at_idx\` ON \`alert\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`alert_created_at_idx\` ON \`alert\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`alert_deleted_at_idx\` ON \`alert\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`alert__status_idx\` ON \`alert\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`alert_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`alert_slug_idx\` ON \`alert_locales\` (\`slug\`,\`_locale\`);`);
	await db.run(
		sql`CREATE UNIQUE INDEX \`alert_locales_locale_parent_id_unique\` ON \`alert_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`alert_locales_parent_idx\` ON \`alert_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`alert_rels\` (
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
  	\`topic_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`question_id\` text(36),
  	\`alert_id\` text(36),
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
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`alert_rels_order_idx\` ON \`alert_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`alert_rels_parent_idx\` ON \`alert_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`alert_rels_path_idx\` ON \`alert_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`alert_rels_page_id_idx\` ON \`alert_rels\` (\`page_id\`);`);
	await db.run(sql`CREATE INDEX \`alert_rels_news_id_idx\` ON \`alert_rels\` (\`news_id\`);`);
	await db.run(sql`CREATE INDEX \`alert_rels_event_id_idx\` ON \`alert_rels\` (\`event_id\`);`);
	await db.run(sql`CREATE INDEX \`alert_rels_service_id_idx\` ON \`alert_rels\` (\`service_id\`);`);
	await db.run(sql`CREATE INDEX \`alert_rels_office_id_idx\` ON \`alert_rels\` (\`office_id\`);`);
	await db.run(sql`CREATE INDEX \`alert_rels_person_id_idx\` ON \`alert_rels\` (\`person_id\`);`);
	await db.run(sql`CREATE INDEX \`alert_rels_place_id_idx\` ON \`alert_rels\` (\`place_id\`);`);
	await db.run(sql`CREATE INDEX \`alert_rels_itinerary_id_idx\` ON \`alert_rels\` (\`itinerary_id\`);`);
	await db.run(sql`CREATE INDEX \`alert_rels_topic_id_idx\` ON \`alert_rels\` (\`topic_id\`);`);
	await db.run(sql`CREATE INDEX \`alert_rels_document_id_idx\` ON \`alert_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`alert_rels_dataset_id_idx\` ON \`alert_rels\` (\`dataset_id\`);`);
	await db.run(sql`CREATE INDEX \`alert_rels_question_id_idx\` ON \`alert_rels\` (\`question_id\`);`);
	await db.run(sql`CREATE INDEX \`alert_rels_alert_id_idx\` ON \`alert_rels\` (\`alert_id\`);`);
	await db.run(sql`CREATE INDEX \`alert_rels_site_id_idx\` ON \`alert_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_alert_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_alert_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_alert_v_version_languages_order_idx\` ON \`_alert_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_alert_v_version_languages_parent_idx\` ON \`_alert_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_alert_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_severity\` text,
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_link_kind\` text,
  	\`version_link_url\` text,
  	\`version_link_number\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_alert_v_parent_idx\` ON \`_alert_v\` (\`parent_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_alert_v_version_version_owner_idx\` ON \`_alert_v\` (\`version_owner_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_alert_v_version_version_updated_at_idx\` ON \`_alert_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_alert_v_version_version_created_at_idx\` ON \`_alert_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_alert_v_version_version_deleted_at_idx\` ON \`_alert_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_alert_v_version_version__status_idx\` ON \`_alert_v\` (\`version__status\`);`,
	);
	await db.run(sql`CREATE INDEX \`_alert_v_created_at_idx\` ON \`_alert_v\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_updated_at_idx\` ON \`_alert_v\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_snapshot_idx\` ON \`_alert_v\` (\`snapshot\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_published_locale_idx\` ON \`_alert_v\` (\`published_locale\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_latest_idx\` ON \`_alert_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_alert_v_locales\` (
  	\`version_title\` text,
  	\`version_text\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_alert_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_alert_v_version_version_slug_idx\` ON \`_alert_v_locales\` (\`version_slug\`,\`_locale\`);`,
	);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_alert_v_locales_locale_parent_id_unique\` ON \`_alert_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_alert_v_locales_parent_idx\` ON \`_alert_v_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`_alert_v_rels\` (
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
  	\`topic_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`question_id\` text(36),
  	\`alert_id\` text(36),
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
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`_alert_v_rels_order_idx\` ON \`_alert_v_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_rels_parent_idx\` ON \`_alert_v_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_rels_path_idx\` ON \`_alert_v_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_rels_page_id_idx\` ON \`_alert_v_rels\` (\`page_id\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_rels_news_id_idx\` ON \`_alert_v_rels\` (\`news_id\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_rels_event_id_idx\` ON \`_alert_v_rels\` (\`event_id\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_rels_service_id_idx\` ON \`_alert_v_rels\` (\`service_id\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_rels_office_id_idx\` ON \`_alert_v_rels\` (\`office_id\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_rels_person_id_idx\` ON \`_alert_v_rels\` (\`person_id\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_rels_place_id_idx\` ON \`_alert_v_rels\` (\`place_id\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_rels_itinerary_id_idx\` ON \`_alert_v_rels\` (\`itinerary_id\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_rels_topic_id_idx\` ON \`_alert_v_rels\` (\`topic_id\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_rels_document_id_idx\` ON \`_alert_v_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_rels_dataset_id_idx\` ON \`_alert_v_rels\` (\`dataset_id\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_rels_question_id_idx\` ON \`_alert_v_rels\` (\`question_id\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_rels_alert_id_idx\` ON \`_alert_v_rels\` (\`alert_id\`);`);
	await db.run(sql`CREATE INDEX \`_alert_v_rels_site_id_idx\` ON \`_alert_v_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`page_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`page_topics_order_idx\` ON \`page_topics\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`page_topics_parent_idx\` ON \`page_topics\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`page_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`page_languages_order_idx\` ON \`page_languages\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`page_languages_parent_idx\` ON \`page_languages\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`page\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`purpose\` text,
  	\`image_id\` text(36),
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`page_image_idx\` ON \`page\` (\`image_id\`);`);
	await db.run(sql`CREATE INDEX \`page_owner_idx\` ON \`page\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`page_updated_at_idx\` ON \`page\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`page_created_at_idx\` ON \`page\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`page_deleted_at_idx\` ON \`page\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`page__status_idx\` ON \`page\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`page_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`page_slug_idx\` ON \`page_locales\` (\`slug\`,\`_locale\`);`);
	await db.run(
		sql`CREATE UNIQUE INDEX \`page_locales_locale_parent_id_unique\` ON \`page_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`page_locales_parent_idx\` ON \`page_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`page_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`page_rels_order_idx\` ON \`page_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`page_rels_parent_idx\` ON \`page_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`page_rels_path_idx\` ON \`page_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`page_rels_site_id_idx\` ON \`page_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_page_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_page_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_page_v_version_topics_order_idx\` ON \`_page_v_version_topics\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_page_v_version_topics_parent_idx\` ON \`_page_v_version_topics\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_page_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_page_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_page_v_version_languages_order_idx\` ON \`_page_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_page_v_version_languages_parent_idx\` ON \`_page_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_page_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_purpose\` text,
  	\`version_image_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_page_v_parent_idx\` ON \`_page_v\` (\`parent_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_page_v_version_version_image_idx\` ON \`_page_v\` (\`version_image_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_page_v_version_version_owner_idx\` ON \`_page_v\` (\`version_owner_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_page_v_version_version_updated_at_idx\` ON \`_page_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_page_v_version_version_created_at_idx\` ON \`_page_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_page_v_version_version_deleted_at_idx\` ON \`_page_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_page_v_version_version__status_idx\` ON \`_page_v\` (\`version__status\`);`,
	);
	await db.run(sql`CREATE INDEX \`_page_v_created_at_idx\` ON \`_page_v\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`_page_v_updated_at_idx\` ON \`_page_v\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`_page_v_snapshot_idx\` ON \`_page_v\` (\`snapshot\`);`);
	await db.run(sql`CREATE INDEX \`_page_v_published_locale_idx\` ON \`_page_v\` (\`published_locale\`);`);
	await db.run(sql`CREATE INDEX \`_page_v_latest_idx\` ON \`_page_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_page_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_page_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_page_v_version_version_slug_idx\` ON \`_page_v_locales\` (\`version_slug\`,\`_locale\`);`,
	);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_page_v_locales_locale_parent_id_unique\` ON \`_page_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_page_v_locales_parent_idx\` ON \`_page_v_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`_page_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_page_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`_page_v_rels_order_idx\` ON \`_page_v_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`_page_v_rels_parent_idx\` ON \`_page_v_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_page_v_rels_path_idx\` ON \`_page_v_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`_page_v_rels_site_id_idx\` ON \`_page_v_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`service_categories\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`service_categories_order_idx\` ON \`service_categories\` (\`order\`);`);
	await db.run(
		sql`CREATE INDEX \`service_categories_parent_idx\` ON \`service_categories\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`service_deadlines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`days\` numeric,
  	\`day\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`service_deadlines_order_idx\` ON \`service_deadlines\` (\`_order\`);`);
	await db.run(
		sql`CREATE INDEX \`service_deadlines_parent_id_idx\` ON \`service_deadlines\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`service_deadlines_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_deadlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`service_deadlines_locales_locale_parent_id_unique\` ON \`service_deadlines_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`service_deadlines_locales_parent_idx\` ON \`service_deadlines_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`service_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`service_topics_order_idx\` ON \`service_topics\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`service_topics_parent_idx\` ON \`service_topics\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`service_life_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`service_life_events_order_idx\` ON \`service_life_events\` (\`order\`);`);
	await db.run(
		sql`CREATE INDEX \`service_life_events_parent_idx\` ON \`service_life_events\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`service_business_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`service_business_events_order_idx\` ON \`service_business_events\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`service_business_events_parent_idx\` ON \`service_business_events\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`service_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`service_languages_order_idx\` ON \`service_languages\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`service_languages_parent_idx\` ON \`service_languages\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`service\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`is_active\` integer DEFAULT true,
  	\`image_id\` text(36),
  	\`online_url\` text,
  	\`bookable\` integer DEFAULT false,
  	\`ipa_code\` text,
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`service_image_idx\` ON \`service\` (\`image_id\`);`);
	await db.run(sql`CREATE INDEX \`service_owner_idx\` ON \`service\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`service_updated_at_idx\` ON \`service\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`service_created_at_idx\` ON \`service\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`service_deleted_at_idx\` ON \`service\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`service__status_idx\` ON \`service\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`service_locales\` (
  	\`title\` text,
  	\`subtitle\` text,
  	\`summary\` text,
  	\`inactive_reason\` text,
  	\`audience\` text,
  	\`description\` text,
  	\`area\` text,
  	\`how_to\` text,
  	\`needed\` text,
  	\`obtained\` text,
  	\`timing\` text,
  	\`costs\` text,
  	\`outcome_procedures\` text,
  	\`constraints\` text,
  	\`special_cases\` text,
  	\`online_introduction\` text,
  	\`online_label\` text,
  	\`more_information\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`service_slug_idx\` ON \`service_locales\` (\`slug\`,\`_locale\`);`);
	await db.run(
		sql`CREATE UNIQUE INDEX \`service_locales_locale_parent_id_unique\` ON \`service_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`service_locales_parent_idx\` ON \`service_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`service_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`service_texts_order_parent\` ON \`service_texts\` (\`order\`,\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`service_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`office_id\` text(36),
  	\`contact_point_id\` text(36),
  	\`document_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_point_id\`) REFERENCES \`contact_point\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`service_rels_order_idx\` ON \`service_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`service_rels_parent_idx\` ON \`service_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`service_rels_path_idx\` ON \`service_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`service_rels_office_id_idx\` ON \`service_rels\` (\`office_id\`);`);
	await db.run(
		sql`CREATE INDEX \`service_rels_contact_point_id_idx\` ON \`service_rels\` (\`contact_point_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`service_rels_document_id_idx\` ON \`service_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`service_rels_site_id_idx\` ON \`service_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_service_v_version_categories\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_categories_order_idx\` ON \`_service_v_version_categories\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_categories_parent_idx\` ON \`_service_v_version_categories\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_service_v_version_deadlines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`days\` numeric,
  	\`day\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_deadlines_order_idx\` ON \`_service_v_version_deadlines\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_deadlines_parent_id_idx\` ON \`_service_v_version_deadlines\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_service_v_version_deadlines_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_v_version_deadlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_service_v_version_deadlines_locales_locale_parent_id_unique\` ON \`_service_v_version_deadlines_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_deadlines_locales_parent_idx\` ON \`_service_v_version_deadlines_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_service_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_topics_order_idx\` ON \`_service_v_version_topics\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_topics_parent_idx\` ON \`_service_v_version_topics\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_service_v_version_life_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_life_events_order_idx\` ON \`_service_v_version_life_events\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_life_events_parent_idx\` ON \`_service_v_version_life_events\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_service_v_version_business_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_business_events_order_idx\` ON \`_service_v_version_business_events\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_business_events_parent_idx\` ON \`_service_v_version_business_events\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_service_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_languages_order_idx\` ON \`_service_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_languages_parent_idx\` ON \`_service_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_service_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_is_active\` integer DEFAULT true,
  	\`version_image_id\` text(36),
  	\`version_online_url\` text,
  	\`version_bookable\` integer DEFAULT false,
  	\`version_ipa_code\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_service_v_parent_idx\` ON \`_service_v\` (\`parent_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_version_image_idx\` ON \`_service_v\` (\`version_image_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_version_owner_idx\` ON \`_service_v\` (\`version_owner_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_version_updated_at_idx\` ON \`_service_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_version_created_at_idx\` ON \`_service_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_version_deleted_at_idx\` ON \`_service_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_version__status_idx\` ON \`_service_v\` (\`version__status\`);`,
	);
	await db.run(sql`CREATE INDEX \`_service_v_created_at_idx\` ON \`_service_v\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`_service_v_updated_at_idx\` ON \`_service_v\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`_service_v_snapshot_idx\` ON \`_service_v\` (\`snapshot\`);`);
	await db.run(
		sql`CREATE INDEX \`_service_v_published_locale_idx\` ON \`_service_v\` (\`published_locale\`);`,
	);
	await db.run(sql`CREATE INDEX \`_service_v_latest_idx\` ON \`_service_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_service_v_locales\` (
  	\`version_title\` text,
  	\`version_subtitle\` text,
  	\`version_summary\` text,
  	\`version_inactive_reason\` text,
  	\`version_audience\` text,
  	\`version_description\` text,
  	\`version_area\` text,
  	\`version_how_to\` text,
  	\`version_needed\` text,
  	\`version_obtained\` text,
  	\`version_timing\` text,
  	\`version_costs\` text,
  	\`version_outcome_procedures\` text,
  	\`version_constraints\` text,
  	\`version_special_cases\` text,
  	\`version_online_introduction\` text,
  	\`version_online_label\` text,
  	\`version_more_information\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_service_v_version_version_slug_idx\` ON \`_service_v_locales\` (\`version_slug\`,\`_locale\`);`,
	);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_service_v_locales_locale_parent_id_unique\` ON \`_service_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_service_v_locales_parent_idx\` ON \`_service_v_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_service_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_service_v_texts_order_parent\` ON \`_service_v_texts\` (\`order\`,\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_service_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`office_id\` text(36),
  	\`contact_point_id\` text(36),
  	\`document_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_point_id\`) REFERENCES \`contact_point\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`_service_v_rels_order_idx\` ON \`_service_v_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`_service_v_rels_parent_idx\` ON \`_service_v_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_service_v_rels_path_idx\` ON \`_service_v_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`_service_v_rels_office_id_idx\` ON \`_service_v_rels\` (\`office_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_service_v_rels_contact_point_id_idx\` ON \`_service_v_rels\` (\`contact_point_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_service_v_rels_document_id_idx\` ON \`_service_v_rels\` (\`document_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_service_v_rels_site_id_idx\` ON \`_service_v_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`question_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`question_topics_order_idx\` ON \`question_topics\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`question_topics_parent_idx\` ON \`question_topics\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`question_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`question_languages_order_idx\` ON \`question_languages\` (\`order\`);`);
	await db.run(
		sql`CREATE INDEX \`question_languages_parent_idx\` ON \`question_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`question\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`category\` text,
  	\`order\` numeric DEFAULT 100,
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`question_owner_idx\` ON \`question\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`question_updated_at_idx\` ON \`question\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`question_created_at_idx\` ON \`question\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`question_deleted_at_idx\` ON \`question\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`question__status_idx\` ON \`question\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`question_locales\` (
  	\`title\` text,
  	\`answer\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`question_slug_idx\` ON \`question_locales\` (\`slug\`,\`_locale\`);`);
	await db.run(
		sql`CREATE UNIQUE INDEX \`question_locales_locale_parent_id_unique\` ON \`question_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`question_locales_parent_idx\` ON \`question_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`question_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`question_rels_order_idx\` ON \`question_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`question_rels_parent_idx\` ON \`question_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`question_rels_path_idx\` ON \`question_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`question_rels_service_id_idx\` ON \`question_rels\` (\`service_id\`);`);
	await db.run(sql`CREATE INDEX \`question_rels_site_id_idx\` ON \`question_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_question_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_question_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_question_v_version_topics_order_idx\` ON \`_question_v_version_topics\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_question_v_version_topics_parent_idx\` ON \`_question_v_version_topics\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_question_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_question_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_question_v_version_languages_order_idx\` ON \`_question_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_question_v_version_languages_parent_idx\` ON \`_question_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_question_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_category\` text,
  	\`version_order\` numeric DEFAULT 100,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_question_v_parent_idx\` ON \`_question_v\` (\`parent_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_question_v_version_version_owner_idx\` ON \`_question_v\` (\`version_owner_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_question_v_version_version_updated_at_idx\` ON \`_question_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_question_v_version_version_created_at_idx\` ON \`_question_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_question_v_version_version_deleted_at_idx\` ON \`_question_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_question_v_version_version__status_idx\` ON \`_question_v\` (\`version__status\`);`,
	);
	await db.run(sql`CREATE INDEX \`_question_v_created_at_idx\` ON \`_question_v\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`_question_v_updated_at_idx\` ON \`_question_v\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`_question_v_snapshot_idx\` ON \`_question_v\` (\`snapshot\`);`);
	await db.run(
		sql`CREATE INDEX \`_question_v_published_locale_idx\` ON \`_question_v\` (\`published_locale\`);`,
	);
	await db.run(sql`CREATE INDEX \`_question_v_latest_idx\` ON \`_question_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_question_v_locales\` (
  	\`version_title\` text,
  	\`version_answer\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_question_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_question_v_version_version_slug_idx\` ON \`_question_v_locales\` (\`version_slug\`,\`_locale\`);`,
	);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_question_v_locales_locale_parent_id_unique\` ON \`_question_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_question_v_locales_parent_idx\` ON \`_question_v_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_question_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_question_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`_question_v_rels_order_idx\` ON \`_question_v_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`_question_v_rels_parent_idx\` ON \`_question_v_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_question_v_rels_path_idx\` ON \`_question_v_rels\` (\`path\`);`);
	await db.run(
		sql`CREATE INDEX \`_question_v_rels_service_id_idx\` ON \`_question_v_rels\` (\`service_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_question_v_rels_site_id_idx\` ON \`_question_v_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`office_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`office_topics_order_idx\` ON \`office_topics\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`office_topics_parent_idx\` ON \`office_topics\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`office_hours_weekly_spans\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`office_hours_weekly\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`office_hours_weekly_spans_order_idx\` ON \`office_hours_weekly_spans\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`office_hours_weekly_spans_parent_id_idx\` ON \`office_hours_weekly_spans\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`office_hours_weekly\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`office_hours_weekly_order_idx\` ON \`office_hours_weekly\` (\`_order\`);`);
	await db.run(
		sql`CREATE INDEX \`office_hours_weekly_parent_id_idx\` ON \`office_hours_weekly\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`office_hours_exceptions_spans\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`office_hours_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`office_hours_exceptions_spans_order_idx\` ON \`office_hours_exceptions_spans\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`office_hours_exceptions_spans_parent_id_idx\` ON \`office_hours_exceptions_spans\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`office_hours_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`office_hours_exceptions_order_idx\` ON \`office_hours_exceptions\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`office_hours_exceptions_parent_id_idx\` ON \`office_hours_exceptions\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`office_hours_exceptions_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`office_hours_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`office_hours_exceptions_locales_locale_parent_id_unique\` ON \`office_hours_exceptions_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`office_hours_exceptions_locales_parent_idx\` ON \`office_hours_exceptions_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`office_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`office_languages_order_idx\` ON \`office_languages\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`office_languages_parent_idx\` ON \`office_languages\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`office\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`office_type\` text,
  	\`image_id\` text(36),
  	\`parent_id\` text(36),
  	\`councillor_id\` text(36),
  	\`seat_id\` text(36),
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`councillor_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seat_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`office_image_idx\` ON \`office\` (\`image_id\`);`);
	await db.run(sql`CREATE INDEX \`office_parent_idx\` ON \`office\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`office_councillor_idx\` ON \`office\` (\`councillor_id\`);`);
	await db.run(sql`CREATE INDEX \`office_seat_idx\` ON \`office\` (\`seat_id\`);`);
	await db.run(sql`CREATE INDEX \`office_owner_idx\` ON \`office\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`office_updated_at_idx\` ON \`office\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`office_created_at_idx\` ON \`office\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`office_deleted_at_idx\` ON \`office\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`office__status_idx\` ON \`office\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`office_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`competences\` text,
  	\`hours_note\` text,
  	\`more_information\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`office_slug_idx\` ON \`office_locales\` (\`slug\`,\`_locale\`);`);
	await db.run(
		sql`CREATE UNIQUE INDEX \`office_locales_locale_parent_id_unique\` ON \`office_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`office_locales_parent_idx\` ON \`office_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`office_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`person_id\` text(36),
  	\`place_id\` text(36),
  	\`contact_point_id\` text(36),
  	\`service_id\` text(36),
  	\`document_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_point_id\`) REFERENCES \`contact_point\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`office_rels_order_idx\` ON \`office_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`office_rels_parent_idx\` ON \`office_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`office_rels_path_idx\` ON \`office_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`office_rels_person_id_idx\` ON \`office_rels\` (\`person_id\`);`);
	await db.run(sql`CREATE INDEX \`office_rels_place_id_idx\` ON \`office_rels\` (\`place_id\`);`);
	await db.run(
		sql`CREATE INDEX \`office_rels_contact_point_id_idx\` ON \`office_rels\` (\`contact_point_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`office_rels_service_id_idx\` ON \`office_rels\` (\`service_id\`);`);
	await db.run(sql`CREATE INDEX \`office_rels_document_id_idx\` ON \`office_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`office_rels_site_id_idx\` ON \`office_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_office_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_office_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_topics_order_idx\` ON \`_office_v_version_topics\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_topics_parent_idx\` ON \`_office_v_version_topics\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_office_v_version_hours_weekly_spans\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_office_v_version_hours_weekly\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_hours_weekly_spans_order_idx\` ON \`_office_v_version_hours_weekly_spans\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_hours_weekly_spans_parent_id_idx\` ON \`_office_v_version_hours_weekly_spans\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_office_v_version_hours_weekly\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_office_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_hours_weekly_order_idx\` ON \`_office_v_version_hours_weekly\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_hours_weekly_parent_id_idx\` ON \`_office_v_version_hours_weekly\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_office_v_version_hours_exceptions_spans\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_office_v_version_hours_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_hours_exceptions_spans_order_idx\` ON \`_office_v_version_hours_exceptions_spans\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_hours_exceptions_spans_parent_id_idx\` ON \`_office_v_version_hours_exceptions_spans\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_office_v_version_hours_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_office_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_hours_exceptions_order_idx\` ON \`_office_v_version_hours_exceptions\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_hours_exceptions_parent_id_idx\` ON \`_office_v_version_hours_exceptions\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_office_v_version_hours_exceptions_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_office_v_version_hours_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_office_v_version_hours_exceptions_locales_locale_parent_id_\` ON \`_office_v_version_hours_exceptions_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_hours_exceptions_locales_parent_idx\` ON \`_office_v_version_hours_exceptions_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_office_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_office_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_languages_order_idx\` ON \`_office_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_languages_parent_idx\` ON \`_office_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_office_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_office_type\` text,
  	\`version_image_id\` text(36),
  	\`version_parent_id\` text(36),
  	\`version_councillor_id\` text(36),
  	\`version_seat_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_councillor_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seat_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_office_v_parent_idx\` ON \`_office_v\` (\`parent_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_version_image_idx\` ON \`_office_v\` (\`version_image_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_version_parent_idx\` ON \`_office_v\` (\`version_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_version_councillor_idx\` ON \`_office_v\` (\`version_councillor_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_version_seat_idx\` ON \`_office_v\` (\`version_seat_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_version_owner_idx\` ON \`_office_v\` (\`version_owner_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_version_updated_at_idx\` ON \`_office_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_version_created_at_idx\` ON \`_office_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_version_deleted_at_idx\` ON \`_office_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_version__status_idx\` ON \`_office_v\` (\`version__status\`);`,
	);
	await db.run(sql`CREATE INDEX \`_office_v_created_at_idx\` ON \`_office_v\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`_office_v_updated_at_idx\` ON \`_office_v\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`_office_v_snapshot_idx\` ON \`_office_v\` (\`snapshot\`);`);
	await db.run(sql`CREATE INDEX \`_office_v_published_locale_idx\` ON \`_office_v\` (\`published_locale\`);`);
	await db.run(sql`CREATE INDEX \`_office_v_latest_idx\` ON \`_office_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_office_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_competences\` text,
  	\`version_hours_note\` text,
  	\`version_more_information\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_office_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_office_v_version_version_slug_idx\` ON \`_office_v_locales\` (\`version_slug\`,\`_locale\`);`,
	);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_office_v_locales_locale_parent_id_unique\` ON \`_office_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_office_v_locales_parent_idx\` ON \`_office_v_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`_office_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`person_id\` text(36),
  	\`place_id\` text(36),
  	\`contact_point_id\` text(36),
  	\`service_id\` text(36),
  	\`document_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_office_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_point_id\`) REFERENCES \`contact_point\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`_office_v_rels_order_idx\` ON \`_office_v_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`_office_v_rels_parent_idx\` ON \`_office_v_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_office_v_rels_path_idx\` ON \`_office_v_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`_office_v_rels_person_id_idx\` ON \`_office_v_rels\` (\`person_id\`);`);
	await db.run(sql`CREATE INDEX \`_office_v_rels_place_id_idx\` ON \`_office_v_rels\` (\`place_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_office_v_rels_contact_point_id_idx\` ON \`_office_v_rels\` (\`contact_point_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_office_v_rels_service_id_idx\` ON \`_office_v_rels\` (\`service_id\`);`);
	await db.run(sql`CREATE INDEX \`_office_v_rels_document_id_idx\` ON \`_office_v_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`_office_v_rels_site_id_idx\` ON \`_office_v_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`person_declarations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`file\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`person_declarations_order_idx\` ON \`person_declarations\` (\`_order\`);`);
	await db.run(
		sql`CREATE INDEX \`person_declarations_parent_id_idx\` ON \`person_declarations\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`person_declarations_file_idx\` ON \`person_declarations\` (\`file_id\`);`);
	await db.run(sql`CREATE TABLE \`person_declarations_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`person_declarations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`person_declarations_locales_locale_parent_id_unique\` ON \`person_declarations_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`person_declarations_locales_parent_idx\` ON \`person_declarations_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`person_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`person_languages_order_idx\` ON \`person_languages\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`person_languages_parent_idx\` ON \`person_languages\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`person\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`first_name\` text,
  	\`last_name\` text,
  	\`role_type\` text,
  	\`photo_id\` text(36),
  	\`curriculum_id\` text(36),
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`curriculum_id\`) REFERENCES \`file\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`person_photo_idx\` ON \`person\` (\`photo_id\`);`);
	await db.run(sql`CREATE INDEX \`person_curriculum_idx\` ON \`person\` (\`curriculum_id\`);`);
	await db.run(sql`CREATE INDEX \`person_owner_idx\` ON \`person\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`person_updated_at_idx\` ON \`person\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`person_created_at_idx\` ON \`person\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`person_deleted_at_idx\` ON \`person\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`person__status_idx\` ON \`person\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`person_locales\` (
  	\`summary\` text,
  	\`competences\` text,
  	\`delegations\` text,
  	\`biography\` text,
  	\`more_information\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`person_slug_idx\` ON \`person_locales\` (\`slug\`,\`_locale\`);`);
	await db.run(
		sql`CREATE UNIQUE INDEX \`person_locales_locale_parent_id_unique\` ON \`person_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`person_locales_parent_idx\` ON \`person_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`person_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`office_id\` text(36),
  	\`contact_point_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_point_id\`) REFERENCES \`contact_point\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`person_rels_order_idx\` ON \`person_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`person_rels_parent_idx\` ON \`person_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`person_rels_path_idx\` ON \`person_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`person_rels_office_id_idx\` ON \`person_rels\` (\`office_id\`);`);
	await db.run(
		sql`CREATE INDEX \`person_rels_contact_point_id_idx\` ON \`person_rels\` (\`contact_point_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`person_rels_site_id_idx\` ON \`person_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_person_v_version_declarations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`file\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_person_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_person_v_version_declarations_order_idx\` ON \`_person_v_version_declarations\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_person_v_version_declarations_parent_id_idx\` ON \`_person_v_version_declarations\` (\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_person_v_version_declarations_file_idx\` ON \`_person_v_version_declarations\` (\`file_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_person_v_version_declarations_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_person_v_version_declarations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_person_v_version_declarations_locales_locale_parent_id_uniq\` ON \`_person_v_version_declarations_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_person_v_version_declarations_locales_parent_idx\` ON \`_person_v_version_declarations_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_person_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_person_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_person_v_version_languages_order_idx\` ON \`_person_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_person_v_version_languages_parent_idx\` ON \`_person_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_person_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_first_name\` text,
  	\`version_last_name\` text,
  	\`version_role_type\` text,
  	\`version_photo_id\` text(36),
  	\`version_curriculum_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_curriculum_id\`) REFERENCES \`file\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_person_v_parent_idx\` ON \`_person_v\` (\`parent_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_person_v_version_version_photo_idx\` ON \`_person_v\` (\`version_photo_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_person_v_version_version_curriculum_idx\` ON \`_person_v\` (\`version_curriculum_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_person_v_version_version_owner_idx\` ON \`_person_v\` (\`version_owner_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_person_v_version_version_updated_at_idx\` ON \`_person_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_person_v_version_version_created_at_idx\` ON \`_person_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_person_v_version_version_deleted_at_idx\` ON \`_person_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_person_v_version_version__status_idx\` ON \`_person_v\` (\`version__status\`);`,
	);
	await db.run(sql`CREATE INDEX \`_person_v_created_at_idx\` ON \`_person_v\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`_person_v_updated_at_idx\` ON \`_person_v\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`_person_v_snapshot_idx\` ON \`_person_v\` (\`snapshot\`);`);
	await db.run(sql`CREATE INDEX \`_person_v_published_locale_idx\` ON \`_person_v\` (\`published_locale\`);`);
	await db.run(sql`CREATE INDEX \`_person_v_latest_idx\` ON \`_person_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_person_v_locales\` (
  	\`version_summary\` text,
  	\`version_competences\` text,
  	\`version_delegations\` text,
  	\`version_biography\` text,
  	\`version_more_information\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_person_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_person_v_version_version_slug_idx\` ON \`_person_v_locales\` (\`version_slug\`,\`_locale\`);`,
	);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_person_v_locales_locale_parent_id_unique\` ON \`_person_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_person_v_locales_parent_idx\` ON \`_person_v_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`_person_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`office_id\` text(36),
  	\`contact_point_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_person_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_point_id\`) REFERENCES \`contact_point\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`_person_v_rels_order_idx\` ON \`_person_v_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`_person_v_rels_parent_idx\` ON \`_person_v_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_person_v_rels_path_idx\` ON \`_person_v_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`_person_v_rels_office_id_idx\` ON \`_person_v_rels\` (\`office_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_person_v_rels_contact_point_id_idx\` ON \`_person_v_rels\` (\`contact_point_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_person_v_rels_site_id_idx\` ON \`_person_v_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`role_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`role\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`role_languages_order_idx\` ON \`role_languages\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`role_languages_parent_idx\` ON \`role_languages\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`role\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`role_type\` text,
  	\`person_id\` text(36),
  	\`office_id\` text(36),
  	\`is_head\` integer DEFAULT false,
  	\`start\` text,
  	\`end\` text,
  	\`settled_on\` text,
  	\`appointment_document_id\` text(36),
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`appointment_document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`role_person_idx\` ON \`role\` (\`person_id\`);`);
	await db.run(sql`CREATE INDEX \`role_office_idx\` ON \`role\` (\`office_id\`);`);
	await db.run(
		sql`CREATE INDEX \`role_appointment_document_idx\` ON \`role\` (\`appointment_document_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`role_owner_idx\` ON \`role\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`role_updated_at_idx\` ON \`role\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`role_created_at_idx\` ON \`role\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`role_deleted_at_idx\` ON \`role\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`role__status_idx\` ON \`role\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`role_locales\` (
  	\`title\` text,
  	\`remuneration\` text,
  	\`expenses\` text,
  	\`more_information\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`role\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`role_locales_locale_parent_id_unique\` ON \`role_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`role_locales_parent_idx\` ON \`role_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`role_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`role\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`role_rels_order_idx\` ON \`role_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`role_rels_parent_idx\` ON \`role_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`role_rels_path_idx\` ON \`role_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`role_rels_site_id_idx\` ON \`role_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_role_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_role_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_role_v_version_languages_order_idx\` ON \`_role_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_role_v_version_languages_parent_idx\` ON \`_role_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_role_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_role_type\` text,
  	\`version_person_id\` text(36),
  	\`version_office_id\` text(36),
  	\`version_is_head\` integer DEFAULT false,
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_settled_on\` text,
  	\`version_appointment_document_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`role\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_appointment_document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_role_v_parent_idx\` ON \`_role_v\` (\`parent_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_role_v_version_version_person_idx\` ON \`_role_v\` (\`version_person_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_role_v_version_version_office_idx\` ON \`_role_v\` (\`version_office_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_role_v_version_version_appointment_document_idx\` ON \`_role_v\` (\`version_appointment_document_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_role_v_version_version_owner_idx\` ON \`_role_v\` (\`version_owner_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_role_v_version_version_updated_at_idx\` ON \`_role_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_role_v_version_version_created_at_idx\` ON \`_role_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_role_v_version_version_deleted_at_idx\` ON \`_role_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_role_v_version_version__status_idx\` ON \`_role_v\` (\`version__status\`);`,
	);
	await db.run(sql`CREATE INDEX \`_role_v_created_at_idx\` ON \`_role_v\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`_role_v_updated_at_idx\` ON \`_role_v\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`_role_v_snapshot_idx\` ON \`_role_v\` (\`snapshot\`);`);
	await db.run(sql`CREATE INDEX \`_role_v_published_locale_idx\` ON \`_role_v\` (\`published_locale\`);`);
	await db.run(sql`CREATE INDEX \`_role_v_latest_idx\` ON \`_role_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_role_v_locales\` (
  	\`version_title\` text,
  	\`version_remuneration\` text,
  	\`version_expenses\` text,
  	\`version_more_information\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_role_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_role_v_locales_locale_parent_id_unique\` ON \`_role_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_role_v_locales_parent_idx\` ON \`_role_v_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`_role_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_role_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`_role_v_rels_order_idx\` ON \`_role_v_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`_role_v_rels_parent_idx\` ON \`_role_v_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_role_v_rels_path_idx\` ON \`_role_v_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`_role_v_rels_site_id_idx\` ON \`_role_v_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`contact_point_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contact_point\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`contact_point_entries_order_idx\` ON \`contact_point_entries\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`contact_point_entries_parent_id_idx\` ON \`contact_point_entries\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`contact_point_entries_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contact_point_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`contact_point_entries_locales_locale_parent_id_unique\` ON \`contact_point_entries_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`contact_point_entries_locales_parent_idx\` ON \`contact_point_entries_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`contact_point_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_point\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`contact_point_languages_order_idx\` ON \`contact_point_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`contact_point_languages_parent_idx\` ON \`contact_point_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`contact_point\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`contact_point_person_idx\` ON \`contact_point\` (\`person_id\`);`);
	await db.run(sql`CREATE INDEX \`contact_point_owner_idx\` ON \`contact_point\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`contact_point_updated_at_idx\` ON \`contact_point\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`contact_point_created_at_idx\` ON \`contact_point\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`contact_point_deleted_at_idx\` ON \`contact_point\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`contact_point__status_idx\` ON \`contact_point\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`contact_point_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contact_point\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`contact_point_locales_locale_parent_id_unique\` ON \`contact_point_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`contact_point_locales_parent_idx\` ON \`contact_point_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`contact_point_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_point\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`contact_point_rels_order_idx\` ON \`contact_point_rels\` (\`order\`);`);
	await db.run(
		sql`CREATE INDEX \`contact_point_rels_parent_idx\` ON \`contact_point_rels\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`contact_point_rels_path_idx\` ON \`contact_point_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`contact_point_rels_site_id_idx\` ON \`contact_point_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_contact_point_v_version_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contact_point_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_version_entries_order_idx\` ON \`_contact_point_v_version_entries\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_version_entries_parent_id_idx\` ON \`_contact_point_v_version_entries\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_contact_point_v_version_entries_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contact_point_v_version_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_contact_point_v_version_entries_locales_locale_parent_id_un\` ON \`_contact_point_v_version_entries_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_version_entries_locales_parent_idx\` ON \`_contact_point_v_version_entries_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_contact_point_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contact_point_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_version_languages_order_idx\` ON \`_contact_point_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_version_languages_parent_idx\` ON \`_contact_point_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_contact_point_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_person_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_point\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_contact_point_v_parent_idx\` ON \`_contact_point_v\` (\`parent_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_version_version_person_idx\` ON \`_contact_point_v\` (\`version_person_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_version_version_owner_idx\` ON \`_contact_point_v\` (\`version_owner_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_version_version_updated_at_idx\` ON \`_contact_point_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_version_version_created_at_idx\` ON \`_contact_point_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_version_version_deleted_at_idx\` ON \`_contact_point_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_version_version__status_idx\` ON \`_contact_point_v\` (\`version__status\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_created_at_idx\` ON \`_contact_point_v\` (\`created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_updated_at_idx\` ON \`_contact_point_v\` (\`updated_at\`);`,
	);
	await db.run(sql`CREATE INDEX \`_contact_point_v_snapshot_idx\` ON \`_contact_point_v\` (\`snapshot\`);`);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_published_locale_idx\` ON \`_contact_point_v\` (\`published_locale\`);`,
	);
	await db.run(sql`CREATE INDEX \`_contact_point_v_latest_idx\` ON \`_contact_point_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_contact_point_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contact_point_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_contact_point_v_locales_locale_parent_id_unique\` ON \`_contact_point_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_locales_parent_idx\` ON \`_contact_point_v_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_contact_point_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contact_point_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_rels_order_idx\` ON \`_contact_point_v_rels\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_rels_parent_idx\` ON \`_contact_point_v_rels\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_contact_point_v_rels_path_idx\` ON \`_contact_point_v_rels\` (\`path\`);`);
	await db.run(
		sql`CREATE INDEX \`_contact_point_v_rels_site_id_idx\` ON \`_contact_point_v_rels\` (\`site_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`topic_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`topic_languages_order_idx\` ON \`topic_languages\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`topic_languages_parent_idx\` ON \`topic_languages\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`topic\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`title\` text,
  	\`image_id\` text(36),
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`topic_image_idx\` ON \`topic\` (\`image_id\`);`);
	await db.run(sql`CREATE INDEX \`topic_owner_idx\` ON \`topic\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`topic_updated_at_idx\` ON \`topic\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`topic_created_at_idx\` ON \`topic\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`topic_deleted_at_idx\` ON \`topic\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`topic__status_idx\` ON \`topic\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`topic_locales\` (
  	\`summary\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`topic_locales_locale_parent_id_unique\` ON \`topic_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`topic_locales_parent_idx\` ON \`topic_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`topic_rels\` (
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
  	\`topic_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`question_id\` text(36),
  	\`alert_id\` text(36),
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
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`topic_rels_order_idx\` ON \`topic_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`topic_rels_parent_idx\` ON \`topic_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`topic_rels_path_idx\` ON \`topic_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`topic_rels_office_id_idx\` ON \`topic_rels\` (\`office_id\`);`);
	await db.run(sql`CREATE INDEX \`topic_rels_page_id_idx\` ON \`topic_rels\` (\`page_id\`);`);
	await db.run(sql`CREATE INDEX \`topic_rels_news_id_idx\` ON \`topic_rels\` (\`news_id\`);`);
	await db.run(sql`CREATE INDEX \`topic_rels_event_id_idx\` ON \`topic_rels\` (\`event_id\`);`);
	await db.run(sql`CREATE INDEX \`topic_rels_service_id_idx\` ON \`topic_rels\` (\`service_id\`);`);
	await db.run(sql`CREATE INDEX \`topic_rels_person_id_idx\` ON \`topic_rels\` (\`person_id\`);`);
	await db.run(sql`CREATE INDEX \`topic_rels_place_id_idx\` ON \`topic_rels\` (\`place_id\`);`);
	await db.run(sql`CREATE INDEX \`topic_rels_itinerary_id_idx\` ON \`topic_rels\` (\`itinerary_id\`);`);
	await db.run(sql`CREATE INDEX \`topic_rels_topic_id_idx\` ON \`topic_rels\` (\`topic_id\`);`);
	await db.run(sql`CREATE INDEX \`topic_rels_document_id_idx\` ON \`topic_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`topic_rels_dataset_id_idx\` ON \`topic_rels\` (\`dataset_id\`);`);
	await db.run(sql`CREATE INDEX \`topic_rels_question_id_idx\` ON \`topic_rels\` (\`question_id\`);`);
	await db.run(sql`CREATE INDEX \`topic_rels_alert_id_idx\` ON \`topic_rels\` (\`alert_id\`);`);
	await db.run(sql`CREATE INDEX \`topic_rels_site_id_idx\` ON \`topic_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_topic_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_topic_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_topic_v_version_languages_order_idx\` ON \`_topic_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_topic_v_version_languages_parent_idx\` ON \`_topic_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_topic_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_title\` text,
  	\`version_image_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_topic_v_parent_idx\` ON \`_topic_v\` (\`parent_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_topic_v_version_version_image_idx\` ON \`_topic_v\` (\`version_image_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_topic_v_version_version_owner_idx\` ON \`_topic_v\` (\`version_owner_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_topic_v_version_version_updated_at_idx\` ON \`_topic_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_topic_v_version_version_created_at_idx\` ON \`_topic_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_topic_v_version_version_deleted_at_idx\` ON \`_topic_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_topic_v_version_version__status_idx\` ON \`_topic_v\` (\`version__status\`);`,
	);
	await db.run(sql`CREATE INDEX \`_topic_v_created_at_idx\` ON \`_topic_v\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_updated_at_idx\` ON \`_topic_v\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_snapshot_idx\` ON \`_topic_v\` (\`snapshot\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_published_locale_idx\` ON \`_topic_v\` (\`published_locale\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_latest_idx\` ON \`_topic_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_topic_v_locales\` (
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topic_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_topic_v_locales_locale_parent_id_unique\` ON \`_topic_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_topic_v_locales_parent_idx\` ON \`_topic_v_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`_topic_v_rels\` (
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
  	\`topic_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`question_id\` text(36),
  	\`alert_id\` text(36),
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
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`_topic_v_rels_order_idx\` ON \`_topic_v_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_rels_parent_idx\` ON \`_topic_v_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_rels_path_idx\` ON \`_topic_v_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_rels_office_id_idx\` ON \`_topic_v_rels\` (\`office_id\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_rels_page_id_idx\` ON \`_topic_v_rels\` (\`page_id\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_rels_news_id_idx\` ON \`_topic_v_rels\` (\`news_id\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_rels_event_id_idx\` ON \`_topic_v_rels\` (\`event_id\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_rels_service_id_idx\` ON \`_topic_v_rels\` (\`service_id\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_rels_person_id_idx\` ON \`_topic_v_rels\` (\`person_id\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_rels_place_id_idx\` ON \`_topic_v_rels\` (\`place_id\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_rels_itinerary_id_idx\` ON \`_topic_v_rels\` (\`itinerary_id\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_rels_topic_id_idx\` ON \`_topic_v_rels\` (\`topic_id\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_rels_document_id_idx\` ON \`_topic_v_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_rels_dataset_id_idx\` ON \`_topic_v_rels\` (\`dataset_id\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_rels_question_id_idx\` ON \`_topic_v_rels\` (\`question_id\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_rels_alert_id_idx\` ON \`_topic_v_rels\` (\`alert_id\`);`);
	await db.run(sql`CREATE INDEX \`_topic_v_rels_site_id_idx\` ON \`_topic_v_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`place_place_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`place_place_types_order_idx\` ON \`place_place_types\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`place_place_types_parent_idx\` ON \`place_place_types\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`place_access_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`feature\` text,
  	\`available\` text,
  	\`checked_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`place_access_facts_order_idx\` ON \`place_access_facts\` (\`_order\`);`);
	await db.run(
		sql`CREATE INDEX \`place_access_facts_parent_id_idx\` ON \`place_access_facts\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`place_access_facts_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`place_access_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`place_access_facts_locales_locale_parent_id_unique\` ON \`place_access_facts_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`place_access_facts_locales_parent_idx\` ON \`place_access_facts_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`place_hours_weekly_spans\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`place_hours_weekly\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`place_hours_weekly_spans_order_idx\` ON \`place_hours_weekly_spans\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`place_hours_weekly_spans_parent_id_idx\` ON \`place_hours_weekly_spans\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`place_hours_weekly\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`place_hours_weekly_order_idx\` ON \`place_hours_weekly\` (\`_order\`);`);
	await db.run(
		sql`CREATE INDEX \`place_hours_weekly_parent_id_idx\` ON \`place_hours_weekly\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`place_hours_exceptions_spans\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`place_hours_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`place_hours_exceptions_spans_order_idx\` ON \`place_hours_exceptions_spans\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`place_hours_exceptions_spans_parent_id_idx\` ON \`place_hours_exceptions_spans\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`place_hours_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`place_hours_exceptions_order_idx\` ON \`place_hours_exceptions\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`place_hours_exceptions_parent_id_idx\` ON \`place_hours_exceptions\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`place_hours_exceptions_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`place_hours_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`place_hours_exceptions_locales_locale_parent_id_unique\` ON \`place_hours_exceptions_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`place_hours_exceptions_locales_parent_idx\` ON \`place_hours_exceptions_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`place_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`place_topics_order_idx\` ON \`place_topics\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`place_topics_parent_idx\` ON \`place_topics\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`place_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`place_languages_order_idx\` ON \`place_languages\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`place_languages_parent_idx\` ON \`place_languages\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`place\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`address\` text,
  	\`postal_code\` text,
  	\`city\` text,
  	\`district\` text,
  	\`coordinates_latitude\` numeric,
  	\`coordinates_longitude\` numeric,
  	\`is_free\` text,
  	\`register_code\` text,
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`place_image_idx\` ON \`place\` (\`image_id\`);`);
	await db.run(sql`CREATE INDEX \`place_owner_idx\` ON \`place\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`place_updated_at_idx\` ON \`place\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`place_created_at_idx\` ON \`place\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`place_deleted_at_idx\` ON \`place\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`place__status_idx\` ON \`place\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`place_locales\` (
  	\`title\` text,
  	\`alternative_name\` text,
  	\`summary\` text,
  	\`description\` text,
  	\`services\` text,
  	\`access\` text,
  	\`hours_note\` text,
  	\`more_information\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`place_slug_idx\` ON \`place_locales\` (\`slug\`,\`_locale\`);`);
	await db.run(
		sql`CREATE UNIQUE INDEX \`place_locales_locale_parent_id_unique\` ON \`place_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`place_locales_parent_idx\` ON \`place_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`place_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`contact_point_id\` text(36),
  	\`place_id\` text(36),
  	\`office_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_point_id\`) REFERENCES \`contact_point\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`place_rels_order_idx\` ON \`place_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`place_rels_parent_idx\` ON \`place_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`place_rels_path_idx\` ON \`place_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`place_rels_media_id_idx\` ON \`place_rels\` (\`media_id\`);`);
	await db.run(
		sql`CREATE INDEX \`place_rels_contact_point_id_idx\` ON \`place_rels\` (\`contact_point_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`place_rels_place_id_idx\` ON \`place_rels\` (\`place_id\`);`);
	await db.run(sql`CREATE INDEX \`place_rels_office_id_idx\` ON \`place_rels\` (\`office_id\`);`);
	await db.run(sql`CREATE INDEX \`place_rels_site_id_idx\` ON \`place_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_place_v_version_place_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_place_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_place_types_order_idx\` ON \`_place_v_version_place_types\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_place_types_parent_idx\` ON \`_place_v_version_place_types\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_place_v_version_access_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`feature\` text,
  	\`available\` text,
  	\`checked_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_place_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_access_facts_order_idx\` ON \`_place_v_version_access_facts\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_access_facts_parent_id_idx\` ON \`_place_v_version_access_facts\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_place_v_version_access_facts_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_place_v_version_access_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_place_v_version_access_facts_locales_locale_parent_id_uniqu\` ON \`_place_v_version_access_facts_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_access_facts_locales_parent_idx\` ON \`_place_v_version_access_facts_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_place_v_version_hours_weekly_spans\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_place_v_version_hours_weekly\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_hours_weekly_spans_order_idx\` ON \`_place_v_version_hours_weekly_spans\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_hours_weekly_spans_parent_id_idx\` ON \`_place_v_version_hours_weekly_spans\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_place_v_version_hours_weekly\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_place_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_hours_weekly_order_idx\` ON \`_place_v_version_hours_weekly\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_hours_weekly_parent_id_idx\` ON \`_place_v_version_hours_weekly\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_place_v_version_hours_exceptions_spans\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_place_v_version_hours_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_hours_exceptions_spans_order_idx\` ON \`_place_v_version_hours_exceptions_spans\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_hours_exceptions_spans_parent_id_idx\` ON \`_place_v_version_hours_exceptions_spans\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_place_v_version_hours_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_place_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_hours_exceptions_order_idx\` ON \`_place_v_version_hours_exceptions\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_hours_exceptions_parent_id_idx\` ON \`_place_v_version_hours_exceptions\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_place_v_version_hours_exceptions_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_place_v_version_hours_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_place_v_version_hours_exceptions_locales_locale_parent_id_u\` ON \`_place_v_version_hours_exceptions_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_hours_exceptions_locales_parent_idx\` ON \`_place_v_version_hours_exceptions_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_place_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_place_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_topics_order_idx\` ON \`_place_v_version_topics\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_topics_parent_idx\` ON \`_place_v_version_topics\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_place_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_place_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_languages_order_idx\` ON \`_place_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_languages_parent_idx\` ON \`_place_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_place_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_address\` text,
  	\`version_postal_code\` text,
  	\`version_city\` text,
  	\`version_district\` text,
  	\`version_coordinates_latitude\` numeric,
  	\`version_coordinates_longitude\` numeric,
  	\`version_is_free\` text,
  	\`version_register_code\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_place_v_parent_idx\` ON \`_place_v\` (\`parent_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_version_image_idx\` ON \`_place_v\` (\`version_image_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_version_owner_idx\` ON \`_place_v\` (\`version_owner_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_version_updated_at_idx\` ON \`_place_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_version_created_at_idx\` ON \`_place_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_version_deleted_at_idx\` ON \`_place_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_version__status_idx\` ON \`_place_v\` (\`version__status\`);`,
	);
	await db.run(sql`CREATE INDEX \`_place_v_created_at_idx\` ON \`_place_v\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`_place_v_updated_at_idx\` ON \`_place_v\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`_place_v_snapshot_idx\` ON \`_place_v\` (\`snapshot\`);`);
	await db.run(sql`CREATE INDEX \`_place_v_published_locale_idx\` ON \`_place_v\` (\`published_locale\`);`);
	await db.run(sql`CREATE INDEX \`_place_v_latest_idx\` ON \`_place_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_place_v_locales\` (
  	\`version_title\` text,
  	\`version_alternative_name\` text,
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`version_services\` text,
  	\`version_access\` text,
  	\`version_hours_note\` text,
  	\`version_more_information\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_place_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_place_v_version_version_slug_idx\` ON \`_place_v_locales\` (\`version_slug\`,\`_locale\`);`,
	);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_place_v_locales_locale_parent_id_unique\` ON \`_place_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_place_v_locales_parent_idx\` ON \`_place_v_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`_place_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`contact_point_id\` text(36),
  	\`place_id\` text(36),
  	\`office_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_place_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_point_id\`) REFERENCES \`contact_point\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`_place_v_rels_order_idx\` ON \`_place_v_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`_place_v_rels_parent_idx\` ON \`_place_v_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_place_v_rels_path_idx\` ON \`_place_v_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`_place_v_rels_media_id_idx\` ON \`_place_v_rels\` (\`media_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_place_v_rels_contact_point_id_idx\` ON \`_place_v_rels\` (\`contact_point_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_place_v_rels_place_id_idx\` ON \`_place_v_rels\` (\`place_id\`);`);
	await db.run(sql`CREATE INDEX \`_place_v_rels_office_id_idx\` ON \`_place_v_rels\` (\`office_id\`);`);
	await db.run(sql`CREATE INDEX \`_place_v_rels_site_id_idx\` ON \`_place_v_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`itinerary_stages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`place_id\` text(36),
  	\`image_id\` text(36),
  	\`minutes\` numeric,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`itinerary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`itinerary_stages_order_idx\` ON \`itinerary_stages\` (\`_order\`);`);
	await db.run(
		sql`CREATE INDEX \`itinerary_stages_parent_id_idx\` ON \`itinerary_stages\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`itinerary_stages_place_idx\` ON \`itinerary_stages\` (\`place_id\`);`);
	await db.run(sql`CREATE INDEX \`itinerary_stages_image_idx\` ON \`itinerary_stages\` (\`image_id\`);`);
	await db.run(sql`CREATE TABLE \`itinerary_stages_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`itinerary_stages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`itinerary_stages_locales_locale_parent_id_unique\` ON \`itinerary_stages_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`itinerary_stages_locales_parent_idx\` ON \`itinerary_stages_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`itinerary_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`itinerary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`itinerary_topics_order_idx\` ON \`itinerary_topics\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`itinerary_topics_parent_idx\` ON \`itinerary_topics\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`itinerary_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`itinerary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`itinerary_languages_order_idx\` ON \`itinerary_languages\` (\`order\`);`);
	await db.run(
		sql`CREATE INDEX \`itinerary_languages_parent_idx\` ON \`itinerary_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`itinerary\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`mode\` text,
  	\`duration\` numeric,
  	\`distance\` numeric,
  	\`difficulty\` text,
  	\`is_loop\` integer DEFAULT false,
  	\`step_free\` text,
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`itinerary_image_idx\` ON \`itinerary\` (\`image_id\`);`);
	await db.run(sql`CREATE INDEX \`itinerary_owner_idx\` ON \`itinerary\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`itinerary_updated_at_idx\` ON \`itinerary\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`itinerary_created_at_idx\` ON \`itinerary\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`itinerary_deleted_at_idx\` ON \`itinerary\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`itinerary__status_idx\` ON \`itinerary\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`itinerary_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`season\` text,
  	\`safety\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`itinerary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`itinerary_slug_idx\` ON \`itinerary_locales\` (\`slug\`,\`_locale\`);`);
	await db.run(
		sql`CREATE UNIQUE INDEX \`itinerary_locales_locale_parent_id_unique\` ON \`itinerary_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`itinerary_locales_parent_idx\` ON \`itinerary_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`itinerary_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`document_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`itinerary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`itinerary_rels_order_idx\` ON \`itinerary_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`itinerary_rels_parent_idx\` ON \`itinerary_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`itinerary_rels_path_idx\` ON \`itinerary_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`itinerary_rels_media_id_idx\` ON \`itinerary_rels\` (\`media_id\`);`);
	await db.run(sql`CREATE INDEX \`itinerary_rels_document_id_idx\` ON \`itinerary_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`itinerary_rels_site_id_idx\` ON \`itinerary_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_itinerary_v_version_stages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`place_id\` text(36),
  	\`image_id\` text(36),
  	\`minutes\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_itinerary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_version_stages_order_idx\` ON \`_itinerary_v_version_stages\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_version_stages_parent_id_idx\` ON \`_itinerary_v_version_stages\` (\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_version_stages_place_idx\` ON \`_itinerary_v_version_stages\` (\`place_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_version_stages_image_idx\` ON \`_itinerary_v_version_stages\` (\`image_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_itinerary_v_version_stages_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_itinerary_v_version_stages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_itinerary_v_version_stages_locales_locale_parent_id_unique\` ON \`_itinerary_v_version_stages_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_version_stages_locales_parent_idx\` ON \`_itinerary_v_version_stages_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_itinerary_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_itinerary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_version_topics_order_idx\` ON \`_itinerary_v_version_topics\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_version_topics_parent_idx\` ON \`_itinerary_v_version_topics\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_itinerary_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_itinerary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_version_languages_order_idx\` ON \`_itinerary_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_version_languages_parent_idx\` ON \`_itinerary_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_itinerary_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_mode\` text,
  	\`version_duration\` numeric,
  	\`version_distance\` numeric,
  	\`version_difficulty\` text,
  	\`version_is_loop\` integer DEFAULT false,
  	\`version_step_free\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`itinerary\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_itinerary_v_parent_idx\` ON \`_itinerary_v\` (\`parent_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_version_version_image_idx\` ON \`_itinerary_v\` (\`version_image_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_version_version_owner_idx\` ON \`_itinerary_v\` (\`version_owner_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_version_version_updated_at_idx\` ON \`_itinerary_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_version_version_created_at_idx\` ON \`_itinerary_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_version_version_deleted_at_idx\` ON \`_itinerary_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_version_version__status_idx\` ON \`_itinerary_v\` (\`version__status\`);`,
	);
	await db.run(sql`CREATE INDEX \`_itinerary_v_created_at_idx\` ON \`_itinerary_v\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`_itinerary_v_updated_at_idx\` ON \`_itinerary_v\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`_itinerary_v_snapshot_idx\` ON \`_itinerary_v\` (\`snapshot\`);`);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_published_locale_idx\` ON \`_itinerary_v\` (\`published_locale\`);`,
	);
	await db.run(sql`CREATE INDEX \`_itinerary_v_latest_idx\` ON \`_itinerary_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_itinerary_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_season\` text,
  	\`version_safety\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_itinerary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_version_version_slug_idx\` ON \`_itinerary_v_locales\` (\`version_slug\`,\`_locale\`);`,
	);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_itinerary_v_locales_locale_parent_id_unique\` ON \`_itinerary_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_locales_parent_idx\` ON \`_itinerary_v_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_itinerary_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`document_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_itinerary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`_itinerary_v_rels_order_idx\` ON \`_itinerary_v_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`_itinerary_v_rels_parent_idx\` ON \`_itinerary_v_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_itinerary_v_rels_path_idx\` ON \`_itinerary_v_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`_itinerary_v_rels_media_id_idx\` ON \`_itinerary_v_rels\` (\`media_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_itinerary_v_rels_document_id_idx\` ON \`_itinerary_v_rels\` (\`document_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_itinerary_v_rels_site_id_idx\` ON \`_itinerary_v_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`document_document_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`document_document_types_order_idx\` ON \`document_document_types\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`document_document_types_parent_idx\` ON \`document_document_types\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`document_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`document_topics_order_idx\` ON \`document_topics\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`document_topics_parent_idx\` ON \`document_topics\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`document_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`document_languages_order_idx\` ON \`document_languages\` (\`order\`);`);
	await db.run(
		sql`CREATE INDEX \`document_languages_parent_idx\` ON \`document_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`document\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`notice_type\` text,
  	\`url\` text,
  	\`image_id\` text(36),
  	\`identifier\` text,
  	\`protocol_number\` text,
  	\`protocol_date\` text,
  	\`start\` text,
  	\`end\` text,
  	\`licence\` text,
  	\`office_id\` text(36),
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`document_image_idx\` ON \`document\` (\`image_id\`);`);
	await db.run(sql`CREATE INDEX \`document_office_idx\` ON \`document\` (\`office_id\`);`);
	await db.run(sql`CREATE INDEX \`document_owner_idx\` ON \`document\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`document_updated_at_idx\` ON \`document\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`document_created_at_idx\` ON \`document\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`document_deleted_at_idx\` ON \`document\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`document__status_idx\` ON \`document\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`document_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`description\` text,
  	\`more_information\` text,
  	\`legal_references\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`document_slug_idx\` ON \`document_locales\` (\`slug\`,\`_locale\`);`);
	await db.run(
		sql`CREATE UNIQUE INDEX \`document_locales_locale_parent_id_unique\` ON \`document_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`document_locales_parent_idx\` ON \`document_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`document_rels\` (
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
  `);
	await db.run(sql`CREATE INDEX \`document_rels_order_idx\` ON \`document_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`document_rels_parent_idx\` ON \`document_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`document_rels_path_idx\` ON \`document_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`document_rels_file_id_idx\` ON \`document_rels\` (\`file_id\`);`);
	await db.run(sql`CREATE INDEX \`document_rels_person_id_idx\` ON \`document_rels\` (\`person_id\`);`);
	await db.run(sql`CREATE INDEX \`document_rels_service_id_idx\` ON \`document_rels\` (\`service_id\`);`);
	await db.run(sql`CREATE INDEX \`document_rels_dataset_id_idx\` ON \`document_rels\` (\`dataset_id\`);`);
	await db.run(sql`CREATE INDEX \`document_rels_document_id_idx\` ON \`document_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`document_rels_site_id_idx\` ON \`document_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_document_v_version_document_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_document_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_document_v_version_document_types_order_idx\` ON \`_document_v_version_document_types\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_document_v_version_document_types_parent_idx\` ON \`_document_v_version_document_types\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_document_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_document_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_document_v_version_topics_order_idx\` ON \`_document_v_version_topics\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_document_v_version_topics_parent_idx\` ON \`_document_v_version_topics\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_document_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_document_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_document_v_version_languages_order_idx\` ON \`_document_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_document_v_version_languages_parent_idx\` ON \`_document_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_document_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_notice_type\` text,
  	\`version_url\` text,
  	\`version_image_id\` text(36),
  	\`version_identifier\` text,
  	\`version_protocol_number\` text,
  	\`version_protocol_date\` text,
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_licence\` text,
  	\`version_office_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_document_v_parent_idx\` ON \`_document_v\` (\`parent_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_document_v_version_version_image_idx\` ON \`_document_v\` (\`version_image_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_document_v_version_version_office_idx\` ON \`_document_v\` (\`version_office_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_document_v_version_version_owner_idx\` ON \`_document_v\` (\`version_owner_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_document_v_version_version_updated_at_idx\` ON \`_document_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_document_v_version_version_created_at_idx\` ON \`_document_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_document_v_version_version_deleted_at_idx\` ON \`_document_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_document_v_version_version__status_idx\` ON \`_document_v\` (\`version__status\`);`,
	);
	await db.run(sql`CREATE INDEX \`_document_v_created_at_idx\` ON \`_document_v\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`_document_v_updated_at_idx\` ON \`_document_v\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`_document_v_snapshot_idx\` ON \`_document_v\` (\`snapshot\`);`);
	await db.run(
		sql`CREATE INDEX \`_document_v_published_locale_idx\` ON \`_document_v\` (\`published_locale\`);`,
	);
	await db.run(sql`CREATE INDEX \`_document_v_latest_idx\` ON \`_document_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_document_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`version_more_information\` text,
  	\`version_legal_references\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_document_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_document_v_version_version_slug_idx\` ON \`_document_v_locales\` (\`version_slug\`,\`_locale\`);`,
	);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_document_v_locales_locale_parent_id_unique\` ON \`_document_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_document_v_locales_parent_idx\` ON \`_document_v_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_document_v_rels\` (
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
  `);
	await db.run(sql`CREATE INDEX \`_document_v_rels_order_idx\` ON \`_document_v_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`_document_v_rels_parent_idx\` ON \`_document_v_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_document_v_rels_path_idx\` ON \`_document_v_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`_document_v_rels_file_id_idx\` ON \`_document_v_rels\` (\`file_id\`);`);
	await db.run(sql`CREATE INDEX \`_document_v_rels_person_id_idx\` ON \`_document_v_rels\` (\`person_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_document_v_rels_service_id_idx\` ON \`_document_v_rels\` (\`service_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_document_v_rels_dataset_id_idx\` ON \`_document_v_rels\` (\`dataset_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_document_v_rels_document_id_idx\` ON \`_document_v_rels\` (\`document_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_document_v_rels_site_id_idx\` ON \`_document_v_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`dataset_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`dataset_themes_order_idx\` ON \`dataset_themes\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`dataset_themes_parent_idx\` ON \`dataset_themes\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`dataset_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`dataset_topics_order_idx\` ON \`dataset_topics\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`dataset_topics_parent_idx\` ON \`dataset_topics\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`dataset_distributions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`file\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`dataset_distributions_order_idx\` ON \`dataset_distributions\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`dataset_distributions_parent_id_idx\` ON \`dataset_distributions\` (\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`dataset_distributions_file_idx\` ON \`dataset_distributions\` (\`file_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`dataset_distributions_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dataset_distributions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`dataset_distributions_locales_locale_parent_id_unique\` ON \`dataset_distributions_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`dataset_distributions_locales_parent_idx\` ON \`dataset_distributions_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`dataset_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`dataset_languages_order_idx\` ON \`dataset_languages\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`dataset_languages_parent_idx\` ON \`dataset_languages\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`dataset\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`licence\` text,
  	\`modified_on\` text,
  	\`frequency\` text,
  	\`holder_id\` text(36),
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`holder_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`dataset_holder_idx\` ON \`dataset\` (\`holder_id\`);`);
	await db.run(sql`CREATE INDEX \`dataset_owner_idx\` ON \`dataset\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`dataset_updated_at_idx\` ON \`dataset\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`dataset_created_at_idx\` ON \`dataset\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`dataset_deleted_at_idx\` ON \`dataset\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`dataset__status_idx\` ON \`dataset\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`dataset_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`dataset_slug_idx\` ON \`dataset_locales\` (\`slug\`,\`_locale\`);`);
	await db.run(
		sql`CREATE UNIQUE INDEX \`dataset_locales_locale_parent_id_unique\` ON \`dataset_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`dataset_locales_parent_idx\` ON \`dataset_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`dataset_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`document_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`dataset_rels_order_idx\` ON \`dataset_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`dataset_rels_parent_idx\` ON \`dataset_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`dataset_rels_path_idx\` ON \`dataset_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`dataset_rels_document_id_idx\` ON \`dataset_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`dataset_rels_site_id_idx\` ON \`dataset_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_dataset_v_version_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_dataset_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_version_themes_order_idx\` ON \`_dataset_v_version_themes\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_version_themes_parent_idx\` ON \`_dataset_v_version_themes\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_dataset_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_dataset_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_version_topics_order_idx\` ON \`_dataset_v_version_topics\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_version_topics_parent_idx\` ON \`_dataset_v_version_topics\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_dataset_v_version_distributions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`file\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dataset_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_version_distributions_order_idx\` ON \`_dataset_v_version_distributions\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_version_distributions_parent_id_idx\` ON \`_dataset_v_version_distributions\` (\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_version_distributions_file_idx\` ON \`_dataset_v_version_distributions\` (\`file_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_dataset_v_version_distributions_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dataset_v_version_distributions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_dataset_v_version_distributions_locales_locale_parent_id_un\` ON \`_dataset_v_version_distributions_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_version_distributions_locales_parent_idx\` ON \`_dataset_v_version_distributions_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_dataset_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_dataset_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_version_languages_order_idx\` ON \`_dataset_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_version_languages_parent_idx\` ON \`_dataset_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_dataset_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_licence\` text,
  	\`version_modified_on\` text,
  	\`version_frequency\` text,
  	\`version_holder_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_holder_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_dataset_v_parent_idx\` ON \`_dataset_v\` (\`parent_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_version_version_holder_idx\` ON \`_dataset_v\` (\`version_holder_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_version_version_owner_idx\` ON \`_dataset_v\` (\`version_owner_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_version_version_updated_at_idx\` ON \`_dataset_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_version_version_created_at_idx\` ON \`_dataset_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_version_version_deleted_at_idx\` ON \`_dataset_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_version_version__status_idx\` ON \`_dataset_v\` (\`version__status\`);`,
	);
	await db.run(sql`CREATE INDEX \`_dataset_v_created_at_idx\` ON \`_dataset_v\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`_dataset_v_updated_at_idx\` ON \`_dataset_v\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`_dataset_v_snapshot_idx\` ON \`_dataset_v\` (\`snapshot\`);`);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_published_locale_idx\` ON \`_dataset_v\` (\`published_locale\`);`,
	);
	await db.run(sql`CREATE INDEX \`_dataset_v_latest_idx\` ON \`_dataset_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_dataset_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dataset_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_version_version_slug_idx\` ON \`_dataset_v_locales\` (\`version_slug\`,\`_locale\`);`,
	);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_dataset_v_locales_locale_parent_id_unique\` ON \`_dataset_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_locales_parent_idx\` ON \`_dataset_v_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_dataset_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`document_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_dataset_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`_dataset_v_rels_order_idx\` ON \`_dataset_v_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`_dataset_v_rels_parent_idx\` ON \`_dataset_v_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_dataset_v_rels_path_idx\` ON \`_dataset_v_rels\` (\`path\`);`);
	await db.run(
		sql`CREATE INDEX \`_dataset_v_rels_document_id_idx\` ON \`_dataset_v_rels\` (\`document_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_dataset_v_rels_site_id_idx\` ON \`_dataset_v_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`media_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`media_languages_order_idx\` ON \`media_languages\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`media_languages_parent_idx\` ON \`media_languages\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`licence\` text,
  	\`variants\` text,
  	\`owner_id\` text(36) NOT NULL,
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_webp400_url\` text,
  	\`sizes_webp400_width\` numeric,
  	\`sizes_webp400_height\` numeric,
  	\`sizes_webp400_mime_type\` text,
  	\`sizes_webp400_filesize\` numeric,
  	\`sizes_webp400_filename\` text,
  	\`sizes_avif400_url\` text,
  	\`sizes_avif400_width\` numeric,
  	\`sizes_avif400_height\` numeric,
  	\`sizes_avif400_mime_type\` text,
  	\`sizes_avif400_filesize\` numeric,
  	\`sizes_avif400_filename\` text,
  	\`sizes_webp800_url\` text,
  	\`sizes_webp800_width\` numeric,
  	\`sizes_webp800_height\` numeric,
  	\`sizes_webp800_mime_type\` text,
  	\`sizes_webp800_filesize\` numeric,
  	\`sizes_webp800_filename\` text,
  	\`sizes_avif800_url\` text,
  	\`sizes_avif800_width\` numeric,
  	\`sizes_avif800_height\` numeric,
  	\`sizes_avif800_mime_type\` text,
  	\`sizes_avif800_filesize\` numeric,
  	\`sizes_avif800_filename\` text,
  	\`sizes_webp1600_url\` text,
  	\`sizes_webp1600_width\` numeric,
  	\`sizes_webp1600_height\` numeric,
  	\`sizes_webp1600_mime_type\` text,
  	\`sizes_webp1600_filesize\` numeric,
  	\`sizes_webp1600_filename\` text,
  	\`sizes_avif1600_url\` text,
  	\`sizes_avif1600_width\` numeric,
  	\`sizes_avif1600_height\` numeric,
  	\`sizes_avif1600_mime_type\` text,
  	\`sizes_avif1600_filesize\` numeric,
  	\`sizes_avif1600_filename\` text,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`media_owner_idx\` ON \`media\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`);
	await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`);
	await db.run(
		sql`CREATE INDEX \`media_sizes_webp400_sizes_webp400_filename_idx\` ON \`media\` (\`sizes_webp400_filename\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`media_sizes_avif400_sizes_avif400_filename_idx\` ON \`media\` (\`sizes_avif400_filename\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`media_sizes_webp800_sizes_webp800_filename_idx\` ON \`media\` (\`sizes_webp800_filename\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`media_sizes_avif800_sizes_avif800_filename_idx\` ON \`media\` (\`sizes_avif800_filename\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`media_sizes_webp1600_sizes_webp1600_filename_idx\` ON \`media\` (\`sizes_webp1600_filename\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`media_sizes_avif1600_sizes_avif1600_filename_idx\` ON \`media\` (\`sizes_avif1600_filename\`);`,
	);
	await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alternative_text\` text NOT NULL,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`media_locales_parent_idx\` ON \`media_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`media_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`media_rels_order_idx\` ON \`media_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`media_rels_parent_idx\` ON \`media_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`media_rels_path_idx\` ON \`media_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`media_rels_site_id_idx\` ON \`media_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`file_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`file\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`file_languages_order_idx\` ON \`file_languages\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`file_languages_parent_idx\` ON \`file_languages\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`file\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stored\` text,
  	\`owner_id\` text(36) NOT NULL,
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`file_owner_idx\` ON \`file\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`file_updated_at_idx\` ON \`file\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`file_created_at_idx\` ON \`file\` (\`created_at\`);`);
	await db.run(sql`CREATE UNIQUE INDEX \`file_filename_idx\` ON \`file\` (\`filename\`);`);
	await db.run(sql`CREATE TABLE \`file_locales\` (
  	\`title\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`file\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`file_locales_locale_parent_id_unique\` ON \`file_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`file_locales_parent_idx\` ON \`file_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`file_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`file\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`file_rels_order_idx\` ON \`file_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`file_rels_parent_idx\` ON \`file_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`file_rels_path_idx\` ON \`file_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`file_rels_site_id_idx\` ON \`file_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`site_site_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`site_site_languages_order_idx\` ON \`site_site_languages\` (\`order\`);`);
	await db.run(
		sql`CREATE INDEX \`site_site_languages_parent_idx\` ON \`site_site_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`site_home_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`site_home_topics_order_idx\` ON \`site_home_topics\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`site_home_topics_parent_idx\` ON \`site_home_topics\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`site_home_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`site_home_figures_order_idx\` ON \`site_home_figures\` (\`_order\`);`);
	await db.run(
		sql`CREATE INDEX \`site_home_figures_parent_id_idx\` ON \`site_home_figures\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`site_home_figures_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_home_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`site_home_figures_locales_locale_parent_id_unique\` ON \`site_home_figures_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`site_home_figures_locales_parent_idx\` ON \`site_home_figures_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`site_emergency_numbers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`site_emergency_numbers_order_idx\` ON \`site_emergency_numbers\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`site_emergency_numbers_parent_id_idx\` ON \`site_emergency_numbers\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`site_emergency_numbers_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_emergency_numbers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`site_emergency_numbers_locales_locale_parent_id_unique\` ON \`site_emergency_numbers_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`site_emergency_numbers_locales_parent_idx\` ON \`site_emergency_numbers_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`site_socials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`site_socials_order_idx\` ON \`site_socials\` (\`_order\`);`);
	await db.run(sql`CREATE INDEX \`site_socials_parent_id_idx\` ON \`site_socials\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`site_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`site_languages_order_idx\` ON \`site_languages\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`site_languages_parent_idx\` ON \`site_languages\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`kind\` text,
  	\`look\` text,
  	\`body_id\` text(36),
  	\`office_id\` text(36),
  	\`origin\` text,
  	\`home_image_id\` text(36),
  	\`accessibility_declaration_url\` text,
  	\`accessibility_feedback_email\` text,
  	\`accessibility_assessed_on\` text,
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`body_id\`) REFERENCES \`body\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`home_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE UNIQUE INDEX \`site_key_idx\` ON \`site\` (\`key\`);`);
	await db.run(sql`CREATE INDEX \`site_body_idx\` ON \`site\` (\`body_id\`);`);
	await db.run(sql`CREATE INDEX \`site_office_idx\` ON \`site\` (\`office_id\`);`);
	await db.run(sql`CREATE INDEX \`site_home_home_image_idx\` ON \`site\` (\`home_image_id\`);`);
	await db.run(sql`CREATE INDEX \`site_updated_at_idx\` ON \`site\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`site_created_at_idx\` ON \`site\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`site_deleted_at_idx\` ON \`site\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`site__status_idx\` ON \`site\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`site_locales\` (
  	\`name\` text,
  	\`tagline\` text,
  	\`home_title\` text,
  	\`home_introduction\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`site_locales_locale_parent_id_unique\` ON \`site_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`site_locales_parent_idx\` ON \`site_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`site_rels\` (
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
  	\`topic_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`question_id\` text(36),
  	\`alert_id\` text(36),
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
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`site_rels_order_idx\` ON \`site_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`site_rels_parent_idx\` ON \`site_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`site_rels_path_idx\` ON \`site_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`site_rels_page_id_idx\` ON \`site_rels\` (\`page_id\`);`);
	await db.run(sql`CREATE INDEX \`site_rels_news_id_idx\` ON \`site_rels\` (\`news_id\`);`);
	await db.run(sql`CREATE INDEX \`site_rels_event_id_idx\` ON \`site_rels\` (\`event_id\`);`);
	await db.run(sql`CREATE INDEX \`site_rels_service_id_idx\` ON \`site_rels\` (\`service_id\`);`);
	await db.run(sql`CREATE INDEX \`site_rels_office_id_idx\` ON \`site_rels\` (\`office_id\`);`);
	await db.run(sql`CREATE INDEX \`site_rels_person_id_idx\` ON \`site_rels\` (\`person_id\`);`);
	await db.run(sql`CREATE INDEX \`site_rels_place_id_idx\` ON \`site_rels\` (\`place_id\`);`);
	await db.run(sql`CREATE INDEX \`site_rels_itinerary_id_idx\` ON \`site_rels\` (\`itinerary_id\`);`);
	await db.run(sql`CREATE INDEX \`site_rels_topic_id_idx\` ON \`site_rels\` (\`topic_id\`);`);
	await db.run(sql`CREATE INDEX \`site_rels_document_id_idx\` ON \`site_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`site_rels_dataset_id_idx\` ON \`site_rels\` (\`dataset_id\`);`);
	await db.run(sql`CREATE INDEX \`site_rels_question_id_idx\` ON \`site_rels\` (\`question_id\`);`);
	await db.run(sql`CREATE INDEX \`site_rels_alert_id_idx\` ON \`site_rels\` (\`alert_id\`);`);
	await db.run(sql`CREATE INDEX \`site_rels_site_id_idx\` ON \`site_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_site_v_version_site_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_site_languages_order_idx\` ON \`_site_v_version_site_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_site_languages_parent_idx\` ON \`_site_v_version_site_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_site_v_version_home_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_home_topics_order_idx\` ON \`_site_v_version_home_topics\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_home_topics_parent_idx\` ON \`_site_v_version_home_topics\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_site_v_version_home_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_home_figures_order_idx\` ON \`_site_v_version_home_figures\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_home_figures_parent_id_idx\` ON \`_site_v_version_home_figures\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_site_v_version_home_figures_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v_version_home_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_site_v_version_home_figures_locales_locale_parent_id_unique\` ON \`_site_v_version_home_figures_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_home_figures_locales_parent_idx\` ON \`_site_v_version_home_figures_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_site_v_version_emergency_numbers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_emergency_numbers_order_idx\` ON \`_site_v_version_emergency_numbers\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_emergency_numbers_parent_id_idx\` ON \`_site_v_version_emergency_numbers\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_site_v_version_emergency_numbers_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v_version_emergency_numbers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_site_v_version_emergency_numbers_locales_locale_parent_id_u\` ON \`_site_v_version_emergency_numbers_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_emergency_numbers_locales_parent_idx\` ON \`_site_v_version_emergency_numbers_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_site_v_version_socials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_socials_order_idx\` ON \`_site_v_version_socials\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_socials_parent_id_idx\` ON \`_site_v_version_socials\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_site_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_languages_order_idx\` ON \`_site_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_languages_parent_idx\` ON \`_site_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_site_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_key\` text,
  	\`version_kind\` text,
  	\`version_look\` text,
  	\`version_body_id\` text(36),
  	\`version_office_id\` text(36),
  	\`version_origin\` text,
  	\`version_home_image_id\` text(36),
  	\`version_accessibility_declaration_url\` text,
  	\`version_accessibility_feedback_email\` text,
  	\`version_accessibility_assessed_on\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_body_id\`) REFERENCES \`body\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_home_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_site_v_parent_idx\` ON \`_site_v\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_version_version_key_idx\` ON \`_site_v\` (\`version_key\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_version_version_body_idx\` ON \`_site_v\` (\`version_body_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_version_office_idx\` ON \`_site_v\` (\`version_office_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_home_version_home_image_idx\` ON \`_site_v\` (\`version_home_image_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_version_updated_at_idx\` ON \`_site_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_version_created_at_idx\` ON \`_site_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_version_deleted_at_idx\` ON \`_site_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_site_v_version_version__status_idx\` ON \`_site_v\` (\`version__status\`);`,
	);
	await db.run(sql`CREATE INDEX \`_site_v_created_at_idx\` ON \`_site_v\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_updated_at_idx\` ON \`_site_v\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_snapshot_idx\` ON \`_site_v\` (\`snapshot\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_published_locale_idx\` ON \`_site_v\` (\`published_locale\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_latest_idx\` ON \`_site_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_site_v_locales\` (
  	\`version_name\` text,
  	\`version_tagline\` text,
  	\`version_home_title\` text,
  	\`version_home_introduction\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_site_v_locales_locale_parent_id_unique\` ON \`_site_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_site_v_locales_parent_idx\` ON \`_site_v_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`_site_v_rels\` (
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
  	\`topic_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`question_id\` text(36),
  	\`alert_id\` text(36),
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
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`_site_v_rels_order_idx\` ON \`_site_v_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_rels_parent_idx\` ON \`_site_v_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_rels_path_idx\` ON \`_site_v_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_rels_page_id_idx\` ON \`_site_v_rels\` (\`page_id\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_rels_news_id_idx\` ON \`_site_v_rels\` (\`news_id\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_rels_event_id_idx\` ON \`_site_v_rels\` (\`event_id\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_rels_service_id_idx\` ON \`_site_v_rels\` (\`service_id\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_rels_office_id_idx\` ON \`_site_v_rels\` (\`office_id\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_rels_person_id_idx\` ON \`_site_v_rels\` (\`person_id\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_rels_place_id_idx\` ON \`_site_v_rels\` (\`place_id\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_rels_itinerary_id_idx\` ON \`_site_v_rels\` (\`itinerary_id\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_rels_topic_id_idx\` ON \`_site_v_rels\` (\`topic_id\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_rels_document_id_idx\` ON \`_site_v_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_rels_dataset_id_idx\` ON \`_site_v_rels\` (\`dataset_id\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_rels_question_id_idx\` ON \`_site_v_rels\` (\`question_id\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_rels_alert_id_idx\` ON \`_site_v_rels\` (\`alert_id\`);`);
	await db.run(sql`CREATE INDEX \`_site_v_rels_site_id_idx\` ON \`_site_v_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`body_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`body\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`body_languages_order_idx\` ON \`body_languages\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`body_languages_parent_idx\` ON \`body_languages\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`body\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`short_name\` text,
  	\`ipa_code\` text,
  	\`istat_code\` text,
  	\`tax_code\` text,
  	\`address\` text,
  	\`postal_code\` text,
  	\`city\` text,
  	\`province\` text,
  	\`phone\` text,
  	\`pec\` text,
  	\`email\` text,
  	\`parent_url\` text,
  	\`public_relations_office_id\` text(36),
  	\`is_demonstration\` integer DEFAULT false,
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`public_relations_office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(
		sql`CREATE INDEX \`body_public_relations_office_idx\` ON \`body\` (\`public_relations_office_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`body_owner_idx\` ON \`body\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`body_updated_at_idx\` ON \`body\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`body_created_at_idx\` ON \`body\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`body_deleted_at_idx\` ON \`body\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`body__status_idx\` ON \`body\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`body_locales\` (
  	\`name\` text,
  	\`parent_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`body\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`body_locales_locale_parent_id_unique\` ON \`body_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`body_locales_parent_idx\` ON \`body_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`body_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`body\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`body_rels_order_idx\` ON \`body_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`body_rels_parent_idx\` ON \`body_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`body_rels_path_idx\` ON \`body_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`body_rels_site_id_idx\` ON \`body_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_body_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_body_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_body_v_version_languages_order_idx\` ON \`_body_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_body_v_version_languages_parent_idx\` ON \`_body_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_body_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_short_name\` text,
  	\`version_ipa_code\` text,
  	\`version_istat_code\` text,
  	\`version_tax_code\` text,
  	\`version_address\` text,
  	\`version_postal_code\` text,
  	\`version_city\` text,
  	\`version_province\` text,
  	\`version_phone\` text,
  	\`version_pec\` text,
  	\`version_email\` text,
  	\`version_parent_url\` text,
  	\`version_public_relations_office_id\` text(36),
  	\`version_is_demonstration\` integer DEFAULT false,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`body\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_public_relations_office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_body_v_parent_idx\` ON \`_body_v\` (\`parent_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_body_v_version_version_public_relations_office_idx\` ON \`_body_v\` (\`version_public_relations_office_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_body_v_version_version_owner_idx\` ON \`_body_v\` (\`version_owner_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_body_v_version_version_updated_at_idx\` ON \`_body_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_body_v_version_version_created_at_idx\` ON \`_body_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_body_v_version_version_deleted_at_idx\` ON \`_body_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_body_v_version_version__status_idx\` ON \`_body_v\` (\`version__status\`);`,
	);
	await db.run(sql`CREATE INDEX \`_body_v_created_at_idx\` ON \`_body_v\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`_body_v_updated_at_idx\` ON \`_body_v\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`_body_v_snapshot_idx\` ON \`_body_v\` (\`snapshot\`);`);
	await db.run(sql`CREATE INDEX \`_body_v_published_locale_idx\` ON \`_body_v\` (\`published_locale\`);`);
	await db.run(sql`CREATE INDEX \`_body_v_latest_idx\` ON \`_body_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_body_v_locales\` (
  	\`version_name\` text,
  	\`version_parent_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_body_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_body_v_locales_locale_parent_id_unique\` ON \`_body_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_body_v_locales_parent_idx\` ON \`_body_v_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`_body_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_body_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`_body_v_rels_order_idx\` ON \`_body_v_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`_body_v_rels_parent_idx\` ON \`_body_v_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_body_v_rels_path_idx\` ON \`_body_v_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`_body_v_rels_site_id_idx\` ON \`_body_v_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`menu_items_children\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`to_kind\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`to_address\` text,
  	\`to_number\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`menu_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`menu_items_children_order_idx\` ON \`menu_items_children\` (\`_order\`);`);
	await db.run(
		sql`CREATE INDEX \`menu_items_children_parent_id_idx\` ON \`menu_items_children\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`menu_items_children_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`menu_items_children\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`menu_items_children_locales_locale_parent_id_unique\` ON \`menu_items_children_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`menu_items_children_locales_parent_idx\` ON \`menu_items_children_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`menu_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`to_kind\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`to_address\` text,
  	\`to_number\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`menu\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`menu_items_order_idx\` ON \`menu_items\` (\`_order\`);`);
	await db.run(sql`CREATE INDEX \`menu_items_parent_id_idx\` ON \`menu_items\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`menu_items_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`menu_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`menu_items_locales_locale_parent_id_unique\` ON \`menu_items_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`menu_items_locales_parent_idx\` ON \`menu_items_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`menu_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`menu\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`menu_languages_order_idx\` ON \`menu_languages\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`menu_languages_parent_idx\` ON \`menu_languages\` (\`parent_id\`);`);
	await db.run(sql`CREATE TABLE \`menu\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`position\` text,
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`menu_owner_idx\` ON \`menu\` (\`owner_id\`);`);
	await db.run(sql`CREATE INDEX \`menu_updated_at_idx\` ON \`menu\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`menu_created_at_idx\` ON \`menu\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`menu_deleted_at_idx\` ON \`menu\` (\`deleted_at\`);`);
	await db.run(sql`CREATE INDEX \`menu__status_idx\` ON \`menu\` (\`_status\`);`);
	await db.run(sql`CREATE TABLE \`menu_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`menu\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`menu_locales_locale_parent_id_unique\` ON \`menu_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`menu_locales_parent_idx\` ON \`menu_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`menu_rels\` (
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
  	\`topic_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`question_id\` text(36),
  	\`alert_id\` text(36),
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
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`menu_rels_order_idx\` ON \`menu_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`menu_rels_parent_idx\` ON \`menu_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`menu_rels_path_idx\` ON \`menu_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`menu_rels_page_id_idx\` ON \`menu_rels\` (\`page_id\`);`);
	await db.run(sql`CREATE INDEX \`menu_rels_news_id_idx\` ON \`menu_rels\` (\`news_id\`);`);
	await db.run(sql`CREATE INDEX \`menu_rels_event_id_idx\` ON \`menu_rels\` (\`event_id\`);`);
	await db.run(sql`CREATE INDEX \`menu_rels_service_id_idx\` ON \`menu_rels\` (\`service_id\`);`);
	await db.run(sql`CREATE INDEX \`menu_rels_office_id_idx\` ON \`menu_rels\` (\`office_id\`);`);
	await db.run(sql`CREATE INDEX \`menu_rels_person_id_idx\` ON \`menu_rels\` (\`person_id\`);`);
	await db.run(sql`CREATE INDEX \`menu_rels_place_id_idx\` ON \`menu_rels\` (\`place_id\`);`);
	await db.run(sql`CREATE INDEX \`menu_rels_itinerary_id_idx\` ON \`menu_rels\` (\`itinerary_id\`);`);
	await db.run(sql`CREATE INDEX \`menu_rels_topic_id_idx\` ON \`menu_rels\` (\`topic_id\`);`);
	await db.run(sql`CREATE INDEX \`menu_rels_document_id_idx\` ON \`menu_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`menu_rels_dataset_id_idx\` ON \`menu_rels\` (\`dataset_id\`);`);
	await db.run(sql`CREATE INDEX \`menu_rels_question_id_idx\` ON \`menu_rels\` (\`question_id\`);`);
	await db.run(sql`CREATE INDEX \`menu_rels_alert_id_idx\` ON \`menu_rels\` (\`alert_id\`);`);
	await db.run(sql`CREATE INDEX \`menu_rels_site_id_idx\` ON \`menu_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`_menu_v_version_items_children\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`to_kind\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`to_address\` text,
  	\`to_number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_menu_v_version_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_menu_v_version_items_children_order_idx\` ON \`_menu_v_version_items_children\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_menu_v_version_items_children_parent_id_idx\` ON \`_menu_v_version_items_children\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_menu_v_version_items_children_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_menu_v_version_items_children\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_menu_v_version_items_children_locales_locale_parent_id_uniq\` ON \`_menu_v_version_items_children_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_menu_v_version_items_children_locales_parent_idx\` ON \`_menu_v_version_items_children_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_menu_v_version_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`to_kind\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`to_address\` text,
  	\`to_number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_menu_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_menu_v_version_items_order_idx\` ON \`_menu_v_version_items\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_menu_v_version_items_parent_id_idx\` ON \`_menu_v_version_items\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_menu_v_version_items_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_menu_v_version_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_menu_v_version_items_locales_locale_parent_id_unique\` ON \`_menu_v_version_items_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_menu_v_version_items_locales_parent_idx\` ON \`_menu_v_version_items_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_menu_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_menu_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_menu_v_version_languages_order_idx\` ON \`_menu_v_version_languages\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_menu_v_version_languages_parent_idx\` ON \`_menu_v_version_languages\` (\`parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_menu_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_position\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`menu\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
	await db.run(sql`CREATE INDEX \`_menu_v_parent_idx\` ON \`_menu_v\` (\`parent_id\`);`);
	await db.run(
		sql`CREATE INDEX \`_menu_v_version_version_owner_idx\` ON \`_menu_v\` (\`version_owner_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_menu_v_version_version_updated_at_idx\` ON \`_menu_v\` (\`version_updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_menu_v_version_version_created_at_idx\` ON \`_menu_v\` (\`version_created_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_menu_v_version_version_deleted_at_idx\` ON \`_menu_v\` (\`version_deleted_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_menu_v_version_version__status_idx\` ON \`_menu_v\` (\`version__status\`);`,
	);
	await db.run(sql`CREATE INDEX \`_menu_v_created_at_idx\` ON \`_menu_v\` (\`created_at\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_updated_at_idx\` ON \`_menu_v\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_snapshot_idx\` ON \`_menu_v\` (\`snapshot\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_published_locale_idx\` ON \`_menu_v\` (\`published_locale\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_latest_idx\` ON \`_menu_v\` (\`latest\`);`);
	await db.run(sql`CREATE TABLE \`_menu_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_menu_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_menu_v_locales_locale_parent_id_unique\` ON \`_menu_v_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`_menu_v_locales_parent_idx\` ON \`_menu_v_locales\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`_menu_v_rels\` (
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
  	\`topic_id\` text(36),
  	\`document_id\` text(36),
  	\`dataset_id\` text(36),
  	\`question_id\` text(36),
  	\`alert_id\` text(36),
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
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`dataset\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`question\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`_menu_v_rels_order_idx\` ON \`_menu_v_rels\` (\`order\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_rels_parent_idx\` ON \`_menu_v_rels\` (\`parent_id\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_rels_path_idx\` ON \`_menu_v_rels\` (\`path\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_rels_page_id_idx\` ON \`_menu_v_rels\` (\`page_id\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_rels_news_id_idx\` ON \`_menu_v_rels\` (\`news_id\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_rels_event_id_idx\` ON \`_menu_v_rels\` (\`event_id\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_rels_service_id_idx\` ON \`_menu_v_rels\` (\`service_id\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_rels_office_id_idx\` ON \`_menu_v_rels\` (\`office_id\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_rels_person_id_idx\` ON \`_menu_v_rels\` (\`person_id\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_rels_place_id_idx\` ON \`_menu_v_rels\` (\`place_id\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_rels_itinerary_id_idx\` ON \`_menu_v_rels\` (\`itinerary_id\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_rels_topic_id_idx\` ON \`_menu_v_rels\` (\`topic_id\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_rels_document_id_idx\` ON \`_menu_v_rels\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_rels_dataset_id_idx\` ON \`_menu_v_rels\` (\`dataset_id\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_rels_question_id_idx\` ON \`_menu_v_rels\` (\`question_id\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_rels_alert_id_idx\` ON \`_menu_v_rels\` (\`alert_id\`);`);
	await db.run(sql`CREATE INDEX \`_menu_v_rels_site_id_idx\` ON \`_menu_v_rels\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`users_memberships\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`site_id\` text(36) NOT NULL,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`users_memberships_order_idx\` ON \`users_memberships\` (\`_order\`);`);
	await db.run(
		sql`CREATE INDEX \`users_memberships_parent_id_idx\` ON \`users_memberships\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`users_memberships_site_idx\` ON \`users_memberships\` (\`site_id\`);`);
	await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`);
	await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`);
	await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`is_administrator\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `);
	await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`);
	await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`);
	await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`);
	await db.run(sql`CREATE TABLE \`log_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`document\` text,
  	\`is_current\` integer DEFAULT true NOT NULL
  );
  `);
	await db.run(sql`CREATE UNIQUE INDEX \`log_entries_seq_idx\` ON \`log_entries\` (\`seq\`);`);
	await db.run(sql`CREATE INDEX \`log_entries_document_id_idx\` ON \`log_entries\` (\`document_id\`);`);
	await db.run(sql`CREATE INDEX \`log_entries_subject_idx\` ON \`log_entries\` (\`subject\`);`);
	await db.run(sql`CREATE INDEX \`subject_isCurrent_idx\` ON \`log_entries\` (\`subject\`,\`is_current\`);`);
	await db.run(sql`CREATE TABLE \`log_entries_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`log_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`log_entries_texts_order_parent\` ON \`log_entries_texts\` (\`order\`,\`parent_id\`);`,
	);
	await db.run(sql`CREATE INDEX \`log_entries_texts_text_idx\` ON \`log_entries_texts\` (\`text\`);`);
	await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `);
	await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`);
	await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`,
	);
	await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`file\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`body_id\`) REFERENCES \`body\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`menu_id\`) REFERENCES \`menu\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_event_id_idx\` ON \`payload_locked_documents_rels\` (\`event_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_alert_id_idx\` ON \`payload_locked_documents_rels\` (\`alert_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_page_id_idx\` ON \`payload_locked_documents_rels\` (\`page_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_service_id_idx\` ON \`payload_locked_documents_rels\` (\`service_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_question_id_idx\` ON \`payload_locked_documents_rels\` (\`question_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_office_id_idx\` ON \`payload_locked_documents_rels\` (\`office_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_person_id_idx\` ON \`payload_locked_documents_rels\` (\`person_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_role_id_idx\` ON \`payload_locked_documents_rels\` (\`role_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_contact_point_id_idx\` ON \`payload_locked_documents_rels\` (\`contact_point_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_topic_id_idx\` ON \`payload_locked_documents_rels\` (\`topic_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_place_id_idx\` ON \`payload_locked_documents_rels\` (\`place_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_itinerary_id_idx\` ON \`payload_locked_documents_rels\` (\`itinerary_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_document_id_idx\` ON \`payload_locked_documents_rels\` (\`document_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_dataset_id_idx\` ON \`payload_locked_documents_rels\` (\`dataset_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_file_id_idx\` ON \`payload_locked_documents_rels\` (\`file_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_site_id_idx\` ON \`payload_locked_documents_rels\` (\`site_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_body_id_idx\` ON \`payload_locked_documents_rels\` (\`body_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_menu_id_idx\` ON \`payload_locked_documents_rels\` (\`menu_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
	await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`);
	await db.run(
		sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`,
	);
	await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
	await db.run(
		sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`,
	);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
	await db.run(sql`DROP TABLE \`news_topics\`;`);
	await db.run(sql`DROP TABLE \`news_languages\`;`);
	await db.run(sql`DROP TABLE \`news\`;`);
	await db.run(sql`DROP TABLE \`news_locales\`;`);
	await db.run(sql`DROP TABLE \`news_rels\`;`);
	await db.run(sql`DROP TABLE \`_news_v_version_topics\`;`);
	await db.run(sql`DROP TABLE \`_news_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_news_v\`;`);
	await db.run(sql`DROP TABLE \`_news_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_news_v_rels\`;`);
	await db.run(sql`DROP TABLE \`event_event_types\`;`);
	await db.run(sql`DROP TABLE \`event_sessions\`;`);
	await db.run(sql`DROP TABLE \`event_sessions_locales\`;`);
	await db.run(sql`DROP TABLE \`event_supporters\`;`);
	await db.run(sql`DROP TABLE \`event_supporters_locales\`;`);
	await db.run(sql`DROP TABLE \`event_patrons\`;`);
	await db.run(sql`DROP TABLE \`event_patrons_locales\`;`);
	await db.run(sql`DROP TABLE \`event_sponsors\`;`);
	await db.run(sql`DROP TABLE \`event_sponsors_locales\`;`);
	await db.run(sql`DROP TABLE \`event_topics\`;`);
	await db.run(sql`DROP TABLE \`event_languages\`;`);
	await db.run(sql`DROP TABLE \`event\`;`);
	await db.run(sql`DROP TABLE \`event_locales\`;`);
	await db.run(sql`DROP TABLE \`event_rels\`;`);
	await db.run(sql`DROP TABLE \`_event_v_version_event_types\`;`);
	await db.run(sql`DROP TABLE \`_event_v_version_sessions\`;`);
	await db.run(sql`DROP TABLE \`_event_v_version_sessions_locales\`;`);
	await db.run(sql`DROP TABLE \`_event_v_version_supporters\`;`);
	await db.run(sql`DROP TABLE \`_event_v_version_supporters_locales\`;`);
	await db.run(sql`DROP TABLE \`_event_v_version_patrons\`;`);
	await db.run(sql`DROP TABLE \`_event_v_version_patrons_locales\`;`);
	await db.run(sql`DROP TABLE \`_event_v_version_sponsors\`;`);
	await db.run(sql`DROP TABLE \`_event_v_version_sponsors_locales\`;`);
	await db.run(sql`DROP TABLE \`_event_v_version_topics\`;`);
	await db.run(sql`DROP TABLE \`_event_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_event_v\`;`);
	await db.run(sql`DROP TABLE \`_event_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_event_v_rels\`;`);
	await db.run(sql`DROP TABLE \`alert_languages\`;`);
	await db.run(sql`DROP TABLE \`alert\`;`);
	await db.run(sql`DROP TABLE \`alert_locales\`;`);
	await db.run(sql`DROP TABLE \`alert_rels\`;`);
	await db.run(sql`DROP TABLE \`_alert_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_alert_v\`;`);
	await db.run(sql`DROP TABLE \`_alert_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_alert_v_rels\`;`);
	await db.run(sql`DROP TABLE \`page_topics\`;`);
	await db.run(sql`DROP TABLE \`page_languages\`;`);
	await db.run(sql`DROP TABLE \`page\`;`);
	await db.run(sql`DROP TABLE \`page_locales\`;`);
	await db.run(sql`DROP TABLE \`page_rels\`;`);
	await db.run(sql`DROP TABLE \`_page_v_version_topics\`;`);
	await db.run(sql`DROP TABLE \`_page_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_page_v\`;`);
	await db.run(sql`DROP TABLE \`_page_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_page_v_rels\`;`);
	await db.run(sql`DROP TABLE \`service_categories\`;`);
	await db.run(sql`DROP TABLE \`service_deadlines\`;`);
	await db.run(sql`DROP TABLE \`service_deadlines_locales\`;`);
	await db.run(sql`DROP TABLE \`service_topics\`;`);
	await db.run(sql`DROP TABLE \`service_life_events\`;`);
	await db.run(sql`DROP TABLE \`service_business_events\`;`);
	await db.run(sql`DROP TABLE \`service_languages\`;`);
	await db.run(sql`DROP TABLE \`service\`;`);
	await db.run(sql`DROP TABLE \`service_locales\`;`);
	await db.run(sql`DROP TABLE \`service_texts\`;`);
	await db.run(sql`DROP TABLE \`service_rels\`;`);
	await db.run(sql`DROP TABLE \`_service_v_version_categories\`;`);
	await db.run(sql`DROP TABLE \`_service_v_version_deadlines\`;`);
	await db.run(sql`DROP TABLE \`_service_v_version_deadlines_locales\`;`);
	await db.run(sql`DROP TABLE \`_service_v_version_topics\`;`);
	await db.run(sql`DROP TABLE \`_service_v_version_life_events\`;`);
	await db.run(sql`DROP TABLE \`_service_v_version_business_events\`;`);
	await db.run(sql`DROP TABLE \`_service_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_service_v\`;`);
	await db.run(sql`DROP TABLE \`_service_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_service_v_texts\`;`);
	await db.run(sql`DROP TABLE \`_service_v_rels\`;`);
	await db.run(sql`DROP TABLE \`question_topics\`;`);
	await db.run(sql`DROP TABLE \`question_languages\`;`);
	await db.run(sql`DROP TABLE \`question\`;`);
	await db.run(sql`DROP TABLE \`question_locales\`;`);
	await db.run(sql`DROP TABLE \`question_rels\`;`);
	await db.run(sql`DROP TABLE \`_question_v_version_topics\`;`);
	await db.run(sql`DROP TABLE \`_question_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_question_v\`;`);
	await db.run(sql`DROP TABLE \`_question_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_question_v_rels\`;`);
	await db.run(sql`DROP TABLE \`office_topics\`;`);
	await db.run(sql`DROP TABLE \`office_hours_weekly_spans\`;`);
	await db.run(sql`DROP TABLE \`office_hours_weekly\`;`);
	await db.run(sql`DROP TABLE \`office_hours_exceptions_spans\`;`);
	await db.run(sql`DROP TABLE \`office_hours_exceptions\`;`);
	await db.run(sql`DROP TABLE \`office_hours_exceptions_locales\`;`);
	await db.run(sql`DROP TABLE \`office_languages\`;`);
	await db.run(sql`DROP TABLE \`office\`;`);
	await db.run(sql`DROP TABLE \`office_locales\`;`);
	await db.run(sql`DROP TABLE \`office_rels\`;`);
	await db.run(sql`DROP TABLE \`_office_v_version_topics\`;`);
	await db.run(sql`DROP TABLE \`_office_v_version_hours_weekly_spans\`;`);
	await db.run(sql`DROP TABLE \`_office_v_version_hours_weekly\`;`);
	await db.run(sql`DROP TABLE \`_office_v_version_hours_exceptions_spans\`;`);
	await db.run(sql`DROP TABLE \`_office_v_version_hours_exceptions\`;`);
	await db.run(sql`DROP TABLE \`_office_v_version_hours_exceptions_locales\`;`);
	await db.run(sql`DROP TABLE \`_office_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_office_v\`;`);
	await db.run(sql`DROP TABLE \`_office_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_office_v_rels\`;`);
	await db.run(sql`DROP TABLE \`person_declarations\`;`);
	await db.run(sql`DROP TABLE \`person_declarations_locales\`;`);
	await db.run(sql`DROP TABLE \`person_languages\`;`);
	await db.run(sql`DROP TABLE \`person\`;`);
	await db.run(sql`DROP TABLE \`person_locales\`;`);
	await db.run(sql`DROP TABLE \`person_rels\`;`);
	await db.run(sql`DROP TABLE \`_person_v_version_declarations\`;`);
	await db.run(sql`DROP TABLE \`_person_v_version_declarations_locales\`;`);
	await db.run(sql`DROP TABLE \`_person_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_person_v\`;`);
	await db.run(sql`DROP TABLE \`_person_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_person_v_rels\`;`);
	await db.run(sql`DROP TABLE \`role_languages\`;`);
	await db.run(sql`DROP TABLE \`role\`;`);
	await db.run(sql`DROP TABLE \`role_locales\`;`);
	await db.run(sql`DROP TABLE \`role_rels\`;`);
	await db.run(sql`DROP TABLE \`_role_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_role_v\`;`);
	await db.run(sql`DROP TABLE \`_role_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_role_v_rels\`;`);
	await db.run(sql`DROP TABLE \`contact_point_entries\`;`);
	await db.run(sql`DROP TABLE \`contact_point_entries_locales\`;`);
	await db.run(sql`DROP TABLE \`contact_point_languages\`;`);
	await db.run(sql`DROP TABLE \`contact_point\`;`);
	await db.run(sql`DROP TABLE \`contact_point_locales\`;`);
	await db.run(sql`DROP TABLE \`contact_point_rels\`;`);
	await db.run(sql`DROP TABLE \`_contact_point_v_version_entries\`;`);
	await db.run(sql`DROP TABLE \`_contact_point_v_version_entries_locales\`;`);
	await db.run(sql`DROP TABLE \`_contact_point_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_contact_point_v\`;`);
	await db.run(sql`DROP TABLE \`_contact_point_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_contact_point_v_rels\`;`);
	await db.run(sql`DROP TABLE \`topic_languages\`;`);
	await db.run(sql`DROP TABLE \`topic\`;`);
	await db.run(sql`DROP TABLE \`topic_locales\`;`);
	await db.run(sql`DROP TABLE \`topic_rels\`;`);
	await db.run(sql`DROP TABLE \`_topic_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_topic_v\`;`);
	await db.run(sql`DROP TABLE \`_topic_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_topic_v_rels\`;`);
	await db.run(sql`DROP TABLE \`place_place_types\`;`);
	await db.run(sql`DROP TABLE \`place_access_facts\`;`);
	await db.run(sql`DROP TABLE \`place_access_facts_locales\`;`);
	await db.run(sql`DROP TABLE \`place_hours_weekly_spans\`;`);
	await db.run(sql`DROP TABLE \`place_hours_weekly\`;`);
	await db.run(sql`DROP TABLE \`place_hours_exceptions_spans\`;`);
	await db.run(sql`DROP TABLE \`place_hours_exceptions\`;`);
	await db.run(sql`DROP TABLE \`place_hours_exceptions_locales\`;`);
	await db.run(sql`DROP TABLE \`place_topics\`;`);
	await db.run(sql`DROP TABLE \`place_languages\`;`);
	await db.run(sql`DROP TABLE \`place\`;`);
	await db.run(sql`DROP TABLE \`place_locales\`;`);
	await db.run(sql`DROP TABLE \`place_rels\`;`);
	await db.run(sql`DROP TABLE \`_place_v_version_place_types\`;`);
	await db.run(sql`DROP TABLE \`_place_v_version_access_facts\`;`);
	await db.run(sql`DROP TABLE \`_place_v_version_access_facts_locales\`;`);
	await db.run(sql`DROP TABLE \`_place_v_version_hours_weekly_spans\`;`);
	await db.run(sql`DROP TABLE \`_place_v_version_hours_weekly\`;`);
	await db.run(sql`DROP TABLE \`_place_v_version_hours_exceptions_spans\`;`);
	await db.run(sql`DROP TABLE \`_place_v_version_hours_exceptions\`;`);
	await db.run(sql`DROP TABLE \`_place_v_version_hours_exceptions_locales\`;`);
	await db.run(sql`DROP TABLE \`_place_v_version_topics\`;`);
	await db.run(sql`DROP TABLE \`_place_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_place_v\`;`);
	await db.run(sql`DROP TABLE \`_place_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_place_v_rels\`;`);
	await db.run(sql`DROP TABLE \`itinerary_stages\`;`);
	await db.run(sql`DROP TABLE \`itinerary_stages_locales\`;`);
	await db.run(sql`DROP TABLE \`itinerary_topics\`;`);
	await db.run(sql`DROP TABLE \`itinerary_languages\`;`);
	await db.run(sql`DROP TABLE \`itinerary\`;`);
	await db.run(sql`DROP TABLE \`itinerary_locales\`;`);
	await db.run(sql`DROP TABLE \`itinerary_rels\`;`);
	await db.run(sql`DROP TABLE \`_itinerary_v_version_stages\`;`);
	await db.run(sql`DROP TABLE \`_itinerary_v_version_stages_locales\`;`);
	await db.run(sql`DROP TABLE \`_itinerary_v_version_topics\`;`);
	await db.run(sql`DROP TABLE \`_itinerary_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_itinerary_v\`;`);
	await db.run(sql`DROP TABLE \`_itinerary_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_itinerary_v_rels\`;`);
	await db.run(sql`DROP TABLE \`document_document_types\`;`);
	await db.run(sql`DROP TABLE \`document_topics\`;`);
	await db.run(sql`DROP TABLE \`document_languages\`;`);
	await db.run(sql`DROP TABLE \`document\`;`);
	await db.run(sql`DROP TABLE \`document_locales\`;`);
	await db.run(sql`DROP TABLE \`document_rels\`;`);
	await db.run(sql`DROP TABLE \`_document_v_version_document_types\`;`);
	await db.run(sql`DROP TABLE \`_document_v_version_topics\`;`);
	await db.run(sql`DROP TABLE \`_document_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_document_v\`;`);
	await db.run(sql`DROP TABLE \`_document_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_document_v_rels\`;`);
	await db.run(sql`DROP TABLE \`dataset_themes\`;`);
	await db.run(sql`DROP TABLE \`dataset_topics\`;`);
	await db.run(sql`DROP TABLE \`dataset_distributions\`;`);
	await db.run(sql`DROP TABLE \`dataset_distributions_locales\`;`);
	await db.run(sql`DROP TABLE \`dataset_languages\`;`);
	await db.run(sql`DROP TABLE \`dataset\`;`);
	await db.run(sql`DROP TABLE \`dataset_locales\`;`);
	await db.run(sql`DROP TABLE \`dataset_rels\`;`);
	await db.run(sql`DROP TABLE \`_dataset_v_version_themes\`;`);
	await db.run(sql`DROP TABLE \`_dataset_v_version_topics\`;`);
	await db.run(sql`DROP TABLE \`_dataset_v_version_distributions\`;`);
	await db.run(sql`DROP TABLE \`_dataset_v_version_distributions_locales\`;`);
	await db.run(sql`DROP TABLE \`_dataset_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_dataset_v\`;`);
	await db.run(sql`DROP TABLE \`_dataset_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_dataset_v_rels\`;`);
	await db.run(sql`DROP TABLE \`media_languages\`;`);
	await db.run(sql`DROP TABLE \`media\`;`);
	await db.run(sql`DROP TABLE \`media_locales\`;`);
	await db.run(sql`DROP TABLE \`media_rels\`;`);
	await db.run(sql`DROP TABLE \`file_languages\`;`);
	await db.run(sql`DROP TABLE \`file\`;`);
	await db.run(sql`DROP TABLE \`file_locales\`;`);
	await db.run(sql`DROP TABLE \`file_rels\`;`);
	await db.run(sql`DROP TABLE \`site_site_languages\`;`);
	await db.run(sql`DROP TABLE \`site_home_topics\`;`);
	await db.run(sql`DROP TABLE \`site_home_figures\`;`);
	await db.run(sql`DROP TABLE \`site_home_figures_locales\`;`);
	await db.run(sql`DROP TABLE \`site_emergency_numbers\`;`);
	await db.run(sql`DROP TABLE \`site_emergency_numbers_locales\`;`);
	await db.run(sql`DROP TABLE \`site_socials\`;`);
	await db.run(sql`DROP TABLE \`site_languages\`;`);
	await db.run(sql`DROP TABLE \`site\`;`);
	await db.run(sql`DROP TABLE \`site_locales\`;`);
	await db.run(sql`DROP TABLE \`site_rels\`;`);
	await db.run(sql`DROP TABLE \`_site_v_version_site_languages\`;`);
	await db.run(sql`DROP TABLE \`_site_v_version_home_topics\`;`);
	await db.run(sql`DROP TABLE \`_site_v_version_home_figures\`;`);
	await db.run(sql`DROP TABLE \`_site_v_version_home_figures_locales\`;`);
	await db.run(sql`DROP TABLE \`_site_v_version_emergency_numbers\`;`);
	await db.run(sql`DROP TABLE \`_site_v_version_emergency_numbers_locales\`;`);
	await db.run(sql`DROP TABLE \`_site_v_version_socials\`;`);
	await db.run(sql`DROP TABLE \`_site_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_site_v\`;`);
	await db.run(sql`DROP TABLE \`_site_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_site_v_rels\`;`);
	await db.run(sql`DROP TABLE \`body_languages\`;`);
	await db.run(sql`DROP TABLE \`body\`;`);
	await db.run(sql`DROP TABLE \`body_locales\`;`);
	await db.run(sql`DROP TABLE \`body_rels\`;`);
	await db.run(sql`DROP TABLE \`_body_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_body_v\`;`);
	await db.run(sql`DROP TABLE \`_body_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_body_v_rels\`;`);
	await db.run(sql`DROP TABLE \`menu_items_children\`;`);
	await db.run(sql`DROP TABLE \`menu_items_children_locales\`;`);
	await db.run(sql`DROP TABLE \`menu_items\`;`);
	await db.run(sql`DROP TABLE \`menu_items_locales\`;`);
	await db.run(sql`DROP TABLE \`menu_languages\`;`);
	await db.run(sql`DROP TABLE \`menu\`;`);
	await db.run(sql`DROP TABLE \`menu_locales\`;`);
	await db.run(sql`DROP TABLE \`menu_rels\`;`);
	await db.run(sql`DROP TABLE \`_menu_v_version_items_children\`;`);
	await db.run(sql`DROP TABLE \`_menu_v_version_items_children_locales\`;`);
	await db.run(sql`DROP TABLE \`_menu_v_version_items\`;`);
	await db.run(sql`DROP TABLE \`_menu_v_version_items_locales\`;`);
	await db.run(sql`DROP TABLE \`_menu_v_version_languages\`;`);
	await db.run(sql`DROP TABLE \`_menu_v\`;`);
	await db.run(sql`DROP TABLE \`_menu_v_locales\`;`);
	await db.run(sql`DROP TABLE \`_menu_v_rels\`;`);
	await db.run(sql`DROP TABLE \`users_memberships\`;`);
	await db.run(sql`DROP TABLE \`users_sessions\`;`);
	await db.run(sql`DROP TABLE \`users\`;`);
	await db.run(sql`DROP TABLE \`log_entries\`;`);
	await db.run(sql`DROP TABLE \`log_entries_texts\`;`);
	await db.run(sql`DROP TABLE \`payload_kv\`;`);
	await db.run(sql`DROP TABLE \`payload_locked_documents\`;`);
	await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`);
	await db.run(sql`DROP TABLE \`payload_preferences\`;`);
	await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`);
	await db.run(sql`DROP TABLE \`payload_migrations\`;`);
}
