import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes Payload's generated migrations importable by Node: marks type imports as such
 * (https://github.com/payloadcms/payload/issues/14794) and adds the extension to paths.
 */
function tidy(folder: string): void {
	for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
		const file = path.join(folder, name);
		const source = readFileSync(file, 'utf8');
		const tidied = source
			.replace(
				'import { MigrateUpArgs, MigrateDownArgs, sql }',
				'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
			)
			.replaceAll('{ db, payload, req }: Migrate', '{ db }: Migrate')
			.replaceAll(/from '(\.\/[^']+?)(\.ts)?';/g, "from '$1.ts';");
		if (tidied !== source) writeFileSync(file, tidied);
	}
}

tidy(path.resolve(import.meta.dirname, '../migrations'));
