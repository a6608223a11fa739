import { cleanText } from '@portolano/content-models';

const lineBreaks = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;

/**
 * Returns a text that is valid in any format: without control characters and lone surrogates, lines separated by line
 * feeds.
 */
export function plainText(text: string): string {
	return cleanText(text.replace(lineBreaks, '\n').replaceAll('\t', ' '));
}

/** Like {@link plainText}, on one line: for names and titles. */
export const plainLine = (text: string): string =>
	plainText(text)
		.replace(/\s*\n\s*/g, ' ')
		.trim();
