import { it as payloads } from '@payloadcms/translations/languages/it';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { translations } from '../admin/italian.ts';
import { guideAt, guides, guidesAbout } from './guides.ts';

const sources = join(import.meta.dirname, '..');

/** What the sources of the desk say, without its guides; and Payload's Italian, with ours in its place. */
const said = [
	...globSync('**/*.{ts,tsx}', { cwd: sources })
		.filter((file) => !/^(?:guides|generated|migrations|testing|admin\/guides)\/|\.test\.ts$/.test(file))
		.map((file) => readFileSync(join(sources, file), 'utf8')),
	JSON.stringify([payloads.translations, translations.it]),
].join('\n');

/** Whether a whole text of the desk is `name`; what is written in a sentence of it does not count. */
function isSaid(name: string): boolean {
	const literal = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	return new RegExp(String.raw`['"\x60>]\s*${literal}\s*['"\x60<{:]`).test(said);
}

const textsOf = ({ lead, steps, troubles }: (typeof guides)[number]): string[] => [
	lead,
	...steps.map(({ text }) => text),
	...troubles.flatMap(({ what, cure }) => [what, cure]),
];

describe.each(guides)('the guide “$title”', (guide) => {
	test('names buttons and fields exactly as the desk does', () => {
		const names = textsOf(guide).flatMap((text) =>
			[...text.matchAll(/«([^»]+)»/g)].map(([, name = '']) => name),
		);
		expect(names.length).toBeGreaterThan(0);
		expect([...new Set(names)].filter((name) => !isSaid(name))).toEqual([]);
	});

	test('leads to guides that there are, and not to itself', () => {
		expect(guide.related.filter((slug) => !guideAt(slug) || slug === guide.slug)).toEqual([]);
	});

	test('has short steps, and says in words what its pictures show', () => {
		expect(guide.steps.map(({ text }) => text).filter(({ length }) => length > 260)).toEqual([]);
		const alts = guide.steps.flatMap(({ picture }) => picture?.alt ?? []);
		expect(alts.filter(({ length }) => length < 20)).toEqual([]);
	});
});

test('each guide has an address and a title of its own', () => {
	expect(new Set(guides.map(({ slug }) => slug)).size).toBe(guides.length);
	expect(new Set(guides.map(({ title }) => title)).size).toBe(guides.length);
});

test('guides are found by words in any order, without accents, those named so first', () => {
	expect(guidesAbout('RITIRO')[0]?.slug).toBe('programmare');
	expect(guidesAbout('piu insieme')[0]?.slug).toBe('pubblicare-insieme');
	expect(guidesAbout('telefono perso').map(({ slug }) => slug)).not.toContain('revisione');
	expect(guidesAbout('zzz')).toEqual([]);
});
