import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentTypes } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { writeSchemas } from './schema.ts';

test('a JSON Schema file is written for each content type', () => {
	const folder = mkdtempSync(join(tmpdir(), 'schema-'));
	writeSchemas(folder);
	expect(readdirSync(folder)).toEqual(contentTypes.map((type) => `${type}.schema.json`).toSorted());
	expect(JSON.parse(readFileSync(join(folder, 'news.schema.json'), 'utf8'))).toMatchObject({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		type: 'object',
	});
});
