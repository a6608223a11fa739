const WORDS_A_MINUTE = 200;

/** Returns the minutes to read a text at an easy pace, at least one. */
export function readingMinutes(text: string): number {
	return Math.max(1, Math.round(text.split(/\s+/).length / WORDS_A_MINUTE));
}
