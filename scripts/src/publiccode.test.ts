import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectFolder } from './places.ts';

const description = z.looseObject({
	shortDescription: z.string().min(1).max(150),
	longDescription: z.string().min(150).max(10_000),
	features: z.array(z.string().max(100)).min(1),
});

/** The keys that publiccode.yml 0.7.0 requires, with the values it allows. */
const publiccode = z.looseObject({
	publiccodeYmlVersion: z.literal('0.7.0'),
	name: z.string().min(1),
	url: z.url(),
	platforms: z.array(z.string()).min(1),
	developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
	softwareType: z.enum([
		'standalone/mobile',
		'standalone/iot',
		'standalone/desktop',
		'standalone/web',
		'standalone/backend',
		'standalone/other',
		'addon',
		'library',
		'configurationFiles',
	]),
	organisation: z.looseObject({ uri: z.url() }),
	description: z.record(z.string().regex(/^[a-z]{2}$/), description).refine((all) => 'it' in all),
	legal: z.looseObject({ license: z.literal('EUPL-1.2') }),
	maintenance: z.looseObject({
		type: z.literal('internal'),
		contacts: z.array(z.looseObject({ name: z.string().min(1) })).min(1),
	}),
	localisation: z.looseObject({
		localisationReady: z.boolean(),
		availableLanguages: z.array(z.string()).min(1),
	}),
});

test('publiccode.yml has every key that version 0.7.0 requires', () => {
	const file: unknown = parse(readFileSync(join(projectFolder, 'publiccode.yml'), 'utf8'));
	expect(publiccode.safeParse(file).error?.issues ?? []).toEqual([]);
	expect(file, 'the country section is deprecated since 0.7').not.toHaveProperty('it');
});

test('the licence of the project is the EUPL 1.2 in every file that names it', () => {
	expect(readFileSync(join(projectFolder, 'LICENSE'), 'utf8')).toContain(
		'EUROPEAN UNION PUBLIC LICENCE v. 1.2',
	);
	const { license } = z
		.object({ license: z.string() })
		.parse(JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')));
	expect(license).toBe('EUPL-1.2');
});
