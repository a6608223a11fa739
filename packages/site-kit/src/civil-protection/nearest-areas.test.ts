import { expect, test } from 'vitest';
import { districtAt, nearestAreas } from './nearest-areas.ts';
import type { ZoneData } from './zone-types.ts';

const at = (longitude: number, latitude: number) => ({ longitude, latitude });
const area = (name: string, longitude: number) => ({
	name,
	href: `/aree-di-emergenza/${name}/`,
	where: 'Area di attesa, Via Roma',
	warnings: [],
	coordinates: at(longitude, 40.4),
});

const data: ZoneData = {
	districts: [
		{
			slug: 'borgo',
			name: 'Borgo',
			outline: [
				[
					[
						[17.2, 40.4],
						[17.3, 40.4],
						[17.3, 40.5],
						[17.2, 40.5],
						[17.2, 40.4],
					],
				],
			],
		},
		{ slug: 'isole', name: 'Isole', outline: [] },
	],
	areas: [area('lontana', 17.5), area('vicina', 17.21), area('media', 17.3)],
};

test('the nearest areas come first', () => {
	const found = nearestAreas(data.areas, at(17.2, 40.4), 2);
	expect(found.map((near) => near.area.name)).toEqual(['vicina', 'media']);
	expect(found[0]?.metres).toBeCloseTo(847, -1);
});

test('a position is in the district that contains it, or in none', () => {
	expect(districtAt(data, at(17.25, 40.45))?.slug).toBe('borgo');
	expect(districtAt(data, at(17.45, 40.45))).toBeUndefined();
});
