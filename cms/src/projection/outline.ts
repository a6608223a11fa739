import type { Outline } from '@portolano/content-models';
import { outline as schema } from '@portolano/content-models';
import { z } from 'zod';

// Altitudes, which some programs write as a third number, are left out.
const position = z.tuple([z.number(), z.number()], z.number()).transform(([x, y]) => [round(x), round(y)]);
const polygon = z.array(z.array(position));

const geometry = z.discriminatedUnion('type', [
	z
		.object({ type: z.literal('Polygon'), coordinates: polygon })
		.transform(({ coordinates }) => [coordinates]),
	z
		.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) })
		.transform(({ coordinates }) => coordinates),
]);

const feature = z
	.object({ type: z.literal('Feature'), geometry })
	.transform(({ geometry: polygons }) => polygons);

const collection = z
	.object({ type: z.literal('FeatureCollection'), features: z.array(feature) })
	.transform(({ features }) => features.flat());

const geoJson = z.union([geometry, feature, collection]);

/** Ten centimetres on the ground. */
function round(degrees: number): number {
	return Math.round(degrees * 1e6) / 1e6;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Returns the polygons of a GeoJSON text: a geometry, a feature or a collection; undefined for any other text. */
export function readOutline(text: string): Outline | undefined {
	const { data } = geoJson.safeParse(parsed(text));
	return schema.safeParse(data).data;
}

/**
 * Returns the outline written in a field: undefined where it is empty; without polygons, which the schema refuses,
 * where it can't be read.
 */
export function outline(text: string | null | undefined): Outline | undefined {
	return text?.trim() ? (readOutline(text) ?? []) : undefined;
}
