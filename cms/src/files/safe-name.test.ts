import { documentSchemas } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { safeName } from './safe-name.ts';

const { name: published } = documentSchemas.file.shape.file.shape;

test.each([
	['Delibera N° 12 (finale).PDF', 'delibera-n-12-finale.pdf'],
	['città è bella.csv', 'citta-e-bella.csv'],
	['../../etc/passwd', 'passwd.bin'],
	['.htaccess', 'htaccess.bin'],
	['???.pdf', 'file.pdf'],
])('%s gets a safe name', (name, expected) => {
	expect(safeName(name)).toContain(expected);
	expect(published.safeParse(safeName(name)).success).toBe(true);
});
