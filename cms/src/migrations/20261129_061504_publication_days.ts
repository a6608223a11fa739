import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`news\` ADD \`published_from\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`published_until\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_published_from\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_published_until\` text;`)
  await db.run(sql`ALTER TABLE \`document\` ADD \`published_from\` text;`)
  await db.run(sql`ALTER TABLE \`document\` ADD \`published_until\` text;`)
  await db.run(sql`ALTER TABLE \`_document_v\` ADD \`version_published_from\` text;`)
  await db.run(sql`ALTER TABLE \`_document_v\` ADD \`version_published_until\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`published_from\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`published_until\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_published_from\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_published_until\`;`)
  await db.run(sql`ALTER TABLE \`document\` DROP COLUMN \`published_from\`;`)
  await db.run(sql`ALTER TABLE \`document\` DROP COLUMN \`published_until\`;`)
  await db.run(sql`ALTER TABLE \`_document_v\` DROP COLUMN \`version_published_from\`;`)
  await db.run(sql`ALTER TABLE \`_document_v\` DROP COLUMN \`version_published_until\`;`)
}
