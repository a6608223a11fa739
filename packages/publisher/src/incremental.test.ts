import { join } from 'node:path';
import type { Published, Reference } from '@portolano/content-models';
import {
	buildEvent,
	buildFile,
	buildMedia,
	buildMenu,
	buildNews,
	buildOffice,
	buildPage,
	buildSite,
	cancel,
	inItalian,
	publish,
	to,
} from '@portolano/test-kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openWorkshop, targetKinds, type Workshop } from '../test-application/workshop.ts';
import type { Publisher } from './publisher.ts';

const offices = ['a', 'b'].map((id) => to('office', id));
const topics = ['acqua', 'turismo', 'sport'] as const;
const pictures = ['Mare', 'Porto'].map((name) => buildMedia({ alternativeText: inItalian(name) }));
const word = fc.constantFrom('Mare', 'Porto', 'Èra', 'zeta', 'Acqua', 'Pagina con un guasto');
const owner = fc.constantFrom('portale', 'portale', 'visit');
const instantIn = (min: number, max: number) =>
	fc
		.integer({ min, max })
		.map((hours) => new Date(Date.parse('2026-11-22T09:00:00Z') + hours * 3_600_000).toISOString());
const newsIds = Array.from({ length: 25 }, (_, index) => `n${index}`);
const image = fc.option(fc.constantFrom(...pictures.map(({ id }) => to('media', id))), { nil: undefined });

const news = fc
	.record({
		id: fc.constantFrom(...newsIds),
		owner,
		alsoOn: fc.subarray(['portale']),
		title: word.map(inItalian),
		newsType: fc.constantFrom('notizia', 'avviso'),
		date: instantIn(-50, 50),
		topics: fc.subarray([...topics], { minLength: 1 }),
		offices: fc.subarray(offices, { minLength: 1 }),
		listedUntil: fc.option(fc.constantFrom('2026-11-22', '2026-11-23'), { nil: undefined }),
		image,
	})
	.chain((fields) =>
		fc
			.constantFrom(fields.id, `${fields.id}-bis`)
			.map((slug) => buildNews({ ...fields, slug: inItalian(slug) })),
	);

const event = fc
	.record({ id: fc.constantFrom('e1', 'e2'), title: word.map(inItalian), start: instantIn(-9, 9), owner })
	.chain((fields) => instantIn(10, 40).map((end) => buildEvent({ ...fields, end })));

const plainPage = fc
	.record({ id: fc.constantFrom('p1', 'p2'), title: word.map(inItalian), image })
	.map((fields) => buildPage({ ...fields, slug: inItalian(fields.id) }));

const upload = fc
	.record({ id: fc.constantFrom('f1', 'f2'), title: word.map(inItalian), owner })
	.map(buildFile);

const settings = fc.oneof(
	word.map((name) => buildSite({ name: inItalian(name) })),
	word.map((name) => buildSite({ key: 'visit', kind: 'brand', name: inItalian(name) })),
	word.map((label) =>
		buildMenu({ items: [{ label: inItalian(label), to: { kind: 'path', path: '/novita/' }, items: [] }] }),
	),
	fc
		.record({ id: fc.constantFrom('a', 'b'), title: word.map(inItalian) })
		.map((fields) => buildOffice({ ...fields, slug: inItalian(fields.id) })),
);

type Deed =
	| { publish: Published }
	| { withdraw: Reference }
	| { hours: number }
	| { schedule: Published[]; in: number }
	| { cancels: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
	{ weight: 8, arbitrary: news.map((document) => ({ publish: document })) },
	{ weight: 2, arbitrary: event.map((document) => ({ publish: document })) },
	{ weight: 2, arbitrary: plainPage.map((document) => ({ publish: document })) },
	{ weight: 2, arbitrary: upload.map((document) => ({ publish: document })) },
	{ weight: 1, arbitrary: fc.constantFrom('f1', 'f2').map((id) => ({ withdraw: to('file', id) })) },
	{ weight: 1, arbitrary: settings.map((document) => ({ publish: document })) },
	{ weight: 3, arbitrary: fc.constantFrom(...newsIds).map((id) => ({ withdraw: to('news', id) })) },
	{ weight: 1, arbitrary: fc.constantFrom('a', 'b').map((id) => ({ withdraw: to('office', id) })) },
	{ weight: 2, arbitrary: fc.integer({ min: 1, max: 12 }).map((hours) => ({ hours })) },
	{
		weight: 2,
		arbitrary: fc.record({
			schedule: fc.array(fc.oneof(news, upload), { minLength: 1, maxLength: 3 }),
			in: fc.integer({ min: 0, max: 12 }),
		}),
	},
	{ weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }).map((cancels) => ({ cancels })) },
);

function later(instant: string, hours: number): string {
	return new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
}

function schedule({ log, now }: Workshop, documents: readonly Published[], hours: number): void {
	const first = log.length + 1;
	const effectiveAt = later(now, hours);
	const group = { id: `g${first}`, size: documents.length };
	for (const [index, document] of documents.entries())
		log.push(publish(first + index, document, { effectiveAt, group }));
}

function carryOut(workshop: Workshop, deed: Deed): void {
	if ('publish' in deed) workshop.publish(deed.publish);
	else if ('withdraw' in deed) workshop.withdraw(deed.withdraw);
	else if ('schedule' in deed) schedule(workshop, deed.schedule, deed.in);
	else if ('cancels' in deed)
		workshop.log.push(cancel(workshop.log.length + 1, Math.max(1, workshop.log.length - deed.cancels)));
	else workshop.now = later(workshop.now, deed.hours);
}

const sites = ['portale', 'visit'];

/** Returns the pages that fail: they keep their last good version, which a clean build doesn't have. */
function failing(publisher: Publisher): Set<string> {
	const blocking = publisher.problems().filter(({ isBlocking }) => isBlocking);
	return new Set(blocking.map(({ site, path }) => `${site}${path}index.html`));
}

async function compareWithCleanBuild(workshop: Workshop, publisher: Publisher, run: number): Promise<void> {
	const dataDir = join(workshop.folder, `clean-${run}`);
	const clean = workshop.open({ dataDir });
	await clean.catchUp();
	const spared = failing(clean);
	expect(failing(publisher)).toEqual(spared);
	// A document with a last good version stays in lists; the clean build, which never had one, holds it back.
	const isKept = sites.some((site) =>
		[...workshop.live(site).keys()].some((file) => spared.has(`${site}/${file}`)),
	);
	for (const site of isKept ? [] : sites) {
		const rendered = [...workshop.live(site)].filter(
			([file]) => !spared.has(`${site}/${file}`) && !file.startsWith('file/'),
		);
		const expected = [...workshop.live(site, dataDir)].filter(([file]) => !file.startsWith('file/'));
		expect(rendered.map(([file]) => file)).toEqual(expected.map(([file]) => file));
		expect(rendered).toEqual(expected);
		if (spared.size === 0)
			expect([...workshop.live(site).keys()]).toEqual([...workshop.live(site, dataDir).keys()]);
	}
	if (spared.size === 0)
		for (const site of sites) expect(workshop.addresses(site)).toEqual(workshop.addresses(site, dataDir));
	clean.close();
}

/** What happens to the publisher before the next edits; killed, it finds a state from before the last ones, or none. */
type Restart = 'none' | 'stopped' | 'killed';

const restart: fc.Arbitrary<Restart> = fc.constantFrom('none', 'none', 'stopped', 'killed');

async function restarted(workshop: Workshop, publisher: Publisher, how: Restart): Promise<Publisher> {
	if (how === 'none') return publisher;
	if (how === 'stopped') await publisher.settled();
	publisher.close();
	return workshop.open();
}

test.each(targetKinds)(
	'on a target of kind %s, after any edits and restarts the sites equal a clean build byte for byte, and few pages are rendered without a change',
	async (kind) => {
		let [run, rendered, unchanged] = [0, 0, 0];
		await fc.assert(
			fc.asyncProperty(
				fc.array(news, { maxLength: 25 }),
				fc.array(fc.tuple(restart, fc.array(deed, { minLength: 1, maxLength: 3 })), { maxLength: 8 }),
				async (first, edits) => {
					const workshop = openWorkshop(undefined, kind);
					workshop.publish(buildSite(), buildSite({ key: 'visit', kind: 'brand' }), ...pictures, ...first);
					let publisher = workshop.open();
					await publisher.catchUp();
					for (const [how, deeds] of edits) {
						publisher = await restarted(workshop, publisher, how);
						for (const deed of deeds) carryOut(workshop, deed);
						for (const report of await publisher.catchUp()) {
							// A killed publisher renders again what it had already released.
							if (how === 'killed') continue;
							rendered += report.rendered;
							unchanged += report.unchanged;
						}
						await compareWithCleanBuild(workshop, publisher, ++run);
					}
					publisher.close();
					workshop.remove();
				},
			),
			{ numRuns: 12 },
		);
		expect(unchanged / rendered).toBeLessThan(0.25);
	},
	180_000,
);
