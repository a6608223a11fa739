import type { Published, Reference } from '@portolano/content-models';
import {
	buildAlert,
	buildEvent,
	buildFile,
	buildMedia,
	buildMenu,
	buildNews,
	buildOffice,
	buildPage,
	buildSite,
	inItalian,
	to,
} from '@portolano/test-kit';
import fc from 'fast-check';

/** Sites of the three kinds, whose lists show documents of each other. */
export const threeSites = [
	buildSite(),
	buildSite({ key: 'visit', kind: 'brand' }),
	buildSite({ key: 'polizia-locale', kind: 'area' }),
];

/** Pictures that pages may show. */
export const pictures = ['Mare', 'Porto'].map((name) => buildMedia({ alternativeText: inItalian(name) }));

const offices = ['a', 'b'].map((id) => to('office', id));
const topics = ['acqua', 'turismo', 'sport'] as const;
const word = fc.constantFrom('Mare', 'Porto', 'Èra', 'zeta', 'Acqua');
const owner = fc.constantFrom('portale', 'portale', 'visit', 'polizia-locale');
const newsIds = Array.from({ length: 25 }, (_, index) => `n${index}`);
const image = fc.option(fc.constantFrom(...pictures.map(({ id }) => to('media', id))), { nil: undefined });
const instantIn = (min: number, max: number) =>
	fc
		.integer({ min, max })
		.map((hours) => new Date(Date.parse('2026-11-22T09:00:00Z') + hours * 3_600_000).toISOString());

/** A news item with a random title, date, topics, sites and picture, sometimes under another address. */
export const someNews = fc
	.record({
		id: fc.constantFrom(...newsIds),
		owner,
		alsoOn: fc.subarray(['portale', 'visit']),
		title: word.map(inItalian),
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

const someEvent = fc
	.record({ id: fc.constantFrom('e1', 'e2'), title: word.map(inItalian), start: instantIn(-9, 9), owner })
	.chain((fields) => instantIn(10, 40).map((end) => buildEvent({ ...fields, end })));

const somePage = fc
	.record({ id: fc.constantFrom('p1', 'p2'), title: word.map(inItalian), image, owner })
	.map((fields) => buildPage({ ...fields, slug: inItalian(fields.id) }));

const someAlert = fc
	.record({ id: fc.constantFrom('w1', 'w2'), title: word.map(inItalian), owner, start: instantIn(-9, 0) })
	.chain((fields) => instantIn(1, 20).map((end) => buildAlert({ ...fields, end })));

const someUpload = fc
	.record({ id: fc.constantFrom('f1', 'f2'), title: word.map(inItalian), owner })
	.map(buildFile);

const someSettings = fc.oneof(
	fc
		.tuple(fc.constantFrom(...threeSites), word)
		.map(([site, name]) => buildSite({ key: site.key, kind: site.kind, name: inItalian(name) })),
	word.map((label) =>
		buildMenu({ items: [{ label: inItalian(label), to: { kind: 'path', path: '/novita/' }, items: [] }] }),
	),
	fc
		.record({ id: fc.constantFrom('a', 'b'), title: word.map(inItalian) })
		.map((fields) => buildOffice({ ...fields, slug: inItalian(fields.id) })),
);

/** One entry of the log. */
export type Edit = { readonly publish: Published } | { readonly withdraw: Reference };

export const someEdit: fc.Arbitrary<Edit> = fc.oneof(
	{ weight: 8, arbitrary: someNews.map((document) => ({ publish: document })) },
	{ weight: 2, arbitrary: someEvent.map((document) => ({ publish: document })) },
	{ weight: 2, arbitrary: somePage.map((document) => ({ publish: document })) },
	{ weight: 2, arbitrary: someAlert.map((document) => ({ publish: document })) },
	{ weight: 2, arbitrary: someUpload.map((document) => ({ publish: document })) },
	{ weight: 1, arbitrary: fc.constantFrom('f1', 'f2').map((id) => ({ withdraw: to('file', id) })) },
	{ weight: 1, arbitrary: someSettings.map((document) => ({ publish: document })) },
	{ weight: 3, arbitrary: fc.constantFrom(...newsIds).map((id) => ({ withdraw: to('news', id) })) },
	{ weight: 1, arbitrary: fc.constantFrom('a', 'b').map((id) => ({ withdraw: to('office', id) })) },
);
