import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`alert_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`sent\` text NOT NULL,
  	\`alert\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_imports_sent_idx\` ON \`alert_imports\` (\`sent\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`site_key_1_idx\` ON \`alert_imports\` (\`site\`,\`key\`);`)
  await db.run(sql`ALTER TABLE \`alert\` ADD \`import_note\` text;`)
  await db.run(sql`ALTER TABLE \`_alert_v\` ADD \`version_import_note\` text;`)
  await db.run(sql`ALTER TABLE \`body\` ADD \`alert_zone\` text;`)
  await db.run(sql`ALTER TABLE \`_body_v\` ADD \`version_alert_zone\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`alert_imports\`;`)
  await db.run(sql`ALTER TABLE \`alert\` DROP COLUMN \`import_note\`;`)
  await db.run(sql`ALTER TABLE \`_alert_v\` DROP COLUMN \`version_import_note\`;`)
  await db.run(sql`ALTER TABLE \`body\` DROP COLUMN \`alert_zone\`;`)
  await db.run(sql`ALTER TABLE \`_body_v\` DROP COLUMN \`version_alert_zone\`;`)
}
