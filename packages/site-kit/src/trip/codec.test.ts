import { describe, expect, test } from 'vitest';
import { decodeTrip, encodeTrip, tripInHash, tripLink } from './codec.ts';
import { itemKey, itemKeyPattern } from './item-key.ts';
import { stopsOf, type Stop, type Trip, type TripDay } from './trip.ts';

/** Numbers that look random and are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

function anyTrip(next: () => number): Trip {
	const upTo = (most: number) => Math.floor(next() * (most + 1));
	const stop = (): Stop => ({
		key: itemKey({
			type: (['place', 'event', 'itinerary'] as const)[upTo(2)] ?? 'place',
			id: String(next()),
		}),
		...(next() < 0.5 ? { time: `${twoDigits(upTo(23))}:${twoDigits(upTo(59))}` } : {}),
		...(next() < 0.5 ? { minutes: 1 + upTo(1439) } : {}),
	});
	const day = (): TripDay => ({
		...(next() < 0.5 ? { date: `2026-${twoDigits(1 + upTo(11))}-${twoDigits(1 + upTo(27))}` } : {}),
		stops: Array.from({ length: upTo(6) }, stop),
	});
	return { days: Array.from({ length: upTo(5) }, day) };
}

const runs = Array.from({ length: 500 }, (_, seed) => seed);

test('any trip comes back from its text as it was, besides empty days at its end', () => {
	for (const seed of runs) {
		const trip = anyTrip(numbers(seed));
		const days = [...trip.days];
		while (days.at(-1)?.date === undefined && days.at(-1)?.stops.length === 0) days.pop();
		expect(decodeTrip(encodeTrip(trip))).toEqual({ trip: { days }, unreadable: 0 });
	}
});

test('the text of a trip needs no encoding in an address and ends with a letter or a digit', () => {
	for (const seed of runs) {
		const text = encodeTrip(anyTrip(numbers(seed)));
		expect(text).toMatch(/^[0-9a-z:;,-]*[0-9a-z]$|^1;?$/);
		const link = tripLink('https://visit.example/il-mio-viaggio/', anyTrip(numbers(seed)));
		expect(new URL(link).href).toBe(link);
	}
});

test('a text that was damaged anywhere is read without an error, and holds only what makes sense', () => {
	for (const seed of runs) {
		const next = numbers(seed);
		const letters = [...encodeTrip(anyTrip(next))];
		for (let change = 0; change < 4; change += 1)
			letters[Math.floor(next() * letters.length)] = String.fromCodePoint(Math.floor(next() * 0x2fff));
		const read = decodeTrip(letters.join(''));
		for (const { key, time, minutes } of read ? stopsOf(read.trip) : []) {
			expect(key).toMatch(itemKeyPattern);
			expect(time ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
			expect(minutes ?? 1).toBeGreaterThan(0);
		}
	}
});

describe('a hostile link', () => {
	test('of 8,000 characters is read: what is beyond the limits and what makes no sense is counted', () => {
		const stops = Array.from({ length: 700 }, (_, index) => `p${index.toString(36)}x0000`);
		const text = `1;2026-12-05,${stops.join(',')}`.slice(0, 8000);
		const read = decodeTrip(text);

		expect(stopsOf(read?.trip ?? { days: [] })).toHaveLength(300);
		expect(read?.unreadable).toBe(text.split(',').length - 1 - 300);
	});

	test.each([
		['1;2026-02-30,p1', [{ stops: [{ key: 'p1' }] }], 1],
		['1;2026-12-05,<img src=x>,p1:9999:0', [{ date: '2026-12-05', stops: [{ key: 'p1' }] }], 1],
		['1;,__proto__,pvalueof,p1:0930:45:6', [{ stops: [{ key: 'pvalueof' }] }], 2],
		['1;,p1:2460,p2::1441', [{ stops: [{ key: 'p1' }, { key: 'p2' }] }], 0],
	])('%s keeps the rest', (text, days, unreadable) => {
		expect(decodeTrip(text)).toEqual({ trip: { days }, unreadable });
	});

	test.each(['', '2;,p1', 'javascript:alert(1)', '1', `1;${'p1,'.repeat(9000)}`, '{"days":[]}'])(
		'“%.20s” is no trip, or an empty one',
		(text) => {
			expect(stopsOf(decodeTrip(text)?.trip ?? { days: [] })).toEqual([]);
		},
	);
});

test('a trip is found in the last part of an address, encoded by other programs or not', () => {
	expect(tripInHash('#t=1;,p1')).toBe('1;,p1');
	expect(tripInHash('#t=1%3B%2Cp1')).toBe('1;,p1');
	expect(tripInHash('#t=%E0%A4%A')).toBe('%E0%A4%A');
	expect(tripInHash('#main')).toBeUndefined();
});

test('keys are short, always the same, and differ for a thousand documents', () => {
	const keys = Array.from({ length: 1000 }, (_, index) =>
		itemKey({ type: 'place', id: `place-${String(index)}` }),
	);

	expect(new Set(keys).size).toBe(1000);
	expect(keys.every((key) => itemKeyPattern.test(key))).toBe(true);
	expect(itemKey({ type: 'event', id: '24ec3108-88ad-4698-a30b-45717343e934' })).toBe(
		itemKey({ type: 'event', id: '24ec3108-88ad-4698-a30b-45717343e934' }),
	);
});
