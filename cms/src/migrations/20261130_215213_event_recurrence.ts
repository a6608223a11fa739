import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite';

// `is_free` of the tables keeps its default: the form has one of its own now, and rebuilding the tables for it would be slow.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`event_recurrence_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
  	sql`CREATE INDEX \`event_recurrence_weekdays_order_idx\` ON \`event_recurrence_weekdays\` (\`order\`);`,
  );
  await db.run(
  	sql`CREATE INDEX \`event_recurrence_weekdays_parent_idx\` ON \`event_recurrence_weekdays\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`event_recurrence_skipped\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
  	sql`CREATE INDEX \`event_recurrence_skipped_order_idx\` ON \`event_recurrence_skipped\` (\`_order\`);`,
  );
  await db.run(
  	sql`CREATE INDEX \`event_recurrence_skipped_parent_id_idx\` ON \`event_recurrence_skipped\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`event_recurrence_moved\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`start\` text,
  	\`end\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
  	sql`CREATE INDEX \`event_recurrence_moved_order_idx\` ON \`event_recurrence_moved\` (\`_order\`);`,
  );
  await db.run(
  	sql`CREATE INDEX \`event_recurrence_moved_parent_id_idx\` ON \`event_recurrence_moved\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_event_v_version_recurrence_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_event_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
  	sql`CREATE INDEX \`_event_v_version_recurrence_weekdays_order_idx\` ON \`_event_v_version_recurrence_weekdays\` (\`order\`);`,
  );
  await db.run(
  	sql`CREATE INDEX \`_event_v_version_recurrence_weekdays_parent_idx\` ON \`_event_v_version_recurrence_weekdays\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_event_v_version_recurrence_skipped\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_event_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
  	sql`CREATE INDEX \`_event_v_version_recurrence_skipped_order_idx\` ON \`_event_v_version_recurrence_skipped\` (\`_order\`);`,
  );
  await db.run(
  	sql`CREATE INDEX \`_event_v_version_recurrence_skipped_parent_id_idx\` ON \`_event_v_version_recurrence_skipped\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_event_v_version_recurrence_moved\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`start\` text,
  	\`end\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_event_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
  	sql`CREATE INDEX \`_event_v_version_recurrence_moved_order_idx\` ON \`_event_v_version_recurrence_moved\` (\`_order\`);`,
  );
  await db.run(
  	sql`CREATE INDEX \`_event_v_version_recurrence_moved_parent_id_idx\` ON \`_event_v_version_recurrence_moved\` (\`_parent_id\`);`,
  );
  await db.run(sql`ALTER TABLE \`event\` ADD \`recurrence_repeats\` text DEFAULT 'never';`);
  await db.run(sql`ALTER TABLE \`event\` ADD \`recurrence_interval\` numeric DEFAULT 1;`);
  await db.run(sql`ALTER TABLE \`event\` ADD \`recurrence_until\` text;`);
  await db.run(sql`ALTER TABLE \`event\` ADD \`recurrence_count\` numeric;`);
  await db.run(sql`ALTER TABLE \`_event_v\` ADD \`version_recurrence_repeats\` text DEFAULT 'never';`);
  await db.run(sql`ALTER TABLE \`_event_v\` ADD \`version_recurrence_interval\` numeric DEFAULT 1;`);
  await db.run(sql`ALTER TABLE \`_event_v\` ADD \`version_recurrence_until\` text;`);
  await db.run(sql`ALTER TABLE \`_event_v\` ADD \`version_recurrence_count\` numeric;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`event_recurrence_weekdays\`;`);
  await db.run(sql`DROP TABLE \`event_recurrence_skipped\`;`);
  await db.run(sql`DROP TABLE \`event_recurrence_moved\`;`);
  await db.run(sql`DROP TABLE \`_event_v_version_recurrence_weekdays\`;`);
  await db.run(sql`DROP TABLE \`_event_v_version_recurrence_skipped\`;`);
  await db.run(sql`DROP TABLE \`_event_v_version_recurrence_moved\`;`);
  await db.run(sql`ALTER TABLE \`event\` DROP COLUMN \`recurrence_repeats\`;`);
  await db.run(sql`ALTER TABLE \`event\` DROP COLUMN \`recurrence_interval\`;`);
  await db.run(sql`ALTER TABLE \`event\` DROP COLUMN \`recurrence_until\`;`);
  await db.run(sql`ALTER TABLE \`event\` DROP COLUMN \`recurrence_count\`;`);
  await db.run(sql`ALTER TABLE \`_event_v\` DROP COLUMN \`version_recurrence_repeats\`;`);
  await db.run(sql`ALTER TABLE \`_event_v\` DROP COLUMN \`version_recurrence_interval\`;`);
  await db.run(sql`ALTER TABLE \`_event_v\` DROP COLUMN \`version_recurrence_until\`;`);
  await db.run(sql`ALTER TABLE \`_event_v\` DROP COLUMN \`version_recurrence_count\`;`);
}
