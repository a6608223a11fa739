const names = [
	/** The accessible name of the map, how to use it by keyboard and, for who tries with one finger, with two. */
	'name',
	'keys',
	'touch',
	'noBase',
	'zoomIn',
	'zoomOut',
	/** Signs of `{count}` places: near one another, or at the same point. */
	'group',
	'samePoint',
	'close',
	/** The position, within `{distance}`, and why there is none. */
	'searching',
	'refused',
	'unavailable',
	'timeout',
	'insecure',
	'found',
	'far',
	/** How far a place is: `{distance}`. */
	'distance',
] as const;

/** What the interactive map says, in the language of the page. */
export type MapWords = Readonly<Record<(typeof names)[number], string>>;

const isComplete = (value: unknown): value is MapWords =>
	typeof value === 'object' && value !== null && names.every((name) => name in value);

/** Reads the words that the page has for its map. */
export function wordsIn(holder: HTMLElement): MapWords {
	const words: unknown = JSON.parse(holder.querySelector('[data-map-words]')?.textContent ?? '{}');
	if (!isComplete(words)) throw new Error(`The words of the map must have these keys: ${names.join(', ')}.`);
	return words;
}
