import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from './loading/content-items.ts';
import { readTranslations, translatedItem, withTranslations } from './loading/translations.ts';

const items = readContent(path.join(import.meta.dirname, 'content'), 8080);
const translations = readTranslations(path.join(import.meta.dirname, 'translations'));

test.each(translations)('every text of what is translated is in $language', (one) => {
	const missing = items.flatMap((item) =>
		translatedItem(item, one).missing.map((field) => `${item.type}/${item.key}: ${field}`),
	);

	expect(missing).toEqual([]);
});

test.each(translations)('every translation in $language is of a document that exists', ({ documents }) => {
	const known = new Set(items.map(({ type, key }) => `${type}/${key}`));

	expect([...documents.keys()].filter((name) => !known.has(name))).toEqual([]);
});

test('the brand site has home, pages, itineraries, places and pictures in German and French', () => {
	const ready = withTranslations(items, translations).filter(({ languages }) =>
		(['de', 'fr'] as const).every((language) => languages.includes(language)),
	);
	const count = (type: string) => ready.filter((item) => item.type === type).length;

	expect(count('site')).toBe(1);
	expect(count('page')).toBeGreaterThanOrEqual(13);
	expect(count('itinerary')).toBeGreaterThanOrEqual(10);
	// 45 to see, 20 to eat and for crafts, 15 to stay.
	expect(count('place')).toBeGreaterThanOrEqual(80);
	expect(count('media')).toBeGreaterThanOrEqual(140);
});
