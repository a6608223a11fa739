import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sign_ins\` ADD \`browser\` text;`)
  await db.run(sql`ALTER TABLE \`sign_ins\` ADD \`by\` text;`)
  await db.run(sql`ALTER TABLE \`sign_ins\` ADD \`session\` text;`)
  await db.run(sql`CREATE INDEX \`sign_ins_session_idx\` ON \`sign_ins\` (\`session\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`sign_ins_session_idx\`;`)
  await db.run(sql`ALTER TABLE \`sign_ins\` DROP COLUMN \`browser\`;`)
  await db.run(sql`ALTER TABLE \`sign_ins\` DROP COLUMN \`by\`;`)
  await db.run(sql`ALTER TABLE \`sign_ins\` DROP COLUMN \`session\`;`)
}
