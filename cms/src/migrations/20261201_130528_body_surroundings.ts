import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`body\` ADD \`surroundings_outline\` text;`)
  await db.run(sql`ALTER TABLE \`body\` ADD \`surroundings_source\` text;`)
  await db.run(sql`ALTER TABLE \`_body_v\` ADD \`version_surroundings_outline\` text;`)
  await db.run(sql`ALTER TABLE \`_body_v\` ADD \`version_surroundings_source\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`body\` DROP COLUMN \`surroundings_outline\`;`)
  await db.run(sql`ALTER TABLE \`body\` DROP COLUMN \`surroundings_source\`;`)
  await db.run(sql`ALTER TABLE \`_body_v\` DROP COLUMN \`version_surroundings_outline\`;`)
  await db.run(sql`ALTER TABLE \`_body_v\` DROP COLUMN \`version_surroundings_source\`;`)
}
