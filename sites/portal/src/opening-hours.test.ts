import type { OpeningHours, Published } from '@portolano/content-models';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { buildOffice, buildService, smallTown, to } from '@portolano/test-kit';
import { type CheerioAPI, load } from 'cheerio';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const publicRelations = '/amministrazione/uffici/ufficio-relazioni-con-il-pubblico/';

const weekly = [{ weekday: 1, spans: [{ from: '09:00', to: '12:00' }] }];

/** Returns pages of the small town, with more documents, as they are rendered at an instant. */
async function pagesAt(now: string, paths: RegExp, more: readonly Published[] = []) {
	const pages = await renderSite({ root, site: 'portale', documents: [...smallTown(), ...more], now, paths });
	return (path: string): CheerioAPI => load(pages.get(path) ?? '');
}

const onOfficePage = new RegExp(`^${publicRelations}$`);
const hoursAt = async (now: string) =>
	(await pagesAt(now, onOfficePage))(publicRelations)('.pt-hours').html();

test('a page says the same whatever day it is, until something that it names is over', async () => {
	const before = await hoursAt('2026-12-01T09:00:00.000Z');
	expect(before).toContain('giovedì 24 dicembre 2026');
	expect(before).toContain('Chiuso dal 1 al 12 febbraio 2027');
	expect(await hoursAt('2026-12-24T22:59:00.000Z')).toBe(before);

	const after = await hoursAt('2026-12-24T23:00:00.000Z');
	expect(after).not.toContain('24 dicembre 2026');
	expect(await hoursAt('2027-02-12T22:59:00.000Z')).toBe(after);
	expect(await hoursAt('2027-02-12T23:00:00.000Z')).not.toContain('febbraio');
});

test('without scripts the tables and sentences say all: weeks, seasons, closures, days that differ, holidays', async () => {
	const page = await pagesAt(
		'2026-12-01T09:00:00.000Z',
		/^\/vivere-il-comune\/luoghi\/biblioteca-comunale\/$/,
	);
	const $ = page('/vivere-il-comune/luoghi/biblioteca-comunale/');
	const captions = $('#orario caption')
		.map((_, caption) => $(caption).contents().first().text().trim())
		.get();
	expect(captions).toEqual(['Estate, dal 15 giugno al 15 settembre, ogni anno', 'Nel resto dell’anno']);
	expect($('#orario table').first().find('tbody tr').first().text()).toContain('chiuso');
	expect($('#orario').text()).toContain('8 settembre (Madonna del Mare)');
});

test('a service says at which counter and when: each with its line and the way to its hours, or that they are not known', async () => {
	const open: OpeningHours = { weekly, holidays: 'closed', exceptions: [] };
	const withHours = buildOffice({ title: { it: 'Sportello del porto' }, hours: open });
	const without = buildOffice({ title: { it: 'Sportello del molo' } });
	const byAppointment = buildOffice({
		title: { it: 'Sportello del faro' },
		hours: { weekly: [], exceptions: [{ day: '2026-12-24', spans: [] }], note: { it: 'Su appuntamento' } },
	});
	const offices = [withHours, without, byAppointment];
	const counters = offices.map(({ id }) => to('office', id));
	const service = buildService({ title: { it: 'Ormeggio' }, counters });
	const pages = await pagesAt('2026-12-01T09:00:00.000Z', /\/ormeggio\/$/, [...offices, service]);
	const $ = pages('/servizi/anagrafe-e-stato-civile/ormeggio/');
	expect($('#accesso h3').first().text()).toBe('A quale sportello, quando');
	const [first, second, third] = $('#accesso .card').toArray();
	expect($(first).find('.open-state').attr('data-open-state')).toContain('"from":"09:00"');
	expect($(first).find('a[href$="#orario"]').text()).toBe('Tutti gli orari');
	expect($(second).find('.open-state')).toHaveLength(0);
	expect($(second).text()).toContain('L’orario non è indicato');
	expect($(third).find('.open-state')).toHaveLength(0);
	expect($(third).text()).toContain('Su appuntamento');
});

test('the script that writes the lines is on the pages that have them, and on no other', async () => {
	const pages = await pagesAt('2026-12-01T09:00:00.000Z', /^\/(amministrazione\/(uffici\/)?|novita\/)$/);
	const has = (path: string) => pages(path)('script[src*="OpenState"]').length > 0;
	expect(pages('/amministrazione/uffici/')('.card .open-state').length).toBeGreaterThan(0);
	expect([has('/amministrazione/uffici/'), has('/amministrazione/'), has('/novita/')]).toEqual([
		true,
		false,
		false,
	]);
});

test('the structured data of an office has its hours, its closure and its holidays of this year and the next', async () => {
	const pages = await pagesAt('2026-12-01T09:00:00.000Z', onOfficePage);
	const $ = pages(publicRelations);
	const graphs = $('script[type="application/ld+json"]')
		.map((_, script) => $(script).text())
		.get();
	const office = graphs.find((graph) => graph.includes('GovernmentOffice')) ?? '';
	expect(() => JSON.parse(office) as unknown).not.toThrow();
	expect(office).toContain('"validFrom":"2027-02-01","validThrough":"2027-02-12"');
	// Saint Francis is a Monday in 2027; Christmas is a Saturday, on which it is closed anyway.
	expect(office).toContain('"validFrom":"2027-10-04","validThrough":"2027-10-04"');
	expect(office).not.toContain('2027-12-25');
});
