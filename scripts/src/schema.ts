import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '@portolano/content-models';

/** Writes the JSON Schema of every content type to `folder`, one file each; returns their paths. */
export function writeSchemas(folder: string): string[] {
	mkdirSync(folder, { recursive: true });
	return Object.entries(jsonSchemas()).map(([type, schema]) => {
		const path = join(folder, `${type}.schema.json`);
		writeFileSync(path, `${JSON.stringify(schema, undefined, 2)}\n`);
		return path;
	});
}
