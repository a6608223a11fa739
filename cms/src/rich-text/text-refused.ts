const untold = 80;

/** Quotes the first words of a faulty part, so that the editor can find it in the text. */
export function quoted(words: string): string {
	const line = words.replaceAll(/\s+/g, ' ').trim();
	return `«${line.length > untold ? `${line.slice(0, untold).trimEnd()}…` : line}»`;
}

/** A part of a rich text that pages can't render. The message is in Italian, with the nearby words and the cure. */
export class TextRefused extends Error {
	constructor(reason: string) {
		super(reason);
		this.name = 'TextRefused';
	}
}
