import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
	await db.run(sql`CREATE TABLE \`alert_steps\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`what\` text NOT NULL,
  	\`alert\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`person_id\` text,
  	\`level\` text NOT NULL,
  	\`until\` text,
  	\`owner\` text NOT NULL,
  	\`changed\` text,
  	\`through\` text NOT NULL,
  	\`digest\` text
  );
  `);
	await db.run(sql`CREATE INDEX \`alert_steps_at_idx\` ON \`alert_steps\` (\`at\`);`);
	await db.run(sql`CREATE INDEX \`alert_steps_alert_idx\` ON \`alert_steps\` (\`alert\`);`);
	await db.run(sql`CREATE INDEX \`alert_steps_owner_idx\` ON \`alert_steps\` (\`owner\`);`);
	await db.run(sql`CREATE TABLE \`alert_steps_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alert_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
	await db.run(
		sql`CREATE INDEX \`alert_steps_texts_order_parent\` ON \`alert_steps_texts\` (\`order\`,\`parent_id\`);`,
	);
	await db.run(sql`ALTER TABLE \`body\` ADD \`alerts_need_two_people\` integer DEFAULT false;`);
	await db.run(sql`ALTER TABLE \`_body_v\` ADD \`version_alerts_need_two_people\` integer DEFAULT false;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
	await db.run(sql`DROP TABLE \`alert_steps\`;`);
	await db.run(sql`DROP TABLE \`alert_steps_texts\`;`);
	await db.run(sql`ALTER TABLE \`body\` DROP COLUMN \`alerts_need_two_people\`;`);
	await db.run(sql`ALTER TABLE \`_body_v\` DROP COLUMN \`version_alerts_need_two_people\`;`);
}
