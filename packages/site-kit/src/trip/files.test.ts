import { expect, test } from 'vitest';
import { tripCalendar } from './calendar-file.ts';
import { tripGpx } from './gpx-file.ts';
import type { TripItems } from './item-data.ts';

const items: TripItems = {
	p1: {
		title: 'Castello; “sul” mare, e \\ altro',
		href: '/luoghi/castello/',
		kind: 'Castello',
		at: [40.4735, 17.2346],
		where: 'Piazza Castello 4, 74123 Taranto',
	},
	p2: { title: '<b>Mura</b> & più \u0007', href: '/luoghi/mura/', kind: 'Mura', at: [40.47, 17.24] },
	p3: { title: 'Senza luogo', href: '/x/', kind: 'Altro' },
};
const trip = {
	days: [
		{ date: '2026-12-05', stops: [{ key: 'p1', time: '09:30', minutes: 60 }, { key: 'p2' }, { key: 'p1' }] },
		{ stops: [{ key: 'p3' }, { key: 'pgone' }] },
	],
};
const settings = {
	name: 'Il mio viaggio',
	origin: 'https://visit.example',
	now: new Date('2026-12-01T10:00:00Z'),
};

test('the calendar has the dated stops, in the time zone of Rome, with identifiers that stay the same', () => {
	const text = tripCalendar(trip, items, settings);

	expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
	expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Rome');
	expect(text).toContain(
		'DTSTART;TZID=Europe/Rome:20261205T093000\r\nDTEND;TZID=Europe/Rome:20261205T103000',
	);
	expect(text.match(/UID:.*/g)?.map((line) => line.trim())).toEqual([
		'UID:p1-2026-12-05@visit.example',
		'UID:p2-2026-12-05@visit.example',
		'UID:p1-2026-12-05-0-1@visit.example',
	]);
	expect(text).toContain(String.raw`SUMMARY:Castello\; “sul” mare\, e \\ altro`);
	expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
	expect(tripCalendar(trip, items, settings)).toBe(text);
});

test('a stop after midnight is on the next day', () => {
	const late = { days: [{ date: '2026-12-31', stops: [{ key: 'p1', time: '23:30', minutes: 60 }] }] };

	expect(tripCalendar(late, items, settings)).toContain('DTEND;TZID=Europe/Rome:20270101T003000');
});

test('the stops with a place are points of a route for each day, whatever their names contain', () => {
	const text = tripGpx(trip, items, {
		name: 'Il mio viaggio',
		note: 'Linee rette',
		origin: 'https://visit.example',
		dayName: (number) => `Giorno ${String(number)}`,
	});

	expect(text.match(/<rte>/g)).toHaveLength(1);
	expect(text).toContain('<rtept lat="40.4735" lon="17.2346">');
	expect(text).toContain('<name>&lt;b&gt;Mura&lt;/b&gt; &amp; più  </name>');
	expect(text).toContain('<name>Giorno 1, 2026-12-05</name>');
});
