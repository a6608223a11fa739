// What XML forbids and iCalendar ends a line with: controls, halves of characters, code points that are none.
const unwritable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

const lineBreaks = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;

/** A text that may stand in any format: nothing in it but characters, its lines parted by `\n`. */
export function plainText(text: string): string {
	return text
		.replace(lineBreaks, '\n')
		.replaceAll('\t', ' ')
		.replace(unwritable, (character) => (character === '\n' ? character : ''));
}

/** The same on one line, for names and titles. */
export const plainLine = (text: string): string =>
	plainText(text)
		.replace(/\s*\n\s*/g, ' ')
		.trim();
