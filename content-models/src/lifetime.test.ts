import { expect, test } from 'vitest';
import { contentTypes, documentSchemas } from './content-types.ts';
import { lifetimeOf } from './lifetime.ts';
import { publishableDocument } from './publication-rules.ts';

const news = documentSchemas.news.parse({
	...{ type: 'news', id: 'n1', owner: 'portale', alsoOn: [], languages: ['it'] },
	...{ publishedAt: '2026-11-22T09:00:00Z', updatedAt: '2026-11-22T09:00:00Z' },
	...{ slug: { it: 'avviso' }, title: { it: 'Avviso' }, summary: { it: 'Avviso' }, newsType: 'avviso' },
	...{ date: '2026-11-22T09:00:00Z', topics: ['acqua'], offices: [{ type: 'office', id: 'o' }] },
	body: { it: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Avviso' }] }] },
	...{ people: [], places: [], documents: [], datasets: [], gallery: [] },
});

const instants = (fields: Partial<typeof news>) => {
	const lifetime = lifetimeOf({ ...news, ...fields });
	return lifetime && [lifetime.begin, lifetime.cease].map((at) => new Date(at).toISOString());
};

test('a lifetime runs from the first moment of its first day to the end of its last, in Rome', () => {
	expect(instants({ publishedFrom: '2026-11-30', publishedUntil: '2026-12-15' })).toEqual([
		'2026-11-29T23:00:00.000Z',
		'2026-12-15T23:00:00.000Z',
	]);
});

test('a lifetime of one day lasts 23 hours when summer time begins, and 25 when it ends', () => {
	const hours = (day: string) => {
		const { begin, cease } = lifetimeOf({ ...news, publishedFrom: day, publishedUntil: day }) ?? {};
		return (Number(cease) - Number(begin)) / 3_600_000;
	};
	expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-11-30')]).toEqual([23, 25, 24]);
});

test('a document without days has no lifetime, and one without a first or last day no beginning or end', () => {
	expect(lifetimeOf(news)).toBeUndefined();
	expect(lifetimeOf({ ...news, publishedUntil: '2026-12-15' })?.begin).toBe(-Infinity);
	expect(lifetimeOf({ ...news, publishedFrom: '2026-12-15' })?.cease).toBe(Infinity);
});

test('a last day before the first is refused at publication, and the log stays readable', () => {
	const wrong = { ...news, publishedFrom: '2026-12-02', publishedUntil: '2026-12-01' };
	const { error } = publishableDocument.safeParse(wrong);
	expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['publishedUntil']);
	expect(documentSchemas.news.safeParse(wrong).success).toBe(true);
	expect(publishableDocument.safeParse({ ...wrong, publishedUntil: '2026-12-02' }).success).toBe(true);
});

test('the types with a lifetime are known from their shapes', () => {
	const types = contentTypes.filter((type) => 'publishedUntil' in documentSchemas[type].shape);
	expect(types).toEqual(['file', 'document', 'news']);
});
