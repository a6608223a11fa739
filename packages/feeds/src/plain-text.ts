import { cleanText } from '@portolano/content-models';

const lineBreaks = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;

/** A text that may stand in any format: nothing in it but characters, its lines parted by `\n`. */
export function plainText(text: string): string {
	return cleanText(text.replace(lineBreaks, '\n').replaceAll('\t', ' '));
}

/** The same on one line, for names and titles. */
export const plainLine = (text: string): string =>
	plainText(text)
		.replace(/\s*\n\s*/g, ' ')
		.trim();
