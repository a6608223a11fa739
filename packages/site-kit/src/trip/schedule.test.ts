import { describe, expect, test } from 'vitest';
import type { TripItem, TripItems } from './item-data.ts';
import { planDay } from './schedule.ts';
import type { Stop } from './trip.ts';

// 5 December 2026 is a Saturday.
const date = '2026-12-05';
const item = (more: Partial<TripItem> = {}): TripItem => ({
	title: 'Una tappa',
	href: '/x/',
	kind: 'Museo',
	...more,
});

const items: TripItems = {
	castle: item({
		at: [40.4735, 17.2346],
		hours: {
			weekly: [
				{
					weekday: 6,
					spans: [
						{ from: '10:00', to: '13:00' },
						{ from: '15:00', to: '18:00' },
					],
				},
			],
			exceptions: [],
		},
	}),
	// About 300 metres away.
	church: item({ at: [40.476, 17.232], minutes: 30 }),
	// About 14 kilometres away.
	beach: item({ at: [40.35, 17.26] }),
	concert: item({
		at: [40.4721, 17.2399],
		times: [
			['2026-12-05T19:00:00.000Z', '2026-12-05T21:00:00.000Z'],
			['2026-12-12T19:00:00.000Z', '2026-12-12T21:00:00.000Z'],
		],
	}),
	fair: item({ isAllDay: true, times: [['2026-12-04T23:00:00.000Z', '2026-12-06T23:00:00.000Z']] }),
	cancelled: item({
		times: [['2026-12-05T19:00:00.000Z', '2026-12-05T21:00:00.000Z']],
		off: 'Evento annullato',
	}),
};

const plan = (stops: readonly Stop[], day: string | undefined = date) => planDay({ date: day, stops }, items);
const troublesOf = (stops: readonly Stop[], day?: string) =>
	plan(stops, day).map(({ troubles }) => troubles.map(({ kind }) => kind).join(' '));

test('stops follow one another with the way between them; the first begins in the morning', () => {
	const [castle, church] = plan([{ key: 'castle', time: '10:00', minutes: 60 }, { key: 'church' }]);

	expect(castle).toMatchObject({ arrival: 600, leave: 660, troubles: [] });
	expect(church?.leg?.isOnFoot).toBe(true);
	expect(church?.leg?.metres).toBeGreaterThan(300);
	expect(church?.leg?.metres).toBeLessThan(400);
	expect(church?.arrival).toBe(660 + (church?.leg?.minutes ?? 0));
	expect(church?.leave).toBe((church?.arrival ?? 0) + 30);
	expect(plan([{ key: 'church' }])[0]?.arrival).toBe(570);
});

describe('a day says what can’t work:', () => {
	test('closed on that day, and not on a day without a date', () => {
		expect(troublesOf([{ key: 'castle' }], '2026-12-06')).toEqual(['closed']);
		expect(planDay({ stops: [{ key: 'castle' }] }, items)[0]?.troubles).toEqual([]);
	});

	test('closed at that time, and closing before the visit is over', () => {
		expect(plan([{ key: 'castle', time: '13:30' }])[0]?.troubles).toEqual([
			{
				kind: 'closed-then',
				spans: [
					{ from: 600, to: 780 },
					{ from: 900, to: 1080 },
				],
			},
		]);
		expect(plan([{ key: 'castle', time: '12:30', minutes: 60 }])[0]?.troubles).toEqual([
			{ kind: 'closes', at: 780 },
		]);
	});

	test('too far for the time', () => {
		const [, beach] = plan([
			{ key: 'castle', time: '10:00', minutes: 60 },
			{ key: 'beach', time: '11:10' },
		]);
		expect(beach?.leg?.isOnFoot).toBe(false);
		expect(beach?.troubles).toEqual([{ kind: 'late', earliest: 660 + (beach?.leg?.minutes ?? 0) }]);
	});

	test('an event on another day, with its days', () => {
		expect(plan([{ key: 'concert' }], '2026-12-06')[0]?.troubles).toEqual([
			{ kind: 'other-day', days: ['2026-12-12'] },
		]);
	});

	test('an event that has begun, and one that does not take place', () => {
		expect(troublesOf([{ key: 'church', time: '19:50', minutes: 60 }, { key: 'concert' }])).toEqual([
			'',
			'late begun',
		]);
		expect(troublesOf([{ key: 'cancelled' }])).toEqual(['off']);
	});

	test('later than midnight', () => {
		expect(troublesOf([{ key: 'church', time: '23:30', minutes: 60 }, { key: 'church' }])).toEqual([
			'',
			'after-midnight',
		]);
	});
});

test('an event begins when it begins and lasts as long; one of whole days fits every hour of them', () => {
	expect(plan([{ key: 'concert' }])[0]).toMatchObject({ arrival: 1200, leave: 1320, troubles: [] });
	expect(troublesOf([{ key: 'fair', time: '11:00' }])).toEqual(['']);
	expect(troublesOf([{ key: 'fair' }], '2026-12-07')).toEqual(['other-day']);
});

test('hours past midnight hold until they end', () => {
	const bar = item({
		hours: { weekly: [{ weekday: 6, spans: [{ from: '18:00', to: '01:00' }] }], exceptions: [] },
	});
	const stops = [{ key: 'bar', time: '23:00', minutes: 90 }];

	expect(planDay({ date, stops }, { bar })[0]?.troubles).toEqual([]);
});

test.each(['__proto__', 'constructor', 'unknown'])(
	'a key that is nothing on this site (“%s”) is a stop without anything',
	(key) => {
		expect(plan([{ key }])[0]).toMatchObject({ item: undefined, leg: undefined, troubles: [] });
	},
);
