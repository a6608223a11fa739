import { expect, test } from 'vitest';
import { buildBody } from '@portolano/test-kit';
import { mapNumbers, mapPointAttributes } from './numbers.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const entries = [at(40.47, 17.23), undefined, at(40.48, 17.24), at(-34.6, -58.4), at(40.46, 17.22)];

test('entries that the map shows are numbered in the order of the list; those without a place, or far away, are not', () => {
	const numbers = mapNumbers({ body: buildBody({}) }, [...entries.keys()], (index) => entries[index]);

	expect([...numbers].map(([index, { number }]) => [index, number])).toEqual([
		[0, 1],
		[2, 2],
		[4, 3],
	]);
});

test('an entry says where it is as the map reads it', () => {
	expect(mapPointAttributes({ number: 1, coordinates: at(40.47, 17.23) })).toEqual({
		'data-map-point': '40.47,17.23',
	});
	expect(mapPointAttributes(undefined)).toEqual({});
});
