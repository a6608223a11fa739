import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`saved_filters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`list\` text NOT NULL,
  	\`query\` text NOT NULL,
  	\`site\` text,
  	\`person\` text NOT NULL,
  	\`person_id\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`saved_filters_at_idx\` ON \`saved_filters\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`saved_filters_list_idx\` ON \`saved_filters\` (\`list\`);`)
  await db.run(sql`CREATE INDEX \`saved_filters_site_idx\` ON \`saved_filters\` (\`site\`);`)
  await db.run(sql`CREATE INDEX \`saved_filters_person_id_idx\` ON \`saved_filters\` (\`person_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`saved_filters\`;`)
}
