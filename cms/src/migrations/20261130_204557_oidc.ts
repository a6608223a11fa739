import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`identities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`user\` text NOT NULL,
  	\`issuer\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`key\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`identities_user_idx\` ON \`identities\` (\`user\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`identities_key_idx\` ON \`identities\` (\`key\`);`)
  await db.run(sql`ALTER TABLE \`users_sessions\` ADD \`has_second_factor\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`sign_ins\` ADD \`way\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`identities\`;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` DROP COLUMN \`has_second_factor\`;`)
  await db.run(sql`ALTER TABLE \`sign_ins\` DROP COLUMN \`way\`;`)
}
