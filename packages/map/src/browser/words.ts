/** What the interactive map says, in the language of the page. `{…}` is filled in by the map. */
export interface MapWords {
	/** The accessible name of the map. */
	readonly name: string;
	/** How to use it by keyboard. */
	readonly keys: string;
	/** How to move it with fingers, told who tries with one. */
	readonly touch: string;
	readonly noBase: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	readonly group: string;
	/** A group whose places are at the same point. */
	readonly samePoint: string;
	readonly close: string;
	readonly searching: string;
	readonly refused: string;
	readonly unavailable: string;
	readonly timeout: string;
	readonly insecure: string;
	readonly found: string;
	/** The position is far from all places. */
	readonly far: string;
	readonly distance: string;
}

/** Reads the words that the page has for its map; the application that wrote them checked their type. */
export function wordsIn(holder: HTMLElement): MapWords {
	const text = holder.querySelector('[data-map-words]')?.textContent ?? '{}';
	const words: MapWords = JSON.parse(text);
	return words;
}
