import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`alert_steps\` ADD \`occasion\` text;`)
  await db.run(sql`CREATE INDEX \`alert_steps_until_idx\` ON \`alert_steps\` (\`until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`alert_steps_occasion_idx\` ON \`alert_steps\` (\`occasion\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`alert_steps_until_idx\`;`)
  await db.run(sql`DROP INDEX \`alert_steps_occasion_idx\`;`)
  await db.run(sql`ALTER TABLE \`alert_steps\` DROP COLUMN \`occasion\`;`)
}
