import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`proposals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`title\` text,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`is_from_agreed\` integer,
  	\`is_to_agreed\` integer,
  	\`from_agreed_by\` text,
  	\`to_agreed_by\` text,
  	\`state\` text NOT NULL,
  	\`note\` text,
  	\`proposed_by\` text,
  	\`proposer\` text NOT NULL,
  	\`proposed_at\` text NOT NULL,
  	\`decider\` text,
  	\`reason\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`proposals_at_idx\` ON \`proposals\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`proposals_subject_idx\` ON \`proposals\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`proposals_from_idx\` ON \`proposals\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`proposals_to_idx\` ON \`proposals\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`proposals_state_idx\` ON \`proposals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`proposals_proposed_by_idx\` ON \`proposals\` (\`proposed_by\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`proposals\`;`)
}
