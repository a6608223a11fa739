import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`file\` ADD \`published_from\` text;`)
  await db.run(sql`ALTER TABLE \`file\` ADD \`published_until\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`file\` DROP COLUMN \`published_from\`;`)
  await db.run(sql`ALTER TABLE \`file\` DROP COLUMN \`published_until\`;`)
}
