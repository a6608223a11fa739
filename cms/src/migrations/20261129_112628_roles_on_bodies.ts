import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_users_memberships\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`body_id\` text(36),
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`body_id\`) REFERENCES \`body\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_users_memberships\`("_order", "_parent_id", "id", "site_id", "body_id", "role") SELECT "_order", "_parent_id", "id", "site_id", NULL, "role" FROM \`users_memberships\`;`)
  await db.run(sql`DROP TABLE \`users_memberships\`;`)
  await db.run(sql`ALTER TABLE \`__new_users_memberships\` RENAME TO \`users_memberships\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`users_memberships_order_idx\` ON \`users_memberships\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_parent_id_idx\` ON \`users_memberships\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_site_idx\` ON \`users_memberships\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_body_idx\` ON \`users_memberships\` (\`body_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_users_memberships\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`site_id\` text(36) NOT NULL,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_users_memberships\`("_order", "_parent_id", "id", "site_id", "role") SELECT "_order", "_parent_id", "id", "site_id", "role" FROM \`users_memberships\` WHERE "site_id" IS NOT NULL;`)
  await db.run(sql`DROP TABLE \`users_memberships\`;`)
  await db.run(sql`ALTER TABLE \`__new_users_memberships\` RENAME TO \`users_memberships\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`users_memberships_order_idx\` ON \`users_memberships\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_parent_id_idx\` ON \`users_memberships\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_site_idx\` ON \`users_memberships\` (\`site_id\`);`)
}
