import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
	await db.run(sql`CREATE TABLE \`document_form_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`document_form\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`document_form_options_order_idx\` ON \`document_form_options\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`document_form_options_parent_id_idx\` ON \`document_form_options\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`document_form_options_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`document_form_options\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`document_form_options_locales_locale_parent_id_unique\` ON \`document_form_options_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`document_form_options_locales_parent_idx\` ON \`document_form_options_locales\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_document_v_version_form_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_document_v_version_form\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`_document_v_version_form_options_order_idx\` ON \`_document_v_version_form_options\` (\`_order\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_document_v_version_form_options_parent_id_idx\` ON \`_document_v_version_form_options\` (\`_parent_id\`);`,
	);
	await db.run(sql`CREATE TABLE \`_document_v_version_form_options_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_document_v_version_form_options\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE UNIQUE INDEX \`_document_v_version_form_options_locales_locale_parent_id_un\` ON \`_document_v_version_form_options_locales\` (\`_locale\`,\`_parent_id\`);`,
	);
	await db.run(
		sql`CREATE INDEX \`_document_v_version_form_options_locales_parent_idx\` ON \`_document_v_version_form_options_locales\` (\`_parent_id\`);`,
	);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
	await db.run(sql`DROP TABLE \`document_form_options\`;`);
	await db.run(sql`DROP TABLE \`document_form_options_locales\`;`);
	await db.run(sql`DROP TABLE \`_document_v_version_form_options\`;`);
	await db.run(sql`DROP TABLE \`_document_v_version_form_options_locales\`;`);
}
