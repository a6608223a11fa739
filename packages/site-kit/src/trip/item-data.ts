import type { LocalHours } from '@portolano/content-models/opening-hours';

/** What the page of the trip knows of a place, an event or an itinerary. */
export interface TripItem {
	readonly title: string;
	readonly href: string;
	/** What it is, in a word or two. */
	readonly kind: string;
	/** Latitude and longitude; of an itinerary those of its first stop with a place. */
	readonly at?: readonly [number, number];
	/** Where an itinerary ends, if elsewhere. */
	readonly end?: readonly [number, number];
	/** Address in one line. */
	readonly where?: string;
	/** How long it takes. */
	readonly minutes?: number;
	readonly hours?: LocalHours;
	/** Begin and end of each time of an event, as instants. */
	readonly times?: readonly (readonly [string, string])[];
	readonly isAllDay?: boolean;
	/** “Evento annullato” and the like. */
	readonly off?: string;
	/** What is said of data that were not checked. */
	readonly unverified?: string;
}

/** All items of a site in a language, by their keys. */
export type TripItems = Readonly<Record<string, TripItem>>;
