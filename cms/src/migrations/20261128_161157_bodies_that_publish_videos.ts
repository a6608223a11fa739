import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`body\` ADD \`allows_video\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_body_v\` ADD \`version_allows_video\` integer DEFAULT false;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`body\` DROP COLUMN \`allows_video\`;`)
  await db.run(sql`ALTER TABLE \`_body_v\` DROP COLUMN \`version_allows_video\`;`)
}
