import type { LocalHours } from '@portolano/content-models/opening-hours';

// The same application renders the page, so the rest is as it was written.
function areHours(value: unknown): value is LocalHours {
	return typeof value === 'object' && value !== null && 'weekly' in value && 'exceptions' in value;
}

/** Returns the hours that a line of a page tells (`data-open-state`); undefined where it has none. */
export function hoursIn(line: HTMLElement | null): LocalHours | undefined {
	const hours: unknown = JSON.parse(line?.dataset['openState'] ?? '{}');
	return areHours(hours) ? hours : undefined;
}
