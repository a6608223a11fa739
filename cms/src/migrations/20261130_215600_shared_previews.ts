import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`preview_visitors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`preview\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`first_at\` text,
  	\`last_at\` text,
  	\`code\` text,
  	\`code_until\` text,
  	\`tries\` numeric NOT NULL,
  	\`codes_at\` text NOT NULL,
  	\`uses\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`preview_address_idx\` ON \`preview_visitors\` (\`preview\`,\`address\`);`)
  await db.run(sql`CREATE TABLE \`shared_previews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`title\` text,
  	\`site\` text,
  	\`person\` text NOT NULL,
  	\`person_id\` text NOT NULL,
  	\`note\` text,
  	\`until\` text NOT NULL,
  	\`may_comment\` integer DEFAULT false,
  	\`revoked_at\` text,
  	\`revoked_by\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`shared_previews_at_idx\` ON \`shared_previews\` (\`at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`shared_previews_key_idx\` ON \`shared_previews\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`shared_previews_subject_idx\` ON \`shared_previews\` (\`subject\`);`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`is_external\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`outgoing_mail\` ADD \`valid_until\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`preview_visitors\`;`)
  await db.run(sql`DROP TABLE \`shared_previews\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`is_external\`;`)
  await db.run(sql`ALTER TABLE \`outgoing_mail\` DROP COLUMN \`valid_until\`;`)
}
