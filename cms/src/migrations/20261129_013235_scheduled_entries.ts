import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`log_entries\` ADD \`effective_at\` text;`)
  await db.run(sql`ALTER TABLE \`log_entries\` ADD \`schedule\` text;`)
  await db.run(sql`ALTER TABLE \`log_entries\` ADD \`group_id\` text;`)
  await db.run(sql`ALTER TABLE \`log_entries\` ADD \`group_size\` numeric;`)
  await db.run(sql`ALTER TABLE \`log_entries\` ADD \`cancels\` numeric;`)
  await db.run(sql`ALTER TABLE \`log_entries\` ADD \`cancel_reason\` text;`)
  await db.run(sql`ALTER TABLE \`log_entries\` ADD \`scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`log_entries\` ADD \`record\` text;`)
  await db.run(sql`CREATE INDEX \`log_entries_schedule_idx\` ON \`log_entries\` (\`schedule\`);`)
  await db.run(sql`CREATE INDEX \`log_entries_group_id_idx\` ON \`log_entries\` (\`group_id\`);`)
  await db.run(sql`CREATE INDEX \`log_entries_scheduled_by_idx\` ON \`log_entries\` (\`scheduled_by\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`log_entries_schedule_idx\`;`)
  await db.run(sql`DROP INDEX \`log_entries_group_id_idx\`;`)
  await db.run(sql`DROP INDEX \`log_entries_scheduled_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`log_entries\` DROP COLUMN \`effective_at\`;`)
  await db.run(sql`ALTER TABLE \`log_entries\` DROP COLUMN \`schedule\`;`)
  await db.run(sql`ALTER TABLE \`log_entries\` DROP COLUMN \`group_id\`;`)
  await db.run(sql`ALTER TABLE \`log_entries\` DROP COLUMN \`group_size\`;`)
  await db.run(sql`ALTER TABLE \`log_entries\` DROP COLUMN \`cancels\`;`)
  await db.run(sql`ALTER TABLE \`log_entries\` DROP COLUMN \`cancel_reason\`;`)
  await db.run(sql`ALTER TABLE \`log_entries\` DROP COLUMN \`scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`log_entries\` DROP COLUMN \`record\`;`)
}
