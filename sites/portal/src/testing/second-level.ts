import type { Published } from '@portolano/content-models';
import { buildOffice, smallTown } from '@portolano/test-kit';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { type CheerioAPI, load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageAt, root } from './portal.ts';

const bodies = '/amministrazione/organi-di-governo/';
const map = '/mappa-del-sito/';

/** A town without any library, museum or other body, without an area, and whose one politician is no longer listed. */
const least = smallTown().flatMap((document): Published[] => {
	if (document.type === 'office' && ['museo', 'area'].includes(document.officeType)) return [];
	if (document.type === 'person' && document.roleType === 'politico')
		return [{ ...document, outdated: { since: '2026-01-01', reason: { it: 'Non più in carica.' } } }];
	if (document.type === 'body')
		return [
			{
				...document,
				vatNumber: '00850530734',
				tollFreeNumber: '800 000 0000',
				sms: '+39 099 0000112',
				whatsapp: '+39 099 0000111',
				isFundedByEu: true,
			},
		];
	return [document];
});
const committees = ['Commissione porto', 'Commissione moli'].map((it) =>
	buildOffice({ title: { it }, officeType: 'commissione' }),
);

const pages = new Map<string, CheerioAPI>();

beforeAll(async () => {
	const documents = [...least, ...committees];
	const paths = /^\/(amministrazione\/.*|mappa-del-sito\/)?$/;
	for (const [path, text] of await renderSite({ root, site: 'portale', documents, paths }))
		pages.set(path, load(text));
}, 60_000);

function at(path: string): CheerioAPI {
	const page = pages.get(path);
	if (!page) throw new Error(`The portal has no page ${path}.`);
	return page;
}

const textsOf = (path: string, selector: string) =>
	at(path)(selector)
		.map((_, element) => at(path)(element).text().trim())
		.get();

describe('sections of Amministrazione', () => {
	test('without anything have no page and no link: not in the section, the footer, the map of the site', () => {
		for (const name of ['aree-amministrative', 'enti-e-fondazioni', 'politici']) {
			const href = `/amministrazione/${name}/`;
			expect(pages.has(href), href).toBe(false);
			for (const [path, page] of pages) expect(page(`a[href="${href}"]`), path).toHaveLength(0);
		}
		expect(textsOf('/amministrazione/', '[data-element="management-category-link"]')).toEqual([
			...['Documenti e dati', 'Organi di governo', 'Personale amministrativo', 'Uffici'],
		]);
	});

	test('with something are all there', () => {
		const links = pageAt('/amministrazione/')('[data-element="management-category-link"]');
		expect(links).toHaveLength(7);
	});
});

describe('bodies of politics', () => {
	test('have a list for each type in use, which is in the map of the site', () => {
		const committeesPath = `${bodies}tipo/commissione/`;
		expect(textsOf(bodies, '.pt-list-tools a')).toEqual(['Giunta comunale', 'Commissioni']);
		expect(textsOf(committeesPath, '.pt-list .card-title')).toEqual([
			'Commissione moli',
			'Commissione porto',
		]);
		expect(textsOf(map, `a[href="${committeesPath}"]`)).toEqual(['Commissioni']);
		expect(pages.has(`${bodies}tipo/consiglio-comunale/`)).toBe(false);
	});

	test('of one type alone have no narrower list', () => {
		expect(pageAt(bodies)('.pt-list-tools')).toHaveLength(0);
	});
});

describe('the contacts of the body in the footer', () => {
	test('have each number with its way to call or write', () => {
		const footer = at('/')('footer');
		const hrefs = footer
			.find('a')
			.map((_, link) => at('/')(link).attr('href'))
			.get();
		expect(hrefs).toEqual(
			expect.arrayContaining([
				...['tel:8000000000', 'sms:+390990000112', 'https://wa.me/390990000111'],
				'/amministrazione/uffici/ufficio-relazioni-con-il-pubblico/',
			]),
		);
		expect(footer.text()).toContain('Partita IVA: 00850530734');
	});

	test('call the number that costs nothing above the footer', () => {
		expect(textsOf('/', 'a[href="tel:8000000000"]')).toContain('Chiama il numero verde 800 000 0000');
	});

	test('have the mark of the European Union only where the body says that it paid', () => {
		expect(at('/')('footer .eu-mark').text().trim()).toBe(
			'Finanziato dall’Unione europea – NextGenerationEU',
		);
		expect(pageAt('/')('.eu-mark')).toHaveLength(0);
	});
});
