import { expect, test } from 'vitest';
import { metresBetween } from './distance.ts';

test('a degree of latitude is about 111 km, a degree of longitude less', () => {
	const at = (latitude: number, longitude: number) => ({ latitude, longitude });
	expect(metresBetween(at(40, 17), at(41, 17))).toBeCloseTo(111_195, -2);
	expect(metresBetween(at(40, 17), at(40, 18))).toBeCloseTo(85_180, -2);
	expect(metresBetween(at(40, 17), at(40, 17))).toBe(0);
});
