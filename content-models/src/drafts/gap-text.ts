/**
 * Enclose a text that stands in for a missing one. {@link cleanText} removes control characters from every text that an
 * editor enters, and `publishableDocument` refuses these: what they enclose can only come from a draft.
 */
const opening = '\u0002';
const closing = '\u0003';

/** Returns the text that stands in for a missing or unusable part of a draft. */
export function gapText(message: string): string {
	return `${opening}[${message}]${closing}`;
}

/** Whether a value holds a text that stands in for a missing one. */
export function holdsGap(value: unknown): boolean {
	if (typeof value === 'string') return value.includes(opening) || value.includes(closing);
	return typeof value === 'object' && value !== null && Object.values(value).some(holdsGap);
}

/** A gap in a text; a text that was shortened has lost its end. */
const gaps = /\u0002([^\u0002\u0003]*)\u0003?/g;

/** As they are written in JSON and in addresses. */
const leftovers = /[\u0002\u0003]|\\u000[23]|%0[23]/g;

/** Returns `text` with each gap replaced by what `mark` returns for its message. */
export function markGaps(text: string, mark: (message: string) => string): string {
	return withoutGapMarks(text.replace(gaps, (_, message: string) => mark(message)));
}

/** Returns `text` with the messages of its gaps as plain text. */
export function withoutGapMarks(text: string): string {
	return text.replace(leftovers, '');
}
