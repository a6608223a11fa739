import type { DaySpanName, Published } from '@portolano/content-models';
import { createStore } from '@portolano/content-store';
import { buildEvent, buildLog, buildSite } from '@portolano/test-kit';
import { describe, expect, test } from 'vitest';
import { comingMonths, eventMonths, eventsOfPeriod, eventStartDays } from './months.ts';
import { eventsWithin } from './spans.ts';

const storeAt = (now: string, events: readonly Published<'event'>[]) => {
	const store = createStore({ now });
	for (const entry of buildLog([buildSite(), ...events])) store.apply(entry);
	return store;
};
const viewAt = (now: string, events: readonly Published<'event'>[]) =>
	storeAt(now, events).view({ site: 'portale', language: 'it' });
const idsWithin = (now: string, events: readonly Published<'event'>[], name: DaySpanName) =>
	eventsWithin(viewAt(now, events), name).map(({ event }) => event.id);

describe('an event that begins at 23:59 and lasts past midnight', () => {
	const night = [
		buildEvent({ id: 'notte', start: '2026-12-05T22:59:00.000Z', end: '2026-12-06T01:00:00.000Z' }),
	];

	test('is on the day on which it begins, not on the next', () => {
		expect(idsWithin('2026-12-05T10:00:00.000Z', night, 'oggi')).toEqual(['notte']);
		expect(idsWithin('2026-12-05T10:00:00.000Z', night, 'domani')).toEqual([]);
		expect(idsWithin('2026-12-04T10:00:00.000Z', night, 'domani')).toEqual(['notte']);
	});

	test('is still there after midnight, until it ends', () => {
		expect(idsWithin('2026-12-06T00:30:00.000Z', night, 'oggi')).toEqual(['notte']);
		expect(idsWithin('2026-12-06T01:00:00.000Z', night, 'oggi')).toEqual([]);
	});
});

describe('an event that repeats', () => {
	const times = ['2026-11-24', '2026-12-01', '2026-12-08'].map((day) => ({
		start: `${day}T09:00:00.000Z`,
		end: `${day}T11:00:00.000Z`,
	}));
	const weekly = [
		buildEvent({ id: 'corso', start: times[0]?.start ?? '', end: times[2]?.end ?? '', sessions: times }),
	];

	test('is only on its days, and on none of them any more once it is over there', () => {
		expect(idsWithin('2026-12-01T08:00:00.000Z', weekly, 'oggi')).toEqual(['corso']);
		expect(idsWithin('2026-12-01T11:00:00.000Z', weekly, 'oggi')).toEqual([]);
		expect(idsWithin('2026-12-02T08:00:00.000Z', weekly, 'oggi')).toEqual([]);
		expect(idsWithin('2026-12-07T08:00:00.000Z', weekly, 'settimana')).toEqual(['corso']);
	});

	test('is in each of its months, with its time of that month', () => {
		const view = viewAt('2026-12-01T12:00:00.000Z', weekly);
		expect(eventMonths(view)).toEqual(['2026-11', '2026-12']);
		expect(comingMonths(view)).toEqual(['2026-12']);
		const [november, december] = ['2026-11', '2026-12'].map((month) => eventsOfPeriod(view, month)[0]);
		expect(eventStartDays(view)).toEqual(['2026-11-24', '2026-12-01', '2026-12-08']);
		expect(november?.time.start).toBe(times[0]?.start);
		expect(december).toMatchObject({ time: { start: times[2]?.start }, isOver: false });
	});
});

describe('the list of a day', () => {
	const ids = (now: string, day: string, events: readonly Published<'event'>[]) =>
		eventsOfPeriod(viewAt(now, events), day).map(({ event, isOver }) => [event.id, isOver]);
	const night = buildEvent({
		id: 'notte',
		start: '2026-10-24T21:00:00.000Z',
		end: '2026-10-25T02:30:00.000Z',
	});
	const show = buildEvent({
		...{ id: 'mostra', allDay: true },
		...{ start: '2026-10-20T22:00:00.000Z', end: '2026-10-31T23:00:00.000Z' },
	});

	test('has what begins on it before what is under way, over the change of clocks too', () => {
		const events = [show, night];
		expect(ids('2026-10-01T10:00:00.000Z', '2026-10-24', events)).toEqual([
			['notte', false],
			['mostra', false],
		]);
		expect(ids('2026-10-01T10:00:00.000Z', '2026-10-25', events)).toEqual([['mostra', false]]);
		expect(eventStartDays(viewAt('2026-10-01T10:00:00.000Z', events))).toEqual(['2026-10-21', '2026-10-24']);
	});

	test('says what is over while the day is under way, and not once it has passed', () => {
		expect(ids('2026-12-05T22:00:00.000Z', '2026-12-05', [buildEvent()])).toEqual([
			['event-concerto-sul-porto', true],
		]);
		expect(ids('2026-12-06T10:00:00.000Z', '2026-12-05', [buildEvent()])).toEqual([
			['event-concerto-sul-porto', false],
		]);
	});

	test('is empty on other days', () => {
		expect(ids('2026-12-01T10:00:00.000Z', '2026-12-06', [buildEvent()])).toEqual([]);
	});
});

test('a list of today changes at midnight in Rome, and when what is on ends', () => {
	const events = [
		buildEvent({ id: 'mattina', start: '2026-12-01T08:00:00.000Z', end: '2026-12-01T10:00:00.000Z' }),
		buildEvent({ id: 'dopo', start: '2026-12-02T08:00:00.000Z', end: '2026-12-02T10:00:00.000Z' }),
	];
	const store = storeAt('2026-12-01T09:00:00.000Z', events);
	const render = () => {
		const recorder = store.recorder();
		const found = eventsWithin(store.view({ site: 'portale', language: 'it', recorder }), 'oggi');
		store.record({ site: 'portale', path: '/oggi/' }, recorder);
		return found.map(({ event }) => event.id);
	};
	const touchedAt = (now: string) => store.advance(now).touched.map(({ path }) => path);
	expect(render()).toEqual(['mattina']);
	expect(touchedAt('2026-12-01T10:00:00.000Z')).toEqual(['/oggi/']);
	expect(render()).toEqual([]);
	expect(touchedAt('2026-12-01T22:59:59.000Z')).toEqual([]);
	expect(touchedAt('2026-12-01T23:00:00.000Z')).toEqual(['/oggi/']);
	expect(render()).toEqual(['dopo']);
});
