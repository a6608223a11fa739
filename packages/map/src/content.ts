import type { Coordinates, Outline } from '@portolano/content-models';

/** The shapes of markers; each has a colour of its own too. */
export type MapShape = 'circle' | 'square' | 'triangle';

/** A point with its code, such as `A1`. */
export interface MapMarker {
	readonly shape: MapShape;
	readonly code: string;
	readonly coordinates: Coordinates;
	/** Its extent on the ground. */
	readonly outline?: Outline | undefined;
}

/** A part of the territory; `isMarked` ones are hatched. */
export interface MapZone {
	/** Written on it, unless it is there for orientation only. */
	readonly code?: string | undefined;
	readonly outline: Outline;
	readonly isMarked: boolean;
}

/** What a map shows. */
export interface StaticMap {
	/** Begins the ids in the image: unique on the page. */
	readonly id: string;
	readonly title: string;
	/** Where the page has the same in words. */
	readonly description: string;
	readonly boundary?: Outline | undefined;
	/** The land around. */
	readonly surroundings?: Outline | undefined;
	/** Waters within the boundary. */
	readonly waters?: Outline | undefined;
	readonly zones: readonly MapZone[];
	readonly markers: readonly MapMarker[];
	/** Written across the map: what it shows was not checked. */
	readonly warning?: string | undefined;
}

/** A part of the territory with its name, for orientation. */
export interface NamedOutline {
	readonly name: string;
	readonly outline: Outline;
}

/** A place on a map: with the number that it has in the list, or none where it is alone. */
export interface MapPoint {
	readonly number?: number | undefined;
	readonly coordinates: Coordinates;
}

/** What a map of places shows; every place must be within its reach (`reachOf`). */
export interface PointsMap {
	/** Begins the ids in the image: unique on the page. */
	readonly id: string;
	readonly title: string;
	/** Where the page has the same in words. */
	readonly description: string;
	readonly boundary?: Outline | undefined;
	/** The land around. */
	readonly surroundings?: Outline | undefined;
	/** Waters within the boundary. */
	readonly waters?: Outline | undefined;
	readonly districts: readonly NamedOutline[];
	readonly points: readonly MapPoint[];
	/** The line of a route through the places, longitude first. */
	readonly route?: MapRoute | undefined;
	/** Written across the map: what it shows was not checked. */
	readonly warning?: string | undefined;
	/** How near it may be shown: a walk through a few streets, or places in a territory. */
	readonly extent?: 'streets' | undefined;
}

/** A line on a map. */
export interface MapRoute {
	readonly line: readonly (readonly [longitude: number, latitude: number])[];
	/** Whether it was recorded or traced; else only straight lines between the stages, which are dashed. */
	readonly isTrack: boolean;
}
