import { expect, test } from 'vitest';
import { addressesIn } from './addresses-in.ts';

test('addresses may be written one a line, with commas, with semicolons, or pasted with all of them', () => {
	expect(addressesIn(' anna@example.org\nbruno@example.org, carla@example.org;dora@example.org\n\n')).toEqual(
		['anna', 'bruno', 'carla', 'dora'].map((name) => `${name}@example.org`),
	);
	expect(addressesIn(' \n')).toEqual([]);
});
