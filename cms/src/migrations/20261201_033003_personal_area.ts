import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`body\` ADD \`personal_area_url\` text;`)
  await db.run(sql`ALTER TABLE \`_body_v\` ADD \`version_personal_area_url\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`body\` DROP COLUMN \`personal_area_url\`;`)
  await db.run(sql`ALTER TABLE \`_body_v\` DROP COLUMN \`version_personal_area_url\`;`)
}
