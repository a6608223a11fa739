import { en } from '@payloadcms/translations/languages/en';
import { it as italian } from '@payloadcms/translations/languages/it';
import { describe, expect, test } from 'vitest';
import { inItalian } from './desk/use-italian.ts';
import { translations } from './italian.ts';

type Words = ReadonlyMap<string, string>;

function flat(value: object, path = ''): [string, string][] {
	return Object.entries(value).flatMap(([key, item]: [string, unknown]): [string, string][] => {
		if (typeof item === 'string') return [[path + key, item]];
		return typeof item === 'object' && item !== null ? flat(item, `${path}${key}.`) : [];
	});
}

const english: Words = new Map(flat(en.translations));
const ours: Words = new Map(flat({ ...translations.it, lexical: {} }));
const shown: Words = new Map([...flat(italian.translations), ...ours]);

/** Words that are the same in both languages. */
const alike = new Set(['general.menu', 'general.no', 'general.password']);

const marks = (text = '') => [...text.matchAll(/\{\{\w+\}\}|<\/?\d+>/g)].map(String).toSorted();

describe('the Italian of the admin panel', () => {
	test('translates every English text of Payload', () => {
		expect([...english.keys()].filter((key) => !shown.get(key)?.trim())).toEqual([]);
	});

	test('leaves no text in English', () => {
		const same = [...english].filter(([key, text]) => shown.get(key) === text && !alike.has(key));
		expect(same).toEqual([]);
	});

	test('contains only keys that Payload has', () => {
		const known = new Set([...english.keys(), ...flat(italian.translations).map(([key]) => key)]);
		expect([...ours.keys()].filter((key) => !known.has(key))).toEqual([]);
	});

	test('uses only variables that Payload passes', () => {
		const odd = [...ours].filter(([key, text]) =>
			marks(text).some((mark) => !marks(english.get(key)).includes(mark)),
		);
		expect(odd).toEqual([]);
	});

	test('uses no technical words', () => {
		const technical = /\b(collezion|clipboard|login|log ?out|upload|dashboard|widget|locale\b|localit|URL)/i;
		const visible = [...shown].filter(
			([key]) => !/folder|Preset|reindex|APIKey|schedul|globals|verif/i.test(key),
		);
		expect(visible.filter(([, text]) => technical.test(text.replaceAll(/\{\{.*?\}\}/g, '')))).toEqual([]);
	});
});

test.each([
	['Table', 'Tabella'],
	['Edit Ufficio Anagrafe', 'Modifica Ufficio Anagrafe'],
	['Ufficio', undefined],
])('Payload’s %j becomes %j', (written, expected) => {
	expect(inItalian(written)).toBe(expected);
});
