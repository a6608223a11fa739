import type { Reading } from '../reading.ts';
import type { Chrome } from './chrome.ts';

const known = new WeakMap<Reading, Chrome>();

/** What surrounds the page of `reading`, asked of its site once. */
export function chromeOf(reading: Reading): Chrome {
	const found = known.get(reading);
	if (found) return found;
	const chrome = reading.definition.chrome(reading);
	known.set(reading, chrome);
	return chrome;
}
