import type { EmergencyAreaKind } from '@portolano/content-models';
import type { MapMarker, MapShape, MapZone } from '@portolano/map';
import type { CodedArea } from './areas.ts';
import type { District } from './districts.ts';

/** Shapes on maps: with letters and colours, three ways to tell the kinds apart. */
export const shapeOf = {
	attesa: 'circle',
	accoglienza: 'square',
	ammassamento: 'triangle',
} as const satisfies Record<EmergencyAreaKind, MapShape>;

/** Returns the marker of an emergency area. */
export function markerOf({ kind, code, coordinates, outline }: CodedArea): MapMarker {
	return { shape: shapeOf[kind], code, coordinates, outline };
}

/** Returns the districts that have an outline, numbered as in their list. */
export function zonesOf(
	districts: readonly District[],
	isMarked: (district: District) => boolean = () => false,
): MapZone[] {
	return districts.flatMap((district, index) =>
		district.outline
			? [{ code: String(index + 1), outline: district.outline, isMarked: isMarked(district) }]
			: [],
	);
}

/** Returns the outlines of districts, for orientation. */
export function background(districts: readonly District[]): MapZone[] {
	return districts.flatMap(({ outline }) => (outline ? [{ outline, isMarked: false }] : []));
}
