import { decodeTrip, encodeTrip, isEmpty } from '../codec.ts';
import { noTrip, type Trip } from '../trip.ts';

const KEY = 'portolano-viaggio';

/** Where storage is refused, the trip lasts as long as the page. */
let here = noTrip;
let isRefused = false;

/** Returns the visitor's own trip. What others may have written into the storage is read as carefully as a link. */
export function readTrip(): Trip {
	if (isRefused) return here;
	try {
		return decodeTrip(localStorage.getItem(KEY) ?? '')?.trip ?? noTrip;
	} catch {
		isRefused = true;
		return here;
	}
}

/** Keeps the trip on the device; returns whether that worked. */
export function writeTrip(trip: Trip): boolean {
	here = trip;
	try {
		if (isEmpty(trip) && trip.days.length === 0) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, encodeTrip(trip));
		isRefused = false;
		return true;
	} catch {
		// Full, or not allowed: from now on the copy in memory is the newer one.
		isRefused = true;
		return false;
	}
}

/** Calls back when another tab has changed the trip. */
export function onOtherTab(act: () => void) {
	addEventListener('storage', ({ key }) => {
		if (key === KEY || key === null) act();
	});
}
