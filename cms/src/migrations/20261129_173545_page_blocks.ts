import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`page\` ADD \`blocks\` text;`)
  await db.run(sql`ALTER TABLE \`_page_v\` ADD \`version_blocks\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`home_composition\` text DEFAULT 'kind';`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`home_blocks\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_home_composition\` text DEFAULT 'kind';`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_home_blocks\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`page\` DROP COLUMN \`blocks\`;`)
  await db.run(sql`ALTER TABLE \`_page_v\` DROP COLUMN \`version_blocks\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`home_composition\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`home_blocks\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_home_composition\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_home_blocks\`;`)
}
