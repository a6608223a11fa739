import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`service_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_audiences_order_idx\` ON \`service_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_audiences_parent_idx\` ON \`service_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_v_version_audiences_order_idx\` ON \`_service_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_service_v_version_audiences_parent_idx\` ON \`_service_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`service\` ADD \`accepts_it_wallet\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`service_locales\` ADD \`in_short_who\` text;`)
  await db.run(sql`ALTER TABLE \`service_locales\` ADD \`in_short_when\` text;`)
  await db.run(sql`ALTER TABLE \`service_locales\` ADD \`in_short_cost\` text;`)
  await db.run(sql`ALTER TABLE \`service_locales\` ADD \`in_short_time\` text;`)
  await db.run(sql`ALTER TABLE \`service_locales\` ADD \`not_needed\` text;`)
  await db.run(sql`ALTER TABLE \`_service_v\` ADD \`version_accepts_it_wallet\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_service_v_locales\` ADD \`version_in_short_who\` text;`)
  await db.run(sql`ALTER TABLE \`_service_v_locales\` ADD \`version_in_short_when\` text;`)
  await db.run(sql`ALTER TABLE \`_service_v_locales\` ADD \`version_in_short_cost\` text;`)
  await db.run(sql`ALTER TABLE \`_service_v_locales\` ADD \`version_in_short_time\` text;`)
  await db.run(sql`ALTER TABLE \`_service_v_locales\` ADD \`version_not_needed\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`service_audiences\`;`)
  await db.run(sql`DROP TABLE \`_service_v_version_audiences\`;`)
  await db.run(sql`ALTER TABLE \`service\` DROP COLUMN \`accepts_it_wallet\`;`)
  await db.run(sql`ALTER TABLE \`service_locales\` DROP COLUMN \`in_short_who\`;`)
  await db.run(sql`ALTER TABLE \`service_locales\` DROP COLUMN \`in_short_when\`;`)
  await db.run(sql`ALTER TABLE \`service_locales\` DROP COLUMN \`in_short_cost\`;`)
  await db.run(sql`ALTER TABLE \`service_locales\` DROP COLUMN \`in_short_time\`;`)
  await db.run(sql`ALTER TABLE \`service_locales\` DROP COLUMN \`not_needed\`;`)
  await db.run(sql`ALTER TABLE \`_service_v\` DROP COLUMN \`version_accepts_it_wallet\`;`)
  await db.run(sql`ALTER TABLE \`_service_v_locales\` DROP COLUMN \`version_in_short_who\`;`)
  await db.run(sql`ALTER TABLE \`_service_v_locales\` DROP COLUMN \`version_in_short_when\`;`)
  await db.run(sql`ALTER TABLE \`_service_v_locales\` DROP COLUMN \`version_in_short_cost\`;`)
  await db.run(sql`ALTER TABLE \`_service_v_locales\` DROP COLUMN \`version_in_short_time\`;`)
  await db.run(sql`ALTER TABLE \`_service_v_locales\` DROP COLUMN \`version_not_needed\`;`)
}
