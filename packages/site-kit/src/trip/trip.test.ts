import { expect, test } from 'vitest';
import {
	addStop,
	joined,
	moveStop,
	movedTo,
	noTrip,
	placeStop,
	removeDay,
	removeKey,
	type Trip,
} from './trip.ts';

const trip: Trip = {
	days: [{ date: '2026-12-05', stops: [{ key: 'p1' }, { key: 'p2' }] }, { stops: [{ key: 'p3' }] }],
};
const keysOf = ({ days }: Trip) => days.map(({ stops }) => stops.map(({ key }) => key).join(' '));

test('what is added goes to the day of its date, else to the last day, and makes the first day', () => {
	expect(keysOf(addStop(noTrip, { key: 'p1' }))).toEqual(['p1']);
	expect(keysOf(addStop(trip, { key: 'p4' }))).toEqual(['p1 p2', 'p3 p4']);
	expect(keysOf(addStop(trip, { key: 'p4' }, '2026-12-05'))).toEqual(['p1 p2 p4', 'p3']);
});

test('a stop moves within its day, and over its end into the next one', () => {
	expect(keysOf(moveStop(trip, { day: 0, stop: 0 }, 1))).toEqual(['p2 p1', 'p3']);
	expect(keysOf(moveStop(trip, { day: 0, stop: 1 }, 1))).toEqual(['p1', 'p2 p3']);
	expect(keysOf(moveStop(trip, { day: 1, stop: 0 }, -1))).toEqual(['p1 p2 p3', '']);
	expect(movedTo(trip, { day: 1, stop: 0 }, -1)).toEqual({ day: 0, stop: 2 });
});

test('the first stop can’t move up, nor the last one down', () => {
	expect(moveStop(trip, { day: 0, stop: 0 }, -1)).toEqual(trip);
	expect(moveStop(trip, { day: 1, stop: 0 }, 1)).toEqual(trip);
});

test('a stop moves to another day, and to a new one after the last', () => {
	expect(keysOf(placeStop(trip, { day: 0, stop: 0 }, { day: 1, stop: 1 }))).toEqual(['p2', 'p3 p1']);
	expect(keysOf(placeStop(trip, { day: 0, stop: 0 }, { day: 2, stop: 0 }))).toEqual(['p2', 'p3', 'p1']);
	expect(placeStop(trip, { day: 7, stop: 0 }, { day: 0, stop: 0 })).toEqual(trip);
});

test('removing the last thing of an undated trip leaves no trip', () => {
	expect(removeKey(addStop(noTrip, { key: 'p1' }), 'p1')).toEqual(noTrip);
	expect(keysOf(removeKey(trip, 'p3'))).toEqual(['p1 p2', '']);
	expect(keysOf(removeDay(trip, 0))).toEqual(['p3']);
});

test('a trip that is joined comes after one’s own, without what is already there', () => {
	const other: Trip = { days: [{ stops: [{ key: 'p3' }] }, { stops: [{ key: 'p3' }, { key: 'p9' }] }] };

	expect(keysOf(joined(trip, other))).toEqual(['p1 p2', 'p3', 'p9']);
});
