import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`bundles_parts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`action\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`bundles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`bundles_parts_order_idx\` ON \`bundles_parts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`bundles_parts_parent_id_idx\` ON \`bundles_parts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`bundles_parts_subject_idx\` ON \`bundles_parts\` (\`subject\`);`)
  await db.run(sql`CREATE TABLE \`bundles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`note\` text,
  	\`owner\` text NOT NULL,
  	\`created_by\` text,
  	\`group_id\` text,
  	\`published_at\` text,
  	\`outcome\` text,
  	\`history\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`bundles_at_idx\` ON \`bundles\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`bundles_owner_idx\` ON \`bundles\` (\`owner\`);`)
  await db.run(sql`CREATE INDEX \`bundles_created_by_idx\` ON \`bundles\` (\`created_by\`);`)
  await db.run(sql`CREATE INDEX \`bundles_group_id_idx\` ON \`bundles\` (\`group_id\`);`)
  await db.run(sql`CREATE INDEX \`bundles_published_at_idx\` ON \`bundles\` (\`published_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`bundles_parts\`;`)
  await db.run(sql`DROP TABLE \`bundles\`;`)
}
