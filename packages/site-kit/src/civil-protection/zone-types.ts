import type { Coordinates, Outline } from '@portolano/content-models';

export interface ZoneDistrict {
	/** Also the anchor of its section on the page. */
	readonly slug: string;
	readonly name: string;
	/** Without polygons where it isn't known. */
	readonly outline: Outline;
	readonly centre?: Coordinates;
}

export interface ZoneArea {
	readonly name: string;
	readonly href: string;
	readonly address: string;
	readonly coordinates: Coordinates;
	/** That it was not verified. */
	readonly note?: string;
}

/** The file from which the device finds a district and the nearest emergency areas. */
export interface ZoneData {
	readonly districts: readonly ZoneDistrict[];
	readonly areas: readonly ZoneArea[];
}
