import type { Published } from '@portolano/content-models';
import {
	buildNews,
	buildOffice,
	buildPerson,
	buildRole,
	buildService,
	smallTown,
	to,
} from '@portolano/test-kit';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { root } from './portal.ts';

const council = buildOffice({ title: { it: 'Consiglio del porto' }, officeType: 'consiglio-comunale' });
const committee = buildOffice({
	title: { it: 'Commissione moli' },
	officeType: 'commissione',
	parent: to('office', council.id),
});

function politician(firstName: string, fields: Partial<Published<'person'>> = {}) {
	return buildPerson({
		firstName,
		lastName: 'Onda',
		roleType: 'politico',
		offices: [to('office', council.id)],
		...fields,
	});
}

const [leaving, staying, coming, without] = ['Lia', 'Ugo', 'Eva', 'Pio'].map((name) => politician(name));
const ofCouncil = { roleType: 'politico', office: to('office', council.id) } as const;
const person = (one: Published<'person'> | undefined) => to('person', one?.id ?? '');
const roles = [
	buildRole({
		...ofCouncil,
		title: { it: 'Presidente' },
		person: person(leaving),
		start: '2022-01-01',
		end: '2026-11-30',
	}),
	buildRole({
		...ofCouncil,
		title: { it: 'Consigliere' },
		person: person(staying),
		isHead: false,
		start: '2022-01-01',
	}),
	buildRole({
		...ofCouncil,
		title: { it: 'Presidente entrante' },
		person: person(coming),
		start: '2026-12-01',
	}),
	// Roles of staff may have no dates.
	buildRole({ person: to('person', 'person-maria-rossi') }),
];
const heads = [person(leaving)];
const named = [person(leaving), person(staying), person(coming), person(without)];
const pieces = Array.from({ length: 4 }, (_, day) =>
	buildNews({
		title: { it: `Seduta ${String(day + 1)}` },
		date: `2026-10-0${String(day + 1)}T08:00:00.000Z`,
		offices: [to('office', council.id)],
	}),
);
const counter = buildService({ title: { it: 'Udienza' }, counters: [to('office', council.id)] });
const documents: Published[] = [
	...smallTown(),
	{ ...council, heads, people: named },
	committee,
	...[leaving, staying, coming, without].filter((one) => one !== undefined),
	...roles,
	...pieces,
	counter,
];

const page = '/amministrazione/organi-di-governo/consiglio-del-porto/';
const politicians = '/amministrazione/politici/';
const paths = /^\/amministrazione\/(organi-di-governo\/consiglio-del-porto|politici|uffici)\//;

/** Returns the pages as they are rendered at an instant. */
async function at(now: string) {
	const pages = await renderSite({ root, site: 'portale', documents, now, paths });
	return (path: string): CheerioAPI => load(pages.get(path) ?? '');
}

const lastDay = await at('2026-11-30T12:00:00.000Z');
const dayAfter = await at('2026-11-30T23:00:00.000Z');

function textsOf($: CheerioAPI, selector: string): string[] {
	return $(selector)
		.map((_, element) => $(element).text().replaceAll(/\s+/g, ' ').trim())
		.get();
}

const peopleOf = ($: CheerioAPI) =>
	textsOf($, '#persone li').map((text) => text.replace('Onda', 'Onda ').trim());

describe('the people of an office', () => {
	test('are those with a role there, who heads it first, and those whom the editors name without any', () => {
		expect(peopleOf(lastDay(page))).toEqual([
			...['Lia Onda Responsabile · Presidente', 'Pio Onda', 'Ugo Onda Consigliere'],
		]);
	});

	test('change by themselves on the day after a role ends', () => {
		expect(peopleOf(dayAfter(page))).toEqual([
			...['Eva Onda Responsabile · Presidente entrante', 'Pio Onda', 'Ugo Onda Consigliere'],
		]);
	});
});

describe('the list of politicians', () => {
	test('has nobody whose roles are all over or to come, and keeps who has none', () => {
		const names = ($: CheerioAPI) =>
			textsOf($, '.pt-list .card-title').filter((name) => name.endsWith('Onda'));
		expect(names(lastDay(politicians))).toEqual(['Lia Onda', 'Pio Onda', 'Ugo Onda']);
		expect(names(dayAfter(politicians))).toEqual(['Eva Onda', 'Pio Onda', 'Ugo Onda']);
	});
});

describe('the page of a person', () => {
	test('shows roles that are over apart, with their dates', () => {
		const $ = dayAfter(`${politicians}lia-onda/`);
		expect($('#incarichi h3')).toHaveLength(0);
		expect(textsOf($, '#incarichi-conclusi')[0]).toMatch(/Presidente.*30 novembre 2026/);
	});

	test('without roles has the organisation', () => {
		expect(textsOf(dayAfter(`${politicians}pio-onda/`), '#incarichi')[0]).toContain('Consiglio del porto');
	});
});

describe('the page of an office', () => {
	test('has its parts, the services of which it is a counter, and its latest news, no more than three', () => {
		const $ = lastDay(page);
		expect(textsOf($, '#struttura')[0]).toContain('Commissione moli');
		expect(textsOf($, '#servizi li')).toEqual(['Udienza']);
		expect(textsOf($, '#novita .card-title')).toEqual(['Seduta 4', 'Seduta 3', 'Seduta 2']);
	});

	test('has no empty section', () => {
		const $ = lastDay(page);
		expect($('#documenti, #eventi, #progetti')).toHaveLength(0);
		for (const entry of textsOf($, '[data-element="page-index"] a')) expect(entry).not.toBe('Documenti');
	});

	test('leads to its documents and to the lists that have all of a kind', () => {
		const $ = lastDay('/amministrazione/uffici/ufficio-relazioni-con-il-pubblico/');
		expect(textsOf($, '#documenti li').length).toBeGreaterThan(0);
	});
});
