import type { Published } from '@portolano/content-models';
import {
	buildContactPoint,
	buildOffice,
	buildPerson,
	buildPlace,
	buildService,
	smallTown,
	to,
} from '@portolano/test-kit';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { load, type CheerioAPI } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from './portal.ts';

const named = (it: string) => ({ title: { it } });
const weekly = [1, 2, 3].map((weekday) => ({ weekday, spans: [{ from: '09:00', to: '12:00' }] }));
const phone = '+39 099 000200';

const contacts = buildContactPoint({
	...named('Contatti del porto'),
	entries: [
		{ kind: 'pec', value: 'porto@pec.borgomarina.example' },
		{ kind: 'telefono', value: phone },
	],
});
const night = buildContactPoint({
	...named('Guardia di notte'),
	entries: [
		{ kind: 'telefono', value: phone },
		{ kind: 'telefono', value: '+39 099 000201', note: { it: 'dalle 20' } },
	],
});
const pier = buildPlace({ ...named('Casa del molo'), address: 'Molo Sud 3' });
const tower = buildPlace({ ...named('Torre del faro') });
const points = [contacts, night].map(({ id }) => to('contact-point', id));
const harbour = buildOffice({
	...named('Ufficio porto'),
	seat: to('place', pier.id),
	otherSeats: [to('place', pier.id), to('place', tower.id)],
	contactPoints: points,
	hours: { weekly, exceptions: [] },
});
const shut = buildOffice({
	...named('Ufficio faro'),
	seat: to('place', tower.id),
	hours: {
		weekly,
		closures: [{ from: '2026-06-01', to: '2027-06-01', reason: { it: 'Restauro' } }],
		exceptions: [],
	},
});
const { online, ...offline } = buildService({
	...named('Visita al faro'),
	counters: [to('office', harbour.id), to('office', shut.id)],
});
const mooring = buildService({
	...named('Ormeggio'),
	counters: [to('office', harbour.id)],
	offices: [to('office', harbour.id)],
	contactPoints: points,
	...(online ? { online } : {}),
});
const pilot = buildPerson({
	firstName: 'Ugo',
	lastName: 'Vele',
	offices: [to('office', harbour.id)],
	contactPoints: points,
});
const documents: Published[] = [
	...smallTown(),
	...[contacts, night, pier, tower, harbour, shut, mooring, offline, pilot],
];

const pages = new Map<string, CheerioAPI>();

beforeAll(async () => {
	const paths = /ormeggio|visita-al-faro|ufficio-porto|casa-del-molo|torre-del-faro|ugo-vele/;
	for (const [path, text] of await renderSite({ root, site: 'portale', documents, paths }))
		pages.set(path, load(text));
}, 60_000);

function pageAt(part: string): CheerioAPI {
	const [found] = [...pages].filter(([path]) => path.endsWith(`/${part}/`));
	if (!found) throw new Error(`The portal has no page ${part}.`);
	return found[1];
}

const textOf = (page: CheerioAPI, selector: string) => page(selector).text().replaceAll(/\s+/g, ' ').trim();
const times = (page: CheerioAPI, href: string) => page(`main a[href="${href}"]`).length;
const tel = 'tel:+39099000200';

describe('the card of an office', () => {
	test('has its name, whether it is open, address with a map, telephones once, mail, hours', () => {
		const page = pageAt('ormeggio');
		const card = page('#accesso .card-contact');
		expect(card).toHaveLength(1);
		expect(card.find('.card-title a').attr('href')).toBe('/amministrazione/uffici/ufficio-porto/');
		expect(card.find('.open-state')).toHaveLength(1);
		expect(
			card
				.find('dt')
				.map((_, term) => page(term).text().trim())
				.get(),
		).toEqual([...['Indirizzo', 'Telefono', 'Telefono', 'PEC', 'Orari']]);
		expect(card.find('a[href^="https://www.openstreetmap.org/"]').text()).toContain('Apri nella mappa');
		expect(card.text()).toContain('Guardia di notte, dalle 20');
		expect(card.text()).toContain('da lunedì a mercoledì: 09:00–12:00');
	});

	test('says first of all that it is closed for a year, and why', () => {
		const card = pageAt('visita-al-faro')('#accesso .card-contact').last();
		expect(card.find('.contact-line').first().text()).toBe(
			'Chiuso dal 1 giugno 2026 al 1 giugno 2027: Restauro',
		);
	});
});

describe('the contacts of a service', () => {
	test('are told at its counter, and not again as those of the office responsible', () => {
		const page = pageAt('ormeggio');
		expect(times(page, tel)).toBe(1);
		expect(page('#contatti .card-contact')).toHaveLength(0);
		expect(page('#contatti [data-element="service-area"]').text()).toContain('Ufficio porto');
	});

	test('come with what can be done where', () => {
		expect(textOf(pageAt('ormeggio'), '#accesso')).toContain('online, oppure di persona a questo sportello');
		expect(textOf(pageAt('visita-al-faro'), '#accesso')).toContain('online non si può ancora fare');
	});
});

describe('nothing of an office is twice', () => {
	test('on its own page, though a seat is named twice', () => {
		const page = pageAt('ufficio-porto');
		expect(times(page, tel)).toBe(1);
		expect(
			page('#contatti .card-title')
				.map((_, title) => page(title).text().trim())
				.get(),
		).toEqual([...['Recapiti', 'Altre sedi']]);
		expect(textOf(page, '#contatti .card-contact')).not.toMatch(/Molo Sud 3.*Molo Sud 3/);
	});

	test('on the page of a person who works there', () => {
		expect(times(pageAt('ugo-vele'), tel)).toBe(1);
		expect(textOf(pageAt('ugo-vele'), '#contatti .card-title')).toBe('Ufficio porto');
	});

	test('on the page of a place where it sits, which has the address', () => {
		const page = pageAt('casa-del-molo');
		expect(textOf(page, '#sede-di .card-title')).toBe('Ufficio porto');
		expect(textOf(page, '#sede-di')).not.toContain('Molo Sud 3');
	});
});

test('a place has the offices that have another seat there too', () => {
	const page = pageAt('torre-del-faro');
	expect(
		page('#sede-di .card-title')
			.map((_, title) => page(title).text().trim())
			.get(),
	).toEqual([...['Ufficio faro', 'Ufficio porto']]);
	expect(textOf(page, '#sede-di')).toContain('Molo Sud 3');
});
