const untold = 80;

/** The first words of what is complained of, to find it in the text. */
export function quoted(words: string): string {
	const line = words.replaceAll(/\s+/g, ' ').trim();
	return `«${line.length > untold ? `${line.slice(0, untold).trimEnd()}…` : line}»`;
}

/** Something in a formatted text that no page can show: said in Italian, with the words beside it and the cure. */
export class TextRefused extends Error {
	constructor(reason: string) {
		super(reason);
		this.name = 'TextRefused';
	}
}
