import { sampleOrAll } from '@portolano/test-kit';
import { hostileValues, mutationsOf } from '@portolano/test-kit/hostile';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Account, type Session, signIn } from './accounts.ts';
import { type Answer, send, sendAll } from './attack.ts';
import { callWith, editingPlace, functionOfDesk } from './desk-call.ts';
import { PortalDesk } from './portal-draft.ts';

const { cms } = inject('addresses');
const seed = 20261128;

const askers = ['administrator', 'editorElsewhere', 'nobody'] as const;
/**
 * Rendering a page takes longer than all the rest, so `npm test` only tries the account most likely to cause a fault.
 */
const tried = sampleOrAll<readonly (Account | 'nobody')[]>(['editorElsewhere'], askers);
const sessions = new Map<string, Session>();
let portal: PortalDesk;
let action: string;
/** Id of a draft of the portal. */
let place: string;

beforeAll(async () => {
	action = await functionOfDesk(cms);
	for (const account of ['administrator', 'editorElsewhere'] as const)
		sessions.set(account, await signIn(cms, account));
	const publisher = await signIn(cms, 'publisher');
	sessions.set('publisher', publisher);
	portal = new PortalDesk(cms, publisher);
	place = await portal.draft('Un luogo qualsiasi');
});

afterAll(() => portal.clear());

const asked = (account: string) => ({ action, session: sessions.get(account) });

/** Arguments that the admin panel sends to each server function; the tests corrupt them in every place. */
const calls: Record<string, () => object> = {
	'form-state': () => editingPlace(place),
	'table-state': () => ({
		collectionSlug: 'place',
		columns: [],
		query: { limit: 5, where: { title: { like: 'x' } } },
	}),
	'render-list': () => ({
		collectionSlug: 'place',
		drawerSlug: 'x',
		query: { limit: 5, page: 1, sort: 'title' },
	}),
	'render-document': () => ({ collectionSlug: 'place', docID: place, drawerSlug: 'x', initialData: {} }),
	'render-document-slots': () => ({ collectionSlug: 'place', id: place }),
	'render-field': () => ({ schemaPath: 'collection.place.title', path: 'title', initialValue: 'x' }),
	'render-widget': () => ({ widgetSlug: 'collections', widgetData: {} }),
	'get-default-layout': () => ({ a: 1 }),
	'copy-data-from-locale': () => ({ collectionSlug: 'place', docID: 'x', fromLocale: 'it', toLocale: 'en' }),
	'schedule-publish': () => ({
		type: 'publish',
		doc: { relationTo: 'place', value: place },
		date: '2027-01-01',
	}),
	slugify: () => ({ collectionSlug: 'place', path: 'slug', valueToSlugify: 'x' }),
	constructor: () => ({ a: 1 }),
};

/**
 * Returns the fault of an answer: a function must neither fail nor let its answer be cached, whatever it is called
 * with.
 */
function judge({ status, headers, text }: Answer): string | undefined {
	if (status === 0) return 'the connection was cut';
	if (status >= 500) return `answered ${status}`;
	if (headers['cache-control'] === undefined) return 'may be kept';
	// As React sends an error; a field of a collection has the same name.
	return text.includes('"digest":"') && status < 400 ? 'failed inside' : undefined;
}

const names = sampleOrAll(['form-state', 'table-state', 'render-list', 'slugify'], Object.keys(calls));

describe.for(names)('the function %s', (name) => {
	test.for(tried)('answers %s without an error, whatever its arguments', async (asker) => {
		const args = calls[name]?.() ?? {};
		const bodies = fc
			.sample(mutationsOf(args), { seed, numRuns: sampleOrAll(1, 150) })
			.map((broken) => JSON.stringify([{ name, args: broken }]).toWellFormed());
		const attacks = bodies.map((body) => callWith(cms, body, asked(asker)));

		expect(await sendAll(cms, attacks, judge)).toEqual([]);
	});
});

const line = '\r\n';
const form = (...parts: [string, string][]) =>
	parts
		.map(
			([name, value]) =>
				`--x${line}Content-Disposition: form-data; name="${name}"${line}${line}${value}${line}`,
		)
		.join('') + `--x--${line}`;

const references = '$Q9 $W9 $K9 $B9 $h9 $F9 $@9 $R9 $r9 $A9 $9 $0:0:x:y $Z $ $D $nx'.split(' ');

test.for(tried)('a body that is not a valid call, from %s, is refused', async (asker) => {
	const multipart = { 'content-type': 'multipart/form-data; boundary=x' };
	const texts = [
		...['', '{', '[]', '{}', 'null', '"x"', '[null]', '[1]', '[[]]', '[{}]', '[{"name":1}]', '\ufeff[]'],
		'x'.repeat(70_000),
		'['.repeat(100_000),
		`[{"name":"form-state","args":${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}}]`,
		'[{"name":"form-state","args":{"__proto__":{"isAdministrator":true}}}]',
		'[{"name":"form-state","args":{"collectionSlug":"place","data":{"a":"$0"}}}]',
		...references.map((reference) => `[{"name":"form-state","args":{"collectionSlug":"${reference}"}}]`),
		...fc
			.sample(hostileValues, { seed, numRuns: sampleOrAll(5, 500) })
			.map((value) => JSON.stringify(value) ?? ''),
	].map((body) => callWith(cms, body.toWellFormed(), asked(asker)));
	const forms = [
		form(['0', '[{"name":"form-state","args":"$1"}]']),
		form(['0', '[{"name":"form-state","args":"$B1"}]'], ['1', '{}']),
		form(['0', '[{"name":"form-state","args":"$Q1"}]'], ['1', '{}']),
		form(['$ACTION_ID_x', '']),
		form(['__proto__', '{}']),
		form(['1', '[]']),
		form(),
		'x',
	].flatMap((body) => [
		callWith(cms, body, { ...asked(asker), headers: multipart }),
		callWith(cms, body, { ...asked(asker), headers: { 'content-type': 'multipart/form-data' } }),
	]);
	const isRefused = (answer: Answer) =>
		[400, 413].includes(answer.status) ? undefined : `answered ${answer.status}`;

	expect(await sendAll(cms, [...texts, ...forms], isRefused)).toEqual([]);
});

test('a call from a page of another site, or of an unknown function, is refused', async () => {
	const body = JSON.stringify([{ name: 'form-state', args: editingPlace(place) }]);
	const statusWith = async (headers: Record<string, string>) =>
		(await send(cms, callWith(cms, body, { ...asked('publisher'), headers }))).status;

	for (const origin of ['https://evil.example', 'null', 'nonsense', `${cms}.evil.example`])
		expect(await statusWith({ origin }), origin).toBe(403);
	expect(await statusWith({ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).toBe(403);
	expect(await statusWith({ host: 'evil.example' })).toBe(403);
	for (const name of ['x', '', '0'.repeat(41)])
		expect(await statusWith({ 'next-action': name }), name).toBe(405);
	expect(await statusWith({})).toBe(200);
});

test('the CMS still answers afterwards', async () => {
	expect((await fetch(`${cms}/api/health`)).status).toBe(200);
});
