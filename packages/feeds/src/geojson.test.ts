import { buildEmergencyArea, inItalian } from '@portolano/test-kit';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { emergencyAreasGeoJson } from './geojson.ts';

const collection = z.looseObject({
	type: z.literal('FeatureCollection'),
	nota: z.string().optional(),
	features: z.array(
		z.object({
			type: z.literal('Feature'),
			geometry: z.object({ type: z.string(), coordinates: z.array(z.unknown()) }),
			properties: z.looseObject({ nome: z.string(), nota: z.string().optional() }),
		}),
	),
});

const entry = (area: ReturnType<typeof buildEmergencyArea>, isUnverified: boolean) => ({
	area: { ...area, code: 'A1' },
	isUnverified,
	url: 'https://www.borgomarina.example/aree-di-emergenza/piazza/',
});

const read = (...entries: Parameters<typeof emergencyAreasGeoJson>[0]) =>
	collection.parse(JSON.parse(emergencyAreasGeoJson(entries)));

test('a point has its longitude first', () => {
	const { features } = read(entry(buildEmergencyArea(), false));
	expect(features[0]?.geometry).toEqual({ type: 'Point', coordinates: [17.247, 40.4644] });
});

test('what was not verified says so, by itself and for the whole file', () => {
	const data = read(
		entry(buildEmergencyArea(), false),
		entry(buildEmergencyArea({ title: inItalian('Campo sportivo') }), true),
	);
	expect(data.nota).toBe('Dato dimostrativo, non verificato');
	expect(data.features.map(({ properties }) => properties.nota)).toEqual([
		undefined,
		'Dato dimostrativo, non verificato',
	]);
});

test('checked data carry no warning', () => {
	expect(read(entry(buildEmergencyArea(), false)).nota).toBeUndefined();
});
