import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendar, type CalendarDocument, type CalendarEvent, singleEvent } from './calendar.ts';

const event: CalendarDocument = {
	id: '0b7f6f1e',
	title: { it: 'Festa di San Cataldo, processione; a mare', en: 'Saint Cataldo' },
	summary: { it: 'La processione a mare.', en: 'The procession at sea.' },
	start: '2027-05-08T16:00:00.000Z',
	end: '2027-05-08T21:00:00.000Z',
	allDay: false,
	sessions: [],
	status: 'scheduled',
	publishedAt: '2026-11-20T08:00:00.000Z',
	updatedAt: '2026-11-20T08:01:00.000Z',
};

const url = 'https://comune.example/vivere-il-comune/eventi/san-cataldo/';

function textOf(...entries: CalendarEvent[]): string {
	return calendar({
		name: 'Eventi, feste; sagre',
		url: 'https://comune.example/eventi.ics',
		language: 'it',
		events: entries,
	});
}

function eventsIn(text: string): ICAL.Event[] {
	const root = ICAL.Component.fromString(text);
	for (const zone of root.getAllSubcomponents('vtimezone'))
		ICAL.TimezoneService.register(new ICAL.Timezone(zone));
	return root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function read(changes: Partial<CalendarDocument>): ICAL.Event[] {
	return eventsIn(textOf({ event: { ...event, ...changes }, url }));
}

describe('an event', () => {
	test('keeps its UID when its title and date change', () => {
		const [before] = read({});
		const [after] = read({
			title: { it: 'Altro' },
			start: '2027-05-09T16:00:00.000Z',
			end: '2027-05-09T17:00:00.000Z',
		});

		expect(before?.uid).toBe('0b7f6f1e@comune.example');
		expect(after?.uid).toBe(before?.uid);
	});

	test('has its last change as DTSTAMP, and a SEQUENCE that grows with it', () => {
		const [first] = read({});
		const [second] = read({ updatedAt: '2026-11-21T08:00:00.000Z' });

		expect(first?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-20T08:01:00Z');
		expect(first?.component.getFirstPropertyValue('last-modified')?.toString()).toBe('2026-11-20T08:01:00Z');
		expect(first?.sequence).toBe(60);
		expect(second?.sequence).toBe(86_400);
	});

	test('escapes commas and semicolons in its texts, the calendar name and the place', () => {
		const place = {
			name: 'Cattedrale, San Cataldo',
			address: 'Piazza Duomo; 1',
			coordinates: { latitude: 40.477, longitude: 17.23 },
		};
		const text = textOf({ event, url, place });
		const [read] = eventsIn(text);

		expect(read?.summary).toBe('Festa di San Cataldo, processione; a mare');
		expect(read?.location).toBe('Cattedrale, San Cataldo\nPiazza Duomo; 1');
		expect(read?.component.getFirstPropertyValue('geo')).toEqual([40.477, 17.23]);
		// RFC 7986: the name is a TEXT.
		expect(text).toContain(String.raw`NAME:Eventi\, feste\; sagre`);
	});

	test('that lasts all day is written in whole days, whatever hours were entered, the end excluded', () => {
		const [found] = read({
			allDay: true,
			start: '2026-12-08T08:00:00.000Z',
			end: '2026-12-08T19:00:00.000Z',
		});

		expect(found?.startDate.toString()).toBe('2026-12-08');
		expect(found?.endDate.toString()).toBe('2026-12-09');
	});

	test('that lasts all day keeps the hours of its sessions', () => {
		const [found] = read({
			allDay: true,
			sessions: [{ id: 'a', start: '2026-12-08T17:00:00.000Z', end: '2026-12-08T18:30:00.000Z' }],
		});

		expect(found?.startDate.toString()).toBe('2026-12-08T18:00:00');
		expect(found?.endDate.toString()).toBe('2026-12-08T19:30:00');
	});

	test('whose first session is removed keeps the UIDs of the others', () => {
		const sessions = ['a', 'b', 'c'].map((id, index) => ({
			id,
			start: `2027-05-0${String(index + 1)}T16:00:00.000Z`,
			end: `2027-05-0${String(index + 1)}T17:00:00.000Z`,
		}));
		const before = read({ sessions }).map(({ uid }) => uid);
		const after = read({ sessions: sessions.slice(1) }).map(({ uid }) => uid);

		expect(after).toEqual(before.slice(1));
	});

	test('that is cancelled stays, as STATUS:CANCELLED', () => {
		expect(read({ status: 'cancelled' })[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
		expect(read({ status: 'postponed' })[0]?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
	});

	test('that lasts all day has dates without hours, the end excluded', () => {
		const [read_] = read({
			allDay: true,
			start: '2027-12-07T23:00:00.000Z',
			end: '2027-12-08T23:00:00.000Z',
		});

		expect(read_?.startDate.toString()).toBe('2027-12-08');
		expect(read_?.endDate.toString()).toBe('2027-12-09');
	});

	test('from midnight to midnight is written in whole days, even when it is not marked as all-day', () => {
		const [found] = read({ start: '2026-12-07T23:00:00.000Z', end: '2026-12-09T23:00:00.000Z' });

		expect(`${found?.startDate.toString()}/${found?.endDate.toString()}`).toBe('2026-12-08/2026-12-10');
	});

	test('with sessions becomes one VEVENT for each', () => {
		const sessions = [
			{ start: '2027-05-08T16:00:00.000Z', end: '2027-05-08T17:00:00.000Z' },
			{ start: '2027-05-09T16:00:00.000Z', end: '2027-05-09T17:00:00.000Z', note: { it: 'Replica' } },
		];
		const events = read({ sessions });

		expect(events.map(({ uid }) => uid)).toEqual(['0b7f6f1e-1@comune.example', '0b7f6f1e-2@comune.example']);
		expect(events[1]?.description).toBe('La processione a mare.\nReplica');
	});

	test('is in the requested language', () => {
		expect(eventsIn(singleEvent({ event, url }, 'en'))[0]?.summary).toBe('Saint Cataldo');
	});
});

describe('the time zone of Rome', () => {
	for (const [name, start, end, local] of [
		['in winter', '2027-01-10T17:00:00.000Z', '2027-01-10T18:00:00.000Z', '2027-01-10T18:00:00'],
		['in summer', '2027-07-10T17:00:00.000Z', '2027-07-10T18:00:00.000Z', '2027-07-10T19:00:00'],
		[
			'across the night that loses an hour',
			'2027-03-28T00:30:00.000Z',
			'2027-03-28T01:30:00.000Z',
			'2027-03-28T01:30:00',
		],
		[
			'on the day that has an hour more',
			'2027-10-31T16:00:00.000Z',
			'2027-10-31T17:00:00.000Z',
			'2027-10-31T17:00:00',
		],
	] as const) {
		test(`is applied ${name}`, () => {
			const [read_] = read({ start, end });

			expect(read_?.startDate.toString()).toBe(local);
			expect(read_?.startDate.toJSDate().toISOString()).toBe(start);
			expect(read_?.endDate.toJSDate().toISOString()).toBe(end);
		});
	}

	test.each([
		['from the hour that comes twice on', '2026-10-25T01:30:00.000Z', '2026-10-25T03:00:00.000Z'],
		['within the hour that comes twice', '2026-10-25T00:30:00.000Z', '2026-10-25T01:15:00.000Z'],
		['until the hour that comes twice', '2026-10-24T20:00:00.000Z', '2026-10-25T00:30:00.000Z'],
		['through the night that has an hour more', '2026-10-24T20:00:00.000Z', '2026-10-25T05:00:00.000Z'],
	])('gives the same instant %s', (_, start, end) => {
		const [read_] = read({ start, end });

		expect(read_?.startDate.toJSDate().toISOString()).toBe(start);
		expect(read_?.endDate.toJSDate().toISOString()).toBe(end);
	});

	test('counts the day of 25 hours as one day', () => {
		const [read_] = read({
			allDay: true,
			start: '2027-10-30T22:00:00.000Z',
			end: '2027-10-31T23:00:00.000Z',
		});

		expect(`${read_?.startDate.toString()}/${read_?.endDate.toString()}`).toBe('2027-10-31/2027-11-01');
	});
});

test('lines end with CRLF and have at most 75 octets', () => {
	const text = textOf({ event: { ...event, summary: { it: 'è così, perché sì. '.repeat(20) } }, url });
	const lines = text.split('\r\n');

	expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
	expect(text.replaceAll('\r\n', '')).not.toContain('\n');
	expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

test('the same events give the same text', () => {
	expect(textOf({ event, url })).toBe(textOf({ event, url }));
});
