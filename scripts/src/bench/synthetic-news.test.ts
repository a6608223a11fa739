import { documentSchemas } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { syntheticNews } from './synthetic-news.ts';

const office = { type: 'office', id: 'o1' } as const;

test('synthetic news are valid, all different, and identical in every run', () => {
	const [first, second] = [syntheticNews(1, 'portale', office), syntheticNews(2, 'portale', office)];
	expect(documentSchemas.news.parse(first)).toEqual(syntheticNews(1, 'portale', office));
	expect(first.body).not.toEqual(second.body);
	expect(first.date < second.date).toBe(true);
});
