import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`outgoing_mail\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`person_id\` text NOT NULL,
  	\`site\` text,
  	\`subject\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`link\` text,
  	\`is_urgent\` integer DEFAULT false,
  	\`due_at\` text NOT NULL,
  	\`outcome\` text DEFAULT 'waiting' NOT NULL,
  	\`settled_at\` text,
  	\`tries\` numeric DEFAULT 0 NOT NULL,
  	\`trouble\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`outgoing_mail_at_idx\` ON \`outgoing_mail\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mail_to_idx\` ON \`outgoing_mail\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mail_due_at_idx\` ON \`outgoing_mail\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mail_outcome_idx\` ON \`outgoing_mail\` (\`outcome\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mail_settled_at_idx\` ON \`outgoing_mail\` (\`settled_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`outgoing_mail\`;`)
}
