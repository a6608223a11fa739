import { contentTypes } from '@portolano/content-models';
import type { CollectionSlug, Field } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { complaintsOf, type Desk, savedIn, signIn } from '../testing/desk.ts';
import { type Bed, openBed, paragraphOf, testPassword } from '../testing/bed.ts';
import { newUpload } from '../testing/uploads.ts';

let bed: Bed;
let administrator: Desk;
let desk: Desk;

beforeAll(async () => {
	bed = await openBed();
	// The first account becomes an administrator.
	administrator = await signIn(bed, 'capo');
	desk = await signIn(bed, 'anna');
}, 120_000);

afterAll(() => bed.close());

const dirty = 'uno\u0000\u0007\u001b\u0085due\u009f\ud800\u000btre\u2028quattro\ufffe\uffff';
const clean = 'uno due tre quattro';
const stain = /[\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]|(?![\t\n\r])\p{Cc}/u;

type Entry = [name: string, value: unknown];

/** Returns form data with control characters in every free text, and one row per list. */
function stained(fields: readonly Field[]): Record<string, unknown> {
	return Object.fromEntries(fields.flatMap(stainedField));
}

function stainedField(field: Field): Entry[] {
	switch (field.type) {
		case 'text':
		case 'textarea':
			return [[field.name, 'hasMany' in field && field.hasMany ? [dirty] : dirty]];
		case 'richText':
			return [[field.name, paragraphOf(dirty)]];
		case 'array':
			return [[field.name, [stained(field.fields)]]];
		case 'blocks':
			return [
				[field.name, field.blocks.map((block) => ({ ...stained(block.fields), blockType: block.slug }))],
			];
		case 'group':
			return 'name' in field ? [[field.name, stained(field.fields)]] : field.fields.flatMap(stainedField);
		case 'row':
		case 'collapsible':
			return field.fields.flatMap(stainedField);
		case 'tabs':
			return field.tabs.flatMap((tab): Entry[] =>
				'name' in tab ? [[tab.name, stained(tab.fields)]] : tab.fields.flatMap(stainedField),
			);
		default:
			return [];
	}
}

/** Fields set by the server. */
const ours = new Set(['id', 'url', 'thumbnailURL', 'filename', 'mimeType', 'key', 'prefix']);

function formOf(slug: CollectionSlug): Record<string, unknown> {
	const { fields } = bed.payload.collections[slug].config;
	return Object.fromEntries(Object.entries(stained(fields)).filter(([name]) => !ours.has(name)));
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsIn);
}

describe('a control character, lone surrogate or noncharacter', () => {
	test.each(contentTypes.filter((type) => type !== 'media' && type !== 'file' && type !== 'site'))(
		'is removed from every text of %s saved by code',
		async (type) => {
			const form = { ...formOf(type), owner: bed.sites.portale };
			const { id } = await bed.payload.create({ collection: type, draft: true, depth: 0, data: form });
			const saved = await bed.payload.findByID({ collection: type, id, draft: true, depth: 0 });
			const texts = textsIn(saved);

			expect(textsIn(form).some((text) => stain.test(text))).toBe(true);
			expect(texts).toContain(clean);
			expect(texts.filter((text) => stain.test(text))).toEqual([]);
		},
	);

	test.each(['media', 'file'] as const)('is removed from every text of %s saved over REST', async (type) => {
		const id = await newUpload(bed, type);
		const { status } = await desk.request('PATCH', `${type}/${id}`, formOf(type));
		const texts = textsIn(await bed.payload.findByID({ collection: type, id, depth: 0 }));

		expect(status).toBe(200);
		expect(texts).toContain(clean);
		expect(texts.filter((text) => stain.test(text))).toEqual([]);
	});

	test('is removed from every text of a site and of an account', async () => {
		const { portale } = bed.sites;
		const form = { ...formOf('site'), key: 'portale' };
		const site = await administrator.request('PATCH', `site/${portale}?draft=true`, form);
		const account = { name: dirty, email: 'bruno@example.org', password: testPassword };
		const user = await administrator.request('POST', 'users', account);

		for (const answer of [site, user]) {
			expect(answer.status).toBeLessThan(300);
			const texts = textsIn(savedIn(answer));
			expect(texts).toContain(clean);
			expect(texts.filter((text) => stain.test(text))).toEqual([]);
		}
	});

	test('is removed from texts saved by GraphQL, in the query or in its variables', async () => {
		const fields = `owner: "${bed.sites.portale}", languages: [it]`;
		const query = `mutation ($title: String, $body: JSON) { a: createPage(draft: true, data: { ${fields}, title: $title,
			summary: ${JSON.stringify(dirty.toWellFormed()).replace('\ufffd', '\u0001')}, body: $body }) { id } }`;
		const answer = await desk.graphQL(query, {
			title: dirty.toWellFormed(),
			body: paragraphOf(dirty.toWellFormed()),
		});
		const { id } = z.object({ data: z.object({ a: z.object({ id: z.string() }) }) }).parse(answer).data.a;
		const texts = textsIn(await bed.payload.findByID({ collection: 'page', id, draft: true, depth: 0 }));

		expect(texts.filter((text) => stain.test(text))).toEqual([]);
		expect(texts.filter((text) => text.startsWith('uno due'))).toHaveLength(3);
	});

	test('is removed from texts published over REST and changed in bulk', async () => {
		const page = {
			owner: bed.sites.portale,
			languages: ['it'],
			title: dirty,
			summary: dirty,
			body: paragraphOf(dirty),
		};
		const answer = await desk.request('POST', 'page', { ...page, _status: 'published' });
		const { id } = savedIn(answer);
		await desk.request('PATCH', `page?where[id][in]=${id}`, { summary: `di nuovo ${dirty}` });
		const last = (await bed.log()).at(-1);

		expect(answer.status).toBe(201);
		expect(last).toMatchObject({ document: { title: { it: clean }, summary: { it: `di nuovo ${clean}` } } });
		expect(textsIn(last).filter((text) => stain.test(text))).toEqual([]);
	});
});

test('three thousand nested lists are refused on their field with the reason', async () => {
	const open =
		'{"type":"list","version":1,"listType":"bullet","tag":"ul","start":1,"children":[{"type":"listitem","version":1,"value":1,"children":[';
	const lists = `${open.repeat(3000)}{"type":"text","version":1,"text":"fondo"}${']}]}'.repeat(3000)}`;
	const text = JSON.stringify(paragraphOf('x')).replace(/"children":\[.*\]/, `"children":[${lists}]`);
	const json = `{"owner":"${bed.sites.portale}","title":"x","body":${text}}`;
	const answer = await desk.request('POST', 'page?draft=true', json);

	expect(answer.status).toBe(400);
	expect(complaintsOf(answer).message).toContain('annidati troppo a fondo');
	expect(Object.keys(complaintsOf(answer).fields)).toEqual(['body']);
});

test('a link with a forbidden address is refused on its field with its words', async () => {
	const link = (url: string) => ({
		type: 'link',
		version: 3,
		format: '',
		indent: 0,
		direction: 'ltr',
		fields: { linkType: 'custom', url },
		children: [{ type: 'text', version: 1, text: 'orari', format: 0 }],
	});
	const { root } = paragraphOf('x');
	const bodyWith = (url: string) => ({
		root: { ...root, children: [{ type: 'paragraph', version: 1, children: [link(url)] }] },
	});
	const publish = (url: string) =>
		desk.request('POST', 'page', {
			owner: bed.sites.portale,
			languages: ['it'],
			title: `Con ${url}`,
			summary: 'x',
			body: bodyWith(url),
			_status: 'published',
		});

	for (const url of ['tel:100%', 'javascript:alert(1)', 'https://user:pw@host.example/']) {
		const answer = await publish(url);
		expect(answer.status, url).toBe(400);
		expect(complaintsOf(answer).fields['body']).toContain('Il collegamento «orari» porta a');
	}
	for (const url of ['tel:+39-099-4581111', 'mailto:a@b.it?subject=x', '#ancora', '/servizi/'])
		expect((await publish(url)).status, url).toBe(201);
});

test.each(['28 novembre', '5 marzo', '28/11/2026', '2026-02-30', '2026-11-28T10:00:00', 'domani', ''])(
	'“%s” as a date is refused on its field, never read as another day',
	async (date) => {
		const answer = await desk.request('POST', 'news?draft=true', {
			owner: bed.sites.portale,
			title: 'x',
			date,
		});

		expect(answer.status).toBe(400);
		expect(complaintsOf(answer).fields).toEqual({
			date: 'Qui va una data che ci sia sul calendario, come 2026-11-28 oppure 2026-11-28T10:00:00+01:00.',
		});
	},
);

test('a date is checked also when a script sends all languages at once', async () => {
	const form = { owner: bed.sites.portale, title: { it: 'x', en: 'y' } };
	const event = { ...form, sessions: [{ start: '10 luglio', note: { it: 'x' } }] };

	const news = await desk.request('POST', 'news?draft=true&locale=all', { ...form, date: '28 novembre' });
	expect(Object.keys(complaintsOf(news).fields)).toEqual(['date']);
	const refused = await desk.request('POST', 'event?draft=true&locale=all', event);
	expect(Object.keys(complaintsOf(refused).fields)).toEqual(['sessions.0.start']);
	const saved = await desk.request('POST', 'news?draft=true&locale=all', { ...form, date: '2026-11-28' });
	expect(saved.status).toBe(201);
});

test('a date with time and zone is stored as the same instant', async () => {
	const date = '2026-11-28T10:00:00+01:00';
	const answer = await desk.request('POST', 'news?draft=true', {
		owner: bed.sites.portale,
		title: 'x',
		date,
	});

	expect(savedIn(answer)).toMatchObject({ date: '2026-11-28T09:00:00.000Z' });
});

describe('a site without pages for a type', () => {
	const refusal = {
		owner:
			'Il sito scelto non ha pagine per questi contenuti (domande frequenti): scegline un altro come proprietario. Nulla è stato salvato.',
	};

	test('is refused as the owner of a new document', async () => {
		const answer = await administrator.request('POST', 'question?draft=true', { owner: bed.sites.visit });

		expect(complaintsOf(answer).fields).toEqual(refusal);
	});

	test('may own documents of a type that has no pages on any site', async () => {
		const answer = await administrator.request('POST', 'contact-point?draft=true', {
			owner: bed.sites.visit,
		});

		expect(answer.status).toBe(201);
	});
});
