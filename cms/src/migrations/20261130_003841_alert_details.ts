import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
	await db.run(sql`ALTER TABLE \`alert\` ADD \`risk\` text;`);
	await db.run(sql`ALTER TABLE \`alert\` ADD \`scope\` text DEFAULT 'chosen';`);
	await db.run(sql`ALTER TABLE \`alert\` ADD \`source_name\` text;`);
	await db.run(sql`ALTER TABLE \`alert\` ADD \`source_url\` text;`);
	await db.run(sql`ALTER TABLE \`alert\` ADD \`is_drill\` integer DEFAULT false;`);
	await db.run(sql`ALTER TABLE \`alert_locales\` ADD \`area\` text;`);
	await db.run(sql`ALTER TABLE \`_alert_v\` ADD \`version_risk\` text;`);
	await db.run(sql`ALTER TABLE \`_alert_v\` ADD \`version_scope\` text DEFAULT 'chosen';`);
	await db.run(sql`ALTER TABLE \`_alert_v\` ADD \`version_source_name\` text;`);
	await db.run(sql`ALTER TABLE \`_alert_v\` ADD \`version_source_url\` text;`);
	await db.run(sql`ALTER TABLE \`_alert_v\` ADD \`version_is_drill\` integer DEFAULT false;`);
	await db.run(sql`ALTER TABLE \`_alert_v_locales\` ADD \`version_area\` text;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
	await db.run(sql`ALTER TABLE \`alert\` DROP COLUMN \`risk\`;`);
	await db.run(sql`ALTER TABLE \`alert\` DROP COLUMN \`scope\`;`);
	await db.run(sql`ALTER TABLE \`alert\` DROP COLUMN \`source_name\`;`);
	await db.run(sql`ALTER TABLE \`alert\` DROP COLUMN \`source_url\`;`);
	await db.run(sql`ALTER TABLE \`alert\` DROP COLUMN \`is_drill\`;`);
	await db.run(sql`ALTER TABLE \`alert_locales\` DROP COLUMN \`area\`;`);
	await db.run(sql`ALTER TABLE \`_alert_v\` DROP COLUMN \`version_risk\`;`);
	await db.run(sql`ALTER TABLE \`_alert_v\` DROP COLUMN \`version_scope\`;`);
	await db.run(sql`ALTER TABLE \`_alert_v\` DROP COLUMN \`version_source_name\`;`);
	await db.run(sql`ALTER TABLE \`_alert_v\` DROP COLUMN \`version_source_url\`;`);
	await db.run(sql`ALTER TABLE \`_alert_v\` DROP COLUMN \`version_is_drill\`;`);
	await db.run(sql`ALTER TABLE \`_alert_v_locales\` DROP COLUMN \`version_area\`;`);
}
