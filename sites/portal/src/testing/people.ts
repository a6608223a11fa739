import { buildPerson, smallTown, to } from '@portolano/test-kit';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { pageAt, root } from './portal.ts';

const textOf = (path: string, selector: string) =>
	pageAt(path)(selector).text().replaceAll(/\s+/g, ' ').trim();

const mayor = '/amministrazione/politici/anna-greco/';

test('who heads an office says so on their page', () => {
	expect(textOf(mayor, '#incarichi')).toContain('Responsabile di');
});

test('declarations have the names that the editors gave them', () => {
	expect(textOf(mayor, '#dichiarazioni')).toContain('Dichiarazione dei redditi');
});

test('declarations of a known kind stand under its name, in the order of the law; others come last', async () => {
	const file = to('file', 'file-dichiarazione-dei-redditi-2025');
	const person = buildPerson({
		lastName: 'Onda',
		declarations: [
			{ title: { it: 'Dichiarazione varia' }, file },
			{ kind: 'dichiarazione-dei-redditi', title: { it: 'Redditi 2025' }, file },
			{ kind: 'altre-cariche', title: { it: 'Cariche 2025' }, file },
		],
	});
	const documents = [...smallTown(), person];
	const paths = /maria-onda/;
	const [html = ''] = [...(await renderSite({ root, site: 'portale', documents, paths })).values()];
	const page = load(html);
	const titles = page('#dichiarazioni h3')
		.map((_, title) => page(title).text())
		.get();
	expect(titles).toEqual(['Altre cariche', 'Dichiarazione dei redditi', 'Altre dichiarazioni']);
});

test('the card of a person has the photograph, if there is one', () => {
	const staff = pageAt('/amministrazione/personale-amministrativo/');
	expect(staff('.card-of-person .card-title').text()).toBe('Maria Rossi');
	expect(staff('.card-of-person img').attr('alt')).toBe('');
	expect(staff('.pt-list .card:not(.card-of-person) .card-title').text()).toBe('Luca De Santis');
});
