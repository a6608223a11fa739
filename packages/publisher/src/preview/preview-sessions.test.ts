import {
	buildEvent,
	buildMedia,
	buildNews,
	buildOffice,
	buildSite,
	inItalian,
	storedBytes,
	to,
} from '@portolano/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { colourAtFault } from '../../test-application/application.ts';
import { openWorkshop, type Workshop } from '../../test-application/workshop.ts';
import type { Publisher } from '../publisher.ts';
import { serve } from '../server.ts';

const token = 'segreto-del-publisher';
const picture = buildMedia();
const office = buildOffice();
const published = buildNews({ id: 'uno', slug: inItalian('uno'), title: inItalian('Notizia online') });
let workshop: Workshop;
let publisher: Publisher;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	workshop = openWorkshop();
	publisher = workshop.open();
	workshop.publish(buildSite(), buildSite({ key: 'visit', kind: 'brand' }), office, picture, published);
	await publisher.catchUp();
	const followed = { nudge: () => undefined, isIdle: true, trouble: undefined, logReadAt: undefined };
	server = await serve({ publisher, ...followed }, { port: 0, token });
});

afterAll(async () => {
	await server.close();
	await publisher.settled();
	publisher.close();
	workshop.remove();
});

const authorization = `Bearer ${token}`;

function open(body: object): Promise<Response> {
	return fetch(`http://127.0.0.1:${server.port}/preview-sessions`, {
		method: 'POST',
		headers: { authorization, 'content-type': 'application/json' },
		body: JSON.stringify({ holder: 'redazione', ...body }),
	});
}

const session = z.object({ token: z.string(), path: z.string(), gaps: z.array(z.unknown()) });

async function opened(body: object): Promise<z.infer<typeof session>> {
	const response = await open(body);
	expect(response.status).toBe(201);
	return session.parse(await response.json());
}

function look(session: string, path: string): Promise<Response> {
	const query = new URLSearchParams({ session, path });
	return fetch(`http://127.0.0.1:${server.port}/previewed?${query}`, {
		headers: { authorization },
		redirect: 'manual',
	});
}

/** A draft as a form has it: with a title, a picture, and nothing else. */
const draft = {
	action: 'draft',
	document: {
		...{ type: 'news', id: 'bozza', owner: 'portale', languages: ['it'] },
		...{ title: inItalian('Una <bozza>'), slug: inItalian('una-bozza'), image: to('media', picture.id) },
	},
	labels: { summary: 'Descrizione breve' },
};

const ofDraft = { site: 'portale', document: to('news', 'bozza'), drafts: [draft] };

describe('a session', () => {
	test('shows the page of an incomplete draft, with what is missing marked in it and listed', async () => {
		const session = await opened(ofDraft);
		expect(session).toMatchObject({ path: '/novita/notizie/una-bozza/' });
		expect(session.token).toMatch(/^[0-9a-f]{32}$/);
		expect(session.gaps).toContainEqual({
			...to('news', 'bozza'),
			...{ field: 'summary', message: 'Manca: Descrizione breve' },
		});
		const page = await look(session.token, session.path);
		const html = await page.text();
		expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
		expect(html).toContain('<h1>Una &lt;bozza&gt;</h1>');
		expect(html).toContain('<mark>[Manca: body]</mark>');
		expect(html).toContain('<li>Manca: Descrizione breve</li>');
		expect(html).not.toMatch(/\p{Cc}(?<![\t\n\r])/u);
	});

	test('goes on under the same token with what its holder has written since', async () => {
		const before = await opened(ofDraft);
		const document = { ...draft.document, title: inItalian('Riscritta'), slug: inItalian('riscritta') };
		const after = await opened({
			...ofDraft,
			...{ session: before.token, drafts: [{ ...draft, document }] },
		});
		expect(after).toMatchObject({ token: before.token, path: '/novita/notizie/riscritta/' });
		expect(await (await look(after.token, after.path)).text()).toContain('<h1>Riscritta</h1>');
		expect((await look(after.token, before.path)).status).toBe(404);
	});

	test('of another holder, or one that is over, stays as it is: a new one is opened', async () => {
		const { token: session, path } = await opened(ofDraft);
		for (const other of [{ session, holder: 'altri' }, { session: 'f'.repeat(32) }])
			expect((await opened({ site: 'portale', path: '/', drafts: [], ...other })).token).not.toBe(session);
		expect((await look(session, path)).status).toBe(200);
	});

	test('stays as it was when the other drafts have no such page', async () => {
		const { token: session, path } = await opened(ofDraft);
		expect((await open({ session, site: 'portale', path: '/manca/', drafts: [] })).status).toBe(404);
		expect((await look(session, path)).status).toBe(200);
	});

	test('shows the draft on the other pages, and all of them as they are but for it', async () => {
		const { token: session } = await opened(ofDraft);
		expect(await (await look(session, '/novita/')).text()).toContain('Una &lt;bozza&gt;');
		const other = await look(session, '/novita/notizie/uno/');
		expect(await other.text()).toBe(
			Buffer.from(workshop.live('portale').get('novita/notizie/uno/index.html') ?? '', 'latin1').toString(),
		);
	});

	test('has the files of the application, and those that its pages show, published or not', async () => {
		const session = await opened(ofDraft);
		const [variant] = picture.variants;
		const html = await (await look(session.token, session.path)).text();
		const [, file = ''] = /<img src="([^"]+)"/.exec(html) ?? [];
		expect(workshop.live('portale').has(file.slice(1))).toBe(false);
		const bytes = await (await look(session.token, file)).bytes();
		expect(Buffer.from(bytes)).toEqual(Buffer.from(storedBytes(variant?.file.sha256 ?? '') ?? []));
		expect(await (await look(session.token, '/_astro/town.css')).text()).toContain('body{');
		// A file of a page that was not looked at is not told by its path.
		const { token: another } = await opened(ofDraft);
		expect((await look(another, file)).status).toBe(404);
	});

	test('redirects to the closing slash; anything else that the site has not is unknown', async () => {
		const { token: session } = await opened(ofDraft);
		const answer = await look(session, '/novita');
		expect([answer.status, answer.headers.get('location')]).toEqual([308, '/novita/']);
		for (const path of [
			'/altrove/',
			'/../log.ndjson',
			'/_astro/../../server/entry.mjs',
			'',
			'//',
			'/__proto__',
		])
			expect((await look(session, path)).status, path).toBe(404);
	});

	test('leads from the address that a draft leaves to its new one, and from older ones too', async () => {
		const at = (slug: string, title = 'Notizia') =>
			buildNews({ id: 'mossa', slug: inItalian(slug), title: inItalian(title) });
		workshop.publish(at('prima'), at('seconda'));
		await publisher.catchUp();
		const drafts = [{ action: 'publish', document: at('terza') }];
		const { token: session } = await opened({ site: 'portale', document: to('news', 'mossa'), drafts });
		for (const former of ['prima', 'seconda']) {
			const answer = await look(session, `/novita/notizie/${former}/`);
			expect([answer.status, answer.headers.get('location')]).toEqual([301, '/novita/notizie/terza/']);
		}
		expect((await look(session, '/novita/notizie/terza/')).status).toBe(200);
		const { token: unchanged } = await opened({ site: 'portale', path: '/', drafts: [] });
		expect((await look(unchanged, '/novita/notizie/seconda/')).status).toBe(200);
		expect((await look(unchanged, '/novita/notizie/terza/')).status).toBe(404);
	});

	test('tells of a withdrawn page as online, and of one that a draft withdraws', async () => {
		const gone = buildNews({ id: 'ritirata', slug: inItalian('ritirata'), title: inItalian('Ritirata') });
		workshop.publish(gone);
		workshop.withdraw(to('news', 'ritirata'), { reason: inItalian('Contiene dati personali') });
		await publisher.catchUp();
		const drafts = [{ action: 'withdraw', ...to('news', 'uno') }];
		const { token: session } = await opened({ site: 'portale', path: '/', drafts });
		const withdrawn = await look(session, '/novita/notizie/ritirata/');
		expect([withdrawn.status, withdrawn.headers.get('gone-reason')]).toEqual([
			410,
			encodeURIComponent('Contiene dati personali'),
		]);
		const byDraft = await look(session, '/novita/notizie/uno/');
		expect([byDraft.status, byDraft.headers.get('gone-reason')]).toEqual([410, null]);
		const published = [{ action: 'publish', document: gone }];
		const { token: again } = await opened({ site: 'portale', path: '/', drafts: published });
		expect((await look(again, '/novita/notizie/ritirata/')).status).toBe(200);
	});

	test('tells what in the drafts keeps a page from being rendered', async () => {
		const drafts = [
			{ action: 'publish', document: buildSite({ theme: { primary: colourAtFault, character: 'sober' } }) },
		];
		const { token: session } = await opened({ site: 'portale', path: '/', drafts });
		const answer = await look(session, '/');
		expect([answer.status, answer.headers.get('content-type')]).toEqual([
			422,
			'application/json; charset=utf-8',
		]);
		expect(await answer.json()).toMatchObject({
			problems: [{ told: { what: 'Questo colore non va bene.', cure: 'Scegline un altro.' } }],
		});
	});

	test('follows what is published meanwhile', async () => {
		const { token: session } = await opened(ofDraft);
		expect(await (await look(session, '/eventi/')).text()).not.toContain('Concerto');
		workshop.publish(buildEvent({ title: inItalian('Concerto'), place: to('place', 'altrove') }));
		await publisher.catchUp();
		expect(await (await look(session, '/eventi/')).text()).toContain('Concerto');
	});

	test('ends after an hour', async () => {
		const { token: session } = await opened(ofDraft);
		const { now } = workshop;
		workshop.now = '2026-11-22T09:59:59.000Z';
		expect((await look(session, '/')).status).toBe(200);
		workshop.now = '2026-11-22T10:00:00.000Z';
		expect((await look(session, '/')).status).toBe(404);
		expect(publisher.previewSessions.size).toBe(0);
		workshop.now = now;
	});

	test('of many, the one that was not looked at for the longest time ends', async () => {
		const [first, second] = [await opened(ofDraft), await opened(ofDraft)];
		await look(first.token, '/');
		for (let opened = 2; opened <= 100; opened += 1) await open(ofDraft);
		expect((await look(first.token, '/')).status).toBe(200);
		expect((await look(second.token, '/')).status).toBe(404);
		expect(publisher.previewSessions.size).toBe(100);
	});
});

describe('no session is opened', () => {
	test('without drafts for a document that is not published, and for one of another site', async () => {
		expect((await open({ ...ofDraft, drafts: [] })).status).toBe(404);
		expect((await open({ ...ofDraft, site: 'visit' })).status).toBe(404);
		expect((await opened({ site: 'portale', path: '/', drafts: [] })).gaps).toEqual([]);
	});

	test('of more than 200 drafts, and of one without a site', async () => {
		const drafts = Array.from({ length: 201 }, () => draft);
		expect((await open({ ...ofDraft, drafts })).status).toBe(400);
		const nowhere = { ...draft.document, owner: undefined };
		const response = await open({ ...ofDraft, drafts: [{ ...draft, document: nowhere }] });
		expect(await response.text()).toContain('owner');
		expect(response.status).toBe(400);
	});

	test('of more than 8 MB', async () => {
		const long = { ...draft, document: { ...draft.document, note: 'x'.repeat(8 * 1024 ** 2) } };
		expect((await open({ ...ofDraft, drafts: [long] })).status).toBe(413);
	});

	test('for a wrong token, or none, there is nothing to look at', async () => {
		for (const session of ['', '0'.repeat(32), '../', 'x'.repeat(200)])
			expect([400, 404]).toContain((await look(session, '/')).status);
		const stranger = await fetch(`http://127.0.0.1:${server.port}/previewed?session=x&path=/`);
		expect(stranger.status).toBe(401);
	});
});
