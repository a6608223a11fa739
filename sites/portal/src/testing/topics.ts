import { expect, test } from 'vitest';
import { pageAt, pages } from './portal.ts';

const linksOn = (path: string) => {
	const page = pageAt(path);
	return page('main a')
		.toArray()
		.map((link) => page(link).attr('href'));
};

test('“see all” on the page of a topic keeps the topic', () => {
	expect(linksOn('/argomenti/turismo/')).toContain('/argomenti/turismo/servizi/');
	expect(linksOn('/argomenti/turismo/servizi/')).toEqual(
		expect.arrayContaining(
			[1, 2, 3, 4, 5, 6].map((number) => `/servizi/turismo/servizio-di-prova-${number}/`),
		),
	);
	expect(pageAt('/argomenti/turismo/servizi/')('h1').text().trim()).toBe('Turismo: servizi');
});

test('a topic whose page shows everything of a kind has no list of it, and no link to one', () => {
	expect([...pages.keys()].filter((path) => path.startsWith('/argomenti/turismo/')).toSorted()).toEqual([
		'/argomenti/turismo/',
		'/argomenti/turismo/servizi/',
	]);
	expect(linksOn('/argomenti/turismo/')).not.toContain('/novita/');
});
