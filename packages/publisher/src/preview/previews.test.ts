import type { Published, Reference } from '@portolano/content-models';
import type { Draft } from '@portolano/content-store';
import {
	buildEvent,
	buildMedia,
	buildMenu,
	buildNews,
	buildOffice,
	buildPage,
	buildSite,
	inItalian,
	sampleOrAll,
	to,
} from '@portolano/test-kit';
import fc from 'fast-check';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { colourAtFault } from '../../test-application/application.ts';
import { openWorkshop, type Workshop } from '../../test-application/workshop.ts';
import type { PageCheck } from '../page-check.ts';
import type { Publisher } from '../publisher.ts';
import { RequestRefused } from '@portolano/follower';

const publish = (document: Published): Draft => ({ action: 'publish', document });
const withdraw = (reference: Reference): Draft => ({ action: 'withdraw', ...reference });

const news = (id: string, title: string, more: Partial<Published<'news'>> = {}) =>
	buildNews({ id, title: inItalian(title), slug: inItalian(id), ...more });

let workshop: Workshop;
let publisher: Publisher;

beforeEach(() => {
	workshop = openWorkshop();
	publisher = workshop.open();
});

afterEach(async () => {
	await publisher.settled();
	publisher.close();
	workshop.remove();
});

async function online(...documents: Published[]): Promise<void> {
	workshop.publish(buildSite(), buildSite({ key: 'visit', kind: 'brand' }), buildOffice(), ...documents);
	await publisher.catchUp();
	await publisher.settled();
}

async function refusal(preview: Promise<unknown>): Promise<RequestRefused> {
	const error: unknown = await preview.then(
		() => undefined,
		(reason: unknown) => reason,
	);
	if (error instanceof RequestRefused) return error;
	throw new Error('The preview was not refused.', { cause: error });
}

const pathOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;

/** What readers are served of a site, by path, but for the files of its application and those published. */
function pagesOnline(site: string, dataDir?: string): [string, string][] {
	const files = [...workshop.live(site, dataDir)].filter(([file]) => /\.(?:html|txt)$/.test(file));
	return files.map(([file, body]) => [pathOf(file), Buffer.from(body, 'latin1').toString('utf8')]);
}

describe('a page is previewed', () => {
	test('of a document that was never published, by its address and by its name', async () => {
		await online();
		const draft = news('uno', 'Prima notizia');
		const path = '/novita/notizie/uno/';
		for (const page of [{ path }, { document: to('news', 'uno') }]) {
			const preview = await publisher.preview({ site: 'portale', ...page, drafts: [publish(draft)] });
			expect(preview).toMatchObject({
				...{ site: 'portale', path, language: 'it', status: 200, problems: [] },
				own: [{ type: 'news', id: 'uno', paths: [path] }],
			});
			expect(preview.html).toContain('<h1>Prima notizia</h1>');
		}
		expect(workshop.live('portale').has('novita/notizie/uno/index.html')).toBe(false);
	});

	test('of lists and of the home, which show the drafts', async () => {
		await online(news('uno', 'Prima notizia'));
		const drafts = [
			publish(news('uno', 'Titolo corretto', { topics: ['sport'] })),
			publish(news('due', 'Seconda notizia', { topics: ['mercato'] })),
		];
		for (const path of ['/', '/novita/', '/feed.txt']) {
			const { html } = await publisher.preview({ site: 'portale', path, drafts });
			expect(html, path).toContain('Titolo corretto');
			expect(html, path).toContain('Seconda notizia');
		}
		expect(
			(await publisher.preview({ site: 'portale', path: '/argomenti/mercato/', drafts })).html,
		).toContain('Seconda notizia');
		const gone = await refusal(publisher.preview({ site: 'portale', path: '/argomenti/acqua/', drafts }));
		expect(gone.status).toBe(404);
	});

	test('with the files that it shows, and a link that leads nowhere is told', async () => {
		const picture = buildMedia();
		await online();
		const items = [{ label: inItalian('Nulla'), to: { kind: 'path' as const, path: '/nulla/' }, items: [] }];
		const drafts = [
			publish(picture),
			publish(news('uno', 'Con figura', { image: to('media', picture.id) })),
			publish(buildMenu({ items })),
		];
		const preview = await publisher.preview({ site: 'portale', document: to('news', 'uno'), drafts });
		const [variant] = picture.variants;
		expect(Object.values(preview.files)).toEqual([variant?.file.sha256]);
		expect(Object.keys(preview.files).every((path) => preview.html.includes(path))).toBe(true);
		expect(preview.problems.map(({ isBlocking }) => isBlocking)).toEqual([false]);
		expect(preview.problems[0]?.message).toContain('/nulla/');
	});

	test('at its new address, and no more at the one it had', async () => {
		await online(news('uno', 'Prima notizia'));
		const drafts = [publish(news('uno', 'Prima notizia', { slug: inItalian('altro') }))];
		const moved = await publisher.preview({ site: 'portale', path: '/novita/notizie/altro/', drafts });
		expect(moved.status).toBe(200);
		const { status, details } = await refusal(
			publisher.preview({ site: 'portale', path: '/novita/notizie/uno/', drafts }),
		);
		expect(status).toBe(404);
		expect(details).toEqual({ own: [{ type: 'news', id: 'uno', paths: ['/novita/notizie/altro/'] }] });
	});

	test('of a site that is itself a draft', async () => {
		await online();
		const site = buildSite({ key: 'nuovo', name: inItalian('Sito nuovo') });
		const drafts = [publish(site), publish(news('uno', 'Notizia nuova', { owner: 'nuovo' }))];
		const preview = await publisher.preview({ site: 'nuovo', path: '/novita/notizie/uno/', drafts });
		expect(preview.html).toContain('Sito nuovo');
		expect(preview.problems).toEqual([]);
		expect(publisher.sites.has('nuovo')).toBe(false);
	});

	test('that the application cannot render: it says so, and is no error of the publisher', async () => {
		await online();
		const drafts = [publish(news('uno', 'Pagina con un guasto'))];
		const preview = await publisher.preview({ site: 'portale', document: to('news', 'uno'), drafts });
		expect(preview).toMatchObject({ status: 422, html: '', files: {} });
		expect(preview.problems).toMatchObject([{ path: '/novita/notizie/uno/', isBlocking: true }]);
		const [problem] = preview.problems;
		expect(problem?.message).toContain('the template has a fault');
		expect(problem?.told?.cure).toContain('avvisa chi amministra');
	});

	test('of a site with content that its application cannot use: its editors are told', async () => {
		await online();
		const drafts = [publish(buildSite({ theme: { primary: colourAtFault, character: 'sober' } }))];
		expect(await publisher.preview({ site: 'portale', path: '/', drafts })).toMatchObject({
			status: 422,
			problems: [{ path: '/', told: { what: 'Questo colore non va bene.', cure: 'Scegline un altro.' } }],
		});
	});

	test('that a check would hold: what is wrong is told as by a release', async () => {
		const forbid: PageCheck = ({ path, body }) =>
			String(body).includes('vietato') ? [{ path, message: 'a forbidden word', isBlocking: true }] : [];
		await publisher.settled();
		publisher.close();
		publisher = workshop.open({ check: forbid });
		await online();
		const drafts = [publish(news('uno', 'Titolo vietato'))];
		const preview = await publisher.preview({ site: 'portale', document: to('news', 'uno'), drafts });
		expect(preview.problems).toEqual([
			{ path: '/novita/notizie/uno/', message: 'a forbidden word', isBlocking: true },
		]);
	});
});

describe('a preview is refused', () => {
	test('of a site that is neither published nor drafted, with those that are', async () => {
		await online();
		const { status, details, message } = await refusal(
			publisher.preview({ site: 'altrove', path: '/', drafts: [] }),
		);
		expect([status, details]).toEqual([404, { sites: ['portale', 'visit'] }]);
		expect(message).toContain('altrove');
	});

	test('of a site of a kind that is not installed, which its editors are told', async () => {
		await online();
		rmSync(join(workshop.folder, 'sites-built/area'), { recursive: true });
		const drafts = [publish(buildSite({ kind: 'area' }))];
		const { status, details } = await refusal(publisher.preview({ site: 'portale', path: '/', drafts }));
		expect(status).toBe(422);
		expect(JSON.stringify(details)).toContain('Scegli un altro tipo di sito');
	});

	test('of drafts whose addresses cannot be listed', async () => {
		await online();
		const drafts = [publish(news('uno', 'Notizia', { slug: inItalian('a/../b') }))];
		const { status, details } = await refusal(publisher.preview({ site: 'portale', path: '/', drafts }));
		expect(status).toBe(422);
		expect(JSON.stringify(details)).toContain('non si possono calcolare gli indirizzi');
	});

	test('of the own page of a document of another site, of one withdrawn, and in another language', async () => {
		await online(news('uno', 'Prima notizia'));
		const drafts = [publish(news('due', 'Altrove', { owner: 'visit' })), withdraw(to('news', 'uno'))];
		for (const id of ['uno', 'due']) {
			const { status } = await refusal(
				publisher.preview({ site: 'portale', document: to('news', id), drafts }),
			);
			expect(status).toBe(404);
		}
		const english = { site: 'portale', document: to('news', 'uno'), language: 'en' as const, drafts: [] };
		expect((await refusal(publisher.preview(english))).status).toBe(404);
	});

	test('of a path that no page can have', async () => {
		await online();
		for (const path of [
			'',
			'novita',
			'/../etc/passwd',
			'/__proto__/',
			'#fixed',
			'/novita',
			'//',
			'/_astro/town.css',
		]) {
			expect((await refusal(publisher.preview({ site: 'portale', path, drafts: [] }))).status, path).toBe(
				404,
			);
		}
	});
});

const titles = fc.constantFrom('Mare', 'Porto', 'Èra').map(inItalian);
const anyNews = fc
	.record({
		id: fc.integer({ min: 1, max: 25 }).map((number) => `n${number}`),
		owner: fc.constantFrom('portale', 'portale', 'visit'),
		alsoOn: fc.subarray(['portale']),
		title: titles,
		topics: fc.subarray(['acqua', 'turismo', 'sport'] as const, { minLength: 1 }),
		newsType: fc.constantFrom('notizia', 'avviso'),
		hour: fc.integer({ min: 0, max: 9 }),
		suffix: fc.constantFrom('', '-bis'),
	})
	.map(({ hour, suffix, ...fields }) =>
		buildNews({ ...fields, slug: inItalian(fields.id + suffix), date: `2026-11-20T0${hour}:00:00.000Z` }),
	);
const anyDocument = fc.oneof(
	{ weight: 6, arbitrary: anyNews },
	{ weight: 1, arbitrary: titles.map((title) => buildEvent({ title })) },
	{ weight: 1, arbitrary: titles.map((title) => buildPage({ title })) },
	{ weight: 1, arbitrary: titles.map((title) => buildOffice({ title })) },
	{ weight: 1, arbitrary: titles.map((name) => buildSite({ name })) },
);
const anyDraft = fc.oneof(
	{ weight: 5, arbitrary: anyDocument.map(publish) },
	{ weight: 2, arbitrary: anyNews.map(({ id }) => withdraw(to('news', id))) },
);

test('every page of every site is previewed as it would be online, and what is online stays as it is', async () => {
	let run = 0;
	const property = fc.asyncProperty(
		fc.array(anyNews, { maxLength: 25 }),
		fc.array(anyDraft, { maxLength: 6 }),
		async (first, drafts) => {
			const own = openWorkshop();
			workshop = own;
			publisher = own.open();
			await online(...first);
			const before = ['portale', 'visit'].map((site) => pagesOnline(site));
			const { size } = publisher.store;
			const now = pagesOnline('portale').map(([path]) => path);

			const later = own.open({ dataDir: `${own.folder}/later-${++run}` });
			const after: [site: string, path: string, html: string][] = [];
			const gone: string[] = [];
			const { length } = own.log;
			for (const draft of drafts) {
				if (draft.action === 'publish') own.publish(draft.document);
				else own.withdraw(draft);
			}
			await later.catchUp();
			await later.settled();
			own.log.length = length;
			for (const site of ['portale', 'visit'])
				after.push(
					...pagesOnline(site, `${own.folder}/later-${run}`).map(
						([path, html]) => [site, path, html] as [string, string, string],
					),
				);
			const there = new Set(after.flatMap(([site, path]) => (site === 'portale' ? [path] : [])));
			gone.push(...now.filter((path) => !there.has(path)));

			for (const [site, path, html] of after)
				expect((await publisher.preview({ site, path, drafts })).html, path).toBe(html);
			for (const path of gone)
				expect((await refusal(publisher.preview({ site: 'portale', path, drafts }))).status).toBe(404);
			expect(publisher.store.size).toEqual(size);
			expect(await publisher.catchUp()).toEqual([]);
			expect(['portale', 'visit'].map((site) => pagesOnline(site))).toEqual(before);
			later.close();
			publisher.close();
			own.remove();
		},
	);
	await fc.assert(property, { numRuns: sampleOrAll(8, 60) });
	workshop = openWorkshop();
	publisher = workshop.open();
}, 60_000);

test('a preview waits for no build', async () => {
	const many = Array.from({ length: 400 }, (_, index) => news(`n${index}`, `Notizia ${index}`));
	await online(...many);
	const done: string[] = [];
	const build = publisher.build().then(() => done.push('build'));
	await new Promise((resolve) => setTimeout(resolve, 5));
	const { html } = await publisher.preview({ site: 'portale', path: '/', drafts: [] });
	done.push('preview');
	await build;
	expect(html).toContain('Notizia');
	expect(done).toEqual(['preview', 'build']);
});
