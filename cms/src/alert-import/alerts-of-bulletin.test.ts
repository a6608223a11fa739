import { expect, test } from 'vitest';
import { alertsOfBulletin } from './alerts-of-bulletin.ts';
import { bulletinText, topologyText } from './examples.ts';

const place = { city: 'Borgomarina' };
const now = '2026-07-15T12:00:00.000Z';
const tomorrow = 'files/geojson/20260715_1430_tomorrow.json';

const yellow = 'Ordinaria / ALLERTA GIALLA';
const orange = 'Moderata / ALLERTA ARANCIONE';

const read = (text: string, address = tomorrow, where: { city: string; alertZone?: string } = place) =>
	alertsOfBulletin(text, { place: where, address, now });

test('each risk of the zone has the level of the bulletin, with source and times', () => {
	const text = bulletinText({ 'Per rischio temporali': yellow, 'Per rischio idrogeologico': orange });
	const [flood, storm, landslide] = read(text);

	expect(flood).toMatchObject({ isCancelled: true });
	expect(storm).toMatchObject({
		key: 'bollettino/Costa/2026-07-16/temporali',
		sent: '2026-07-15T12:30:00.000Z',
		isCancelled: false,
		title: 'Allerta gialla per rischio temporali',
		severity: 'yellow',
		risk: 'temporali',
		area: 'Zona di allerta Costa',
		start: '2026-07-15T22:00:00.000Z',
		end: '2026-07-16T22:00:00.000Z',
		source: { name: 'Dipartimento della protezione civile, bollettino di criticità del 15 luglio 2026' },
	});
	expect(landslide).toMatchObject({ severity: 'orange', risk: 'idrogeologico' });
	expect(landslide?.paragraphs[0]).toContain(
		'per il giorno 16 luglio 2026: rischio idraulico: nessuna allerta',
	);
});

test('the bulletin of today holds from its issue to midnight, also when the clock changes', () => {
	const [first] = alertsOfBulletin(bulletinText(), {
		...{ place, now: '2026-10-25T10:00:00.000Z', address: '20261025_0130_today.json' },
	});

	expect(first).toMatchObject({ start: '2026-10-24T23:30:00.000Z', end: '2026-10-25T23:00:00.000Z' });
});

test('prepared texts fit into a bar', () => {
	for (const { text } of read(bulletinText())) expect(text.length).toBeLessThanOrEqual(140);
});

test('TopoJSON has the same properties', () => {
	const text = topologyText({ 'Per rischio temporali': yellow });

	expect(read(text)[1]).toMatchObject({ severity: 'yellow' });
});

test('the zone of the body counts before the name of the town', () => {
	const [first] = read(bulletinText(), tomorrow, { city: 'Borgomarina', alertZone: 'monti' });
	expect(first?.area).toBe('Zona di allerta Monti');
});

interface Refused {
	text?: string;
	address?: string;
	where?: { city: string; alertZone?: string };
}

const refusals: [what: string, reason: string, refused: Refused][] = [
	['a town in no zone', 'in nessuna zona', { where: { city: 'Atlantide' } }],
	['a zone that it lacks', 'Pianura', { where: { city: 'Borgomarina', alertZone: 'Pianura' } }],
	['a town in two zones', 'in più zone', { text: bulletinText().replace('Montalto', 'Borgomarina') }],
	['an unknown level', 'VIOLA', { text: bulletinText({ 'Per rischio temporali': 'Boh / ALLERTA VIOLA' }) }],
	['another name', 'nome del file', { address: 'bollettino.json' }],
	['a date that is none', 'nome del file', { address: '20261340_9999_today.json' }],
	['a day that is over', 'passato', { address: '20260701_1430_today.json' }],
	['the index', 'non è un bollettino', { text: '{"today":{},"tomorrow":{}}' }],
	['no JSON', 'JSON corretto', { text: '{' }],
];

test.each(refusals)('a bulletin with %s is refused, with the reason', (_, reason, refused) => {
	const { text = bulletinText(), address, where } = refused;

	expect(() => read(text, address, where)).toThrow(reason);
});
