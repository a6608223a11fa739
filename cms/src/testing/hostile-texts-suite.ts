import { describe, expect, test } from 'vitest';
import { example as contactPoint } from '../collections/contact-point/example.ts';
import { example as document } from '../collections/document/example.ts';
import { example as event } from '../collections/event/example.ts';
import { example as news } from '../collections/news/example.ts';
import { example as office } from '../collections/office/example.ts';
import { example as place } from '../collections/place/example.ts';
import { example as service } from '../collections/service/example.ts';
import { type Desk, savedIn } from './desk.ts';
import type { Bed } from './bed.ts';
import { lastOf } from './pages.ts';
import { newUpload } from './uploads.ts';

interface Stage {
	bed: Bed;
	desk: Desk;
}

const hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
const shortHostile = '<script>alert(1)</script>';

/** Fields with free text; `text` occurs in the nodes of rich text. */
const freeTexts = new Set([
	'address',
	'alternativeName',
	'area',
	'city',
	'description',
	'district',
	'identifier',
	'introduction',
	'label',
	'name',
	'note',
	'protocolNumber',
	'registerCode',
	'searchTerms',
	'subtitle',
	'summary',
	'text',
	'title',
]);

const shortTexts = new Set(['number']);

/** Fields set by the server, or from which the address is made. */
const leftOut = new Set(['id', 'slug', 'createdAt', 'updatedAt', 'deletedAt', 'alsoOn', 'force']);

/** Ordered so that each type follows the ones it refers to. */
const records = {
	'contact-point': contactPoint,
	place,
	office,
	document,
	service,
	event,
	news,
};

/** Ids of the created documents by the names used in the examples, like `office-1`. */
type Known = ReadonlyMap<string, string>;

function keyOfReference(text: string): string | undefined {
	return /^(contact|place|office|person|document|dataset|service|event|picture|file)(?:-\d)?$/.exec(
		text,
	)?.[1];
}

/** Returns an example record with hostile texts and references to `known` documents; other references are left out. */
function hostileCopy(value: unknown, known: Known, key = ''): unknown {
	if (typeof value === 'string') {
		if (freeTexts.has(key)) return hostile;
		if (shortTexts.has(key)) return shortHostile;
		const reference = keyOfReference(value);
		return reference === undefined ? value : (known.get(reference) ?? null);
	}
	if (Array.isArray(value))
		return value.map((item) => hostileCopy(item, known, key)).filter((item) => item !== null);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([name]) => !leftOut.has(name))
			.map(([name, item]) => [name, hostileCopy(item, known, name)]),
	);
}

function timesIn(value: unknown, text: string): number {
	return JSON.stringify(value).split(JSON.stringify(text)).length - 1;
}

/** Tests for markup in every text of an editor. */
export function hostileTextsSuite(stage: () => Stage): void {
	describe('markup in every text', () => {
		const known = new Map<string, string>();

		async function publish(type: keyof typeof records) {
			const { bed, desk } = stage();
			const copy = hostileCopy(records[type].full.stored.it, known);
			const body = Object.assign({}, copy, { owner: bed.sites.portale, languages: ['it'] });
			const answer = await desk.request('POST', type, body);
			expect(answer.body).not.toHaveProperty('errors');
			const { id } = savedIn(answer);
			const last = await lastOf(bed, id);
			return { id, body, published: last?.action === 'publish' ? last.document : undefined };
		}

		test('in the fields of a picture and a file stays text', async () => {
			const { bed, desk } = stage();
			for (const [key, type] of [['picture', 'media'] as const, ['file', 'file'] as const]) {
				const id = await newUpload(bed, type);
				const texts = type === 'media' ? { alternativeText: hostile, caption: hostile } : { title: hostile };
				expect((await desk.request('PATCH', `${type}/${id}`, texts)).status).toBe(200);
				expect(await lastOf(bed, id)).toMatchObject({
					document: type === 'media' ? { alternativeText: { it: hostile } } : { title: { it: hostile } },
				});
				known.set(key, id);
			}
		});

		test.each(['contact-point', 'place', 'office', 'document', 'service', 'event', 'news'] as const)(
			'in a document of type %s is published unchanged, as text',
			async (type) => {
				const { id, body, published } = await publish(type);
				known.set(type === 'contact-point' ? 'contact' : type, id);

				expect(timesIn(body, hostile)).toBeGreaterThan(0);
				expect(timesIn(published, hostile)).toBe(timesIn(body, hostile));
				expect(timesIn(published, shortHostile)).toBe(timesIn(body, shortHostile));
			},
		);
	});
}
