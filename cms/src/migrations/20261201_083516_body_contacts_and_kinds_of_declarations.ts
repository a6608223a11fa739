import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`person_declarations\` ADD \`kind\` text;`)
  await db.run(sql`ALTER TABLE \`_person_v_version_declarations\` ADD \`kind\` text;`)
  await db.run(sql`ALTER TABLE \`body\` ADD \`vat_number\` text;`)
  await db.run(sql`ALTER TABLE \`body\` ADD \`toll_free_number\` text;`)
  await db.run(sql`ALTER TABLE \`body\` ADD \`sms\` text;`)
  await db.run(sql`ALTER TABLE \`body\` ADD \`whatsapp\` text;`)
  await db.run(sql`ALTER TABLE \`body\` ADD \`is_funded_by_eu\` integer;`)
  await db.run(sql`ALTER TABLE \`_body_v\` ADD \`version_vat_number\` text;`)
  await db.run(sql`ALTER TABLE \`_body_v\` ADD \`version_toll_free_number\` text;`)
  await db.run(sql`ALTER TABLE \`_body_v\` ADD \`version_sms\` text;`)
  await db.run(sql`ALTER TABLE \`_body_v\` ADD \`version_whatsapp\` text;`)
  await db.run(sql`ALTER TABLE \`_body_v\` ADD \`version_is_funded_by_eu\` integer;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`person_declarations\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`_person_v_version_declarations\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`body\` DROP COLUMN \`vat_number\`;`)
  await db.run(sql`ALTER TABLE \`body\` DROP COLUMN \`toll_free_number\`;`)
  await db.run(sql`ALTER TABLE \`body\` DROP COLUMN \`sms\`;`)
  await db.run(sql`ALTER TABLE \`body\` DROP COLUMN \`whatsapp\`;`)
  await db.run(sql`ALTER TABLE \`body\` DROP COLUMN \`is_funded_by_eu\`;`)
  await db.run(sql`ALTER TABLE \`_body_v\` DROP COLUMN \`version_vat_number\`;`)
  await db.run(sql`ALTER TABLE \`_body_v\` DROP COLUMN \`version_toll_free_number\`;`)
  await db.run(sql`ALTER TABLE \`_body_v\` DROP COLUMN \`version_sms\`;`)
  await db.run(sql`ALTER TABLE \`_body_v\` DROP COLUMN \`version_whatsapp\`;`)
  await db.run(sql`ALTER TABLE \`_body_v\` DROP COLUMN \`version_is_funded_by_eu\`;`)
}
