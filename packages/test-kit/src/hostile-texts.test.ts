import { contentTypes, publishedDocument } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { hostileText, withHostileTexts } from './hostile-texts.ts';
import { smallTown } from './small-town/small-town.ts';

test.each(contentTypes)('free texts of type %s become hostile, and the document stays valid', (type) => {
	const documents = smallTown()
		.filter((document) => document.type === type)
		.map(withHostileTexts);

	expect(documents.length).toBeGreaterThan(0);
	for (const document of documents) {
		expect(publishedDocument.safeParse(document).success, document.id).toBe(true);
		if (type !== 'menu') expect(JSON.stringify(document)).toContain(JSON.stringify(hostileText).slice(1, -1));
	}
});

test('codes, our own addresses and references stay unchanged', () => {
	const before = smallTown().filter(({ type }) => type === 'news');
	const after = before.map(withHostileTexts);

	expect(after).toMatchObject(
		before.flatMap((news) =>
			news.type === 'news'
				? [{ id: news.id, slug: news.slug, newsType: news.newsType, offices: news.offices }]
				: [],
		),
	);
});
