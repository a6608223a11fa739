import type { TripItems } from '../item-data.ts';
import type { Trip } from '../trip.ts';
import type { Word } from './dom.ts';

/** What the parts of the page of the trip have of it. */
export interface TripHost {
	readonly holder: HTMLElement;
	readonly word: Word;
	readonly items: () => TripItems;
	/** The trip that is looked at: one's own, or that of a link. */
	readonly shown: () => Trip;
	readonly write: (trip: Trip, mark?: string) => void;
	readonly render: () => void;
	readonly tell: (text: string) => void;
}
