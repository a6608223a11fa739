import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`document_form\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`is_required\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`document_form_order_idx\` ON \`document_form\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`document_form_parent_id_idx\` ON \`document_form\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`document_form_locales\` (
  	\`label\` text,
  	\`hint\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`document_form\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`document_form_locales_locale_parent_id_unique\` ON \`document_form_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`document_form_locales_parent_idx\` ON \`document_form_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_document_v_version_form\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`is_required\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_document_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_document_v_version_form_order_idx\` ON \`_document_v_version_form\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_version_form_parent_id_idx\` ON \`_document_v_version_form\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_document_v_version_form_locales\` (
  	\`label\` text,
  	\`hint\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_document_v_version_form\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_document_v_version_form_locales_locale_parent_id_unique\` ON \`_document_v_version_form_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_version_form_locales_parent_idx\` ON \`_document_v_version_form_locales\` (\`_parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`document_form\`;`)
  await db.run(sql`DROP TABLE \`document_form_locales\`;`)
  await db.run(sql`DROP TABLE \`_document_v_version_form\`;`)
  await db.run(sql`DROP TABLE \`_document_v_version_form_locales\`;`)
}
