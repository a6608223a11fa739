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
	/** Its kind and address. */
	readonly where: string;
	readonly coordinates: Coordinates;
	/** When not to go there, and that it was not verified. */
	readonly warnings: readonly string[];
}

/** The file from which the device finds a district and the nearest emergency areas. */
export interface ZoneData {
	readonly districts: readonly ZoneDistrict[];
	readonly areas: readonly ZoneArea[];
}
