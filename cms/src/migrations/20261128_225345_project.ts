import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`project_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`project_topics_order_idx\` ON \`project_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`project_topics_parent_idx\` ON \`project_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`project_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`project_languages_order_idx\` ON \`project_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`project_languages_parent_idx\` ON \`project_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`project\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text,
  	\`start\` text,
  	\`end\` text,
  	\`image_id\` text(36),
  	\`amount\` numeric,
  	\`mission\` text,
  	\`component\` text,
  	\`cup\` text,
  	\`owner_id\` text(36),
  	\`force\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`project_image_idx\` ON \`project\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`project_owner_idx\` ON \`project\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`project_updated_at_idx\` ON \`project\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`project_created_at_idx\` ON \`project\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`project_deleted_at_idx\` ON \`project\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`project__status_idx\` ON \`project\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`project_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`activities\` text,
  	\`progress\` text,
  	\`funder\` text,
  	\`investment\` text,
  	\`more_information\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`project_slug_idx\` ON \`project_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`project_locales_locale_parent_id_unique\` ON \`project_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`project_locales_parent_idx\` ON \`project_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`project_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`office_id\` text(36),
  	\`place_id\` text(36),
  	\`document_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`project_rels_order_idx\` ON \`project_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`project_rels_parent_idx\` ON \`project_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`project_rels_path_idx\` ON \`project_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`project_rels_office_id_idx\` ON \`project_rels\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`project_rels_place_id_idx\` ON \`project_rels\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`project_rels_document_id_idx\` ON \`project_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`project_rels_site_id_idx\` ON \`project_rels\` (\`site_id\`);`)
  await db.run(sql`CREATE TABLE \`_project_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_project_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_project_v_version_topics_order_idx\` ON \`_project_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_version_topics_parent_idx\` ON \`_project_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_project_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_project_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_project_v_version_languages_order_idx\` ON \`_project_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_version_languages_parent_idx\` ON \`_project_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_project_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_state\` text,
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_image_id\` text(36),
  	\`version_amount\` numeric,
  	\`version_mission\` text,
  	\`version_component\` text,
  	\`version_cup\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_project_v_parent_idx\` ON \`_project_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_version_version_image_idx\` ON \`_project_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_version_version_owner_idx\` ON \`_project_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_version_version_updated_at_idx\` ON \`_project_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_version_version_created_at_idx\` ON \`_project_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_version_version_deleted_at_idx\` ON \`_project_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_version_version__status_idx\` ON \`_project_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_created_at_idx\` ON \`_project_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_updated_at_idx\` ON \`_project_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_snapshot_idx\` ON \`_project_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_published_locale_idx\` ON \`_project_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_latest_idx\` ON \`_project_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_project_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_activities\` text,
  	\`version_progress\` text,
  	\`version_funder\` text,
  	\`version_investment\` text,
  	\`version_more_information\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_project_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_project_v_version_version_slug_idx\` ON \`_project_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_project_v_locales_locale_parent_id_unique\` ON \`_project_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_locales_parent_idx\` ON \`_project_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_project_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`office_id\` text(36),
  	\`place_id\` text(36),
  	\`document_id\` text(36),
  	\`site_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_project_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`office\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`place\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_project_v_rels_order_idx\` ON \`_project_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_rels_parent_idx\` ON \`_project_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_rels_path_idx\` ON \`_project_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_rels_office_id_idx\` ON \`_project_v_rels\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_rels_place_id_idx\` ON \`_project_v_rels\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_rels_document_id_idx\` ON \`_project_v_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_rels_site_id_idx\` ON \`_project_v_rels\` (\`site_id\`);`)
  await db.run(sql`ALTER TABLE \`alert_rels\` ADD \`project_id\` text(36) REFERENCES project(id);`)
  await db.run(sql`CREATE INDEX \`alert_rels_project_id_idx\` ON \`alert_rels\` (\`project_id\`);`)
  await db.run(sql`ALTER TABLE \`_alert_v_rels\` ADD \`project_id\` text(36) REFERENCES project(id);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_project_id_idx\` ON \`_alert_v_rels\` (\`project_id\`);`)
  await db.run(sql`ALTER TABLE \`topic_rels\` ADD \`project_id\` text(36) REFERENCES project(id);`)
  await db.run(sql`CREATE INDEX \`topic_rels_project_id_idx\` ON \`topic_rels\` (\`project_id\`);`)
  await db.run(sql`ALTER TABLE \`_topic_v_rels\` ADD \`project_id\` text(36) REFERENCES project(id);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_project_id_idx\` ON \`_topic_v_rels\` (\`project_id\`);`)
  await db.run(sql`ALTER TABLE \`site_rels\` ADD \`project_id\` text(36) REFERENCES project(id);`)
  await db.run(sql`CREATE INDEX \`site_rels_project_id_idx\` ON \`site_rels\` (\`project_id\`);`)
  await db.run(sql`ALTER TABLE \`_site_v_rels\` ADD \`project_id\` text(36) REFERENCES project(id);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_project_id_idx\` ON \`_site_v_rels\` (\`project_id\`);`)
  await db.run(sql`ALTER TABLE \`menu_rels\` ADD \`project_id\` text(36) REFERENCES project(id);`)
  await db.run(sql`CREATE INDEX \`menu_rels_project_id_idx\` ON \`menu_rels\` (\`project_id\`);`)
  await db.run(sql`ALTER TABLE \`_menu_v_rels\` ADD \`project_id\` text(36) REFERENCES project(id);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_project_id_idx\` ON \`_menu_v_rels\` (\`project_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`project_id\` text(36) REFERENCES project(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_project_id_idx\` ON \`payload_locked_documents_rels\` (\`project_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`project_topics\`;`)
  await db.run(sql`DROP TABLE \`project_languages\`;`)
  await db.run(sql`DROP TABLE \`project\`;`)
  await db.run(sql`DROP TABLE \`project_locales\`;`)
  await db.run(sql`DROP TABLE \`project_rels\`;`)
  await db.run(sql`DROP TABLE \`_project_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_project_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_project_v\`;`)
  await db.run(sql`DROP TABLE \`_project_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_project_v_rels\`;`)
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
  `)
  await db.run(sql`INSERT INTO \`__new_alert_rels\`("id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "topic_id", "document_id", "dataset_id", "question_id", "alert_id", "site_id") SELECT "id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "topic_id", "document_id", "dataset_id", "question_id", "alert_id", "site_id" FROM \`alert_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`alert_rels_topic_id_idx\` ON \`alert_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_document_id_idx\` ON \`alert_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_dataset_id_idx\` ON \`alert_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_question_id_idx\` ON \`alert_rels\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_rels_alert_id_idx\` ON \`alert_rels\` (\`alert_id\`);`)
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
  `)
  await db.run(sql`INSERT INTO \`__new__alert_v_rels\`("id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "topic_id", "document_id", "dataset_id", "question_id", "alert_id", "site_id") SELECT "id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "topic_id", "document_id", "dataset_id", "question_id", "alert_id", "site_id" FROM \`_alert_v_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`_alert_v_rels_topic_id_idx\` ON \`_alert_v_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_document_id_idx\` ON \`_alert_v_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_dataset_id_idx\` ON \`_alert_v_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_question_id_idx\` ON \`_alert_v_rels\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_rels_alert_id_idx\` ON \`_alert_v_rels\` (\`alert_id\`);`)
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
  `)
  await db.run(sql`INSERT INTO \`__new_topic_rels\`("id", "order", "parent_id", "path", "office_id", "page_id", "news_id", "event_id", "service_id", "person_id", "place_id", "itinerary_id", "topic_id", "document_id", "dataset_id", "question_id", "alert_id", "site_id") SELECT "id", "order", "parent_id", "path", "office_id", "page_id", "news_id", "event_id", "service_id", "person_id", "place_id", "itinerary_id", "topic_id", "document_id", "dataset_id", "question_id", "alert_id", "site_id" FROM \`topic_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`topic_rels_topic_id_idx\` ON \`topic_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_document_id_idx\` ON \`topic_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_dataset_id_idx\` ON \`topic_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_question_id_idx\` ON \`topic_rels\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_rels_alert_id_idx\` ON \`topic_rels\` (\`alert_id\`);`)
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
  `)
  await db.run(sql`INSERT INTO \`__new__topic_v_rels\`("id", "order", "parent_id", "path", "office_id", "page_id", "news_id", "event_id", "service_id", "person_id", "place_id", "itinerary_id", "topic_id", "document_id", "dataset_id", "question_id", "alert_id", "site_id") SELECT "id", "order", "parent_id", "path", "office_id", "page_id", "news_id", "event_id", "service_id", "person_id", "place_id", "itinerary_id", "topic_id", "document_id", "dataset_id", "question_id", "alert_id", "site_id" FROM \`_topic_v_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`_topic_v_rels_topic_id_idx\` ON \`_topic_v_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_document_id_idx\` ON \`_topic_v_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_dataset_id_idx\` ON \`_topic_v_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_question_id_idx\` ON \`_topic_v_rels\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_rels_alert_id_idx\` ON \`_topic_v_rels\` (\`alert_id\`);`)
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
  `)
  await db.run(sql`INSERT INTO \`__new_site_rels\`("id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "topic_id", "document_id", "dataset_id", "question_id", "alert_id", "site_id") SELECT "id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "topic_id", "document_id", "dataset_id", "question_id", "alert_id", "site_id" FROM \`site_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`site_rels_topic_id_idx\` ON \`site_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_document_id_idx\` ON \`site_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_dataset_id_idx\` ON \`site_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_question_id_idx\` ON \`site_rels\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_alert_id_idx\` ON \`site_rels\` (\`alert_id\`);`)
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
  `)
  await db.run(sql`INSERT INTO \`__new__site_v_rels\`("id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "topic_id", "document_id", "dataset_id", "question_id", "alert_id", "site_id") SELECT "id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "topic_id", "document_id", "dataset_id", "question_id", "alert_id", "site_id" FROM \`_site_v_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`_site_v_rels_topic_id_idx\` ON \`_site_v_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_document_id_idx\` ON \`_site_v_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_dataset_id_idx\` ON \`_site_v_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_question_id_idx\` ON \`_site_v_rels\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_rels_alert_id_idx\` ON \`_site_v_rels\` (\`alert_id\`);`)
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
  `)
  await db.run(sql`INSERT INTO \`__new_menu_rels\`("id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "topic_id", "document_id", "dataset_id", "question_id", "alert_id", "site_id") SELECT "id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "topic_id", "document_id", "dataset_id", "question_id", "alert_id", "site_id" FROM \`menu_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`menu_rels_topic_id_idx\` ON \`menu_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_document_id_idx\` ON \`menu_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_dataset_id_idx\` ON \`menu_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_question_id_idx\` ON \`menu_rels\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`menu_rels_alert_id_idx\` ON \`menu_rels\` (\`alert_id\`);`)
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
  `)
  await db.run(sql`INSERT INTO \`__new__menu_v_rels\`("id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "topic_id", "document_id", "dataset_id", "question_id", "alert_id", "site_id") SELECT "id", "order", "parent_id", "path", "page_id", "news_id", "event_id", "service_id", "office_id", "person_id", "place_id", "itinerary_id", "topic_id", "document_id", "dataset_id", "question_id", "alert_id", "site_id" FROM \`_menu_v_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`_menu_v_rels_topic_id_idx\` ON \`_menu_v_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_document_id_idx\` ON \`_menu_v_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_dataset_id_idx\` ON \`_menu_v_rels\` (\`dataset_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_question_id_idx\` ON \`_menu_v_rels\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`_menu_v_rels_alert_id_idx\` ON \`_menu_v_rels\` (\`alert_id\`);`)
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
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "event_id", "alert_id", "page_id", "service_id", "question_id", "office_id", "person_id", "role_id", "contact_point_id", "topic_id", "place_id", "itinerary_id", "document_id", "dataset_id", "media_id", "file_id", "site_id", "body_id", "menu_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "event_id", "alert_id", "page_id", "service_id", "question_id", "office_id", "person_id", "role_id", "contact_point_id", "topic_id", "place_id", "itinerary_id", "document_id", "dataset_id", "media_id", "file_id", "site_id", "body_id", "menu_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_file_id_idx\` ON \`payload_locked_documents_rels\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_site_id_idx\` ON \`payload_locked_documents_rels\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_body_id_idx\` ON \`payload_locked_documents_rels\` (\`body_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_menu_id_idx\` ON \`payload_locked_documents_rels\` (\`menu_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
