/** Breaks of lines and pages that no page, feed or form knows: words on both sides stay apart. */
const foreignBreaks = /[\u000b\u000c\u0085\u2028\u2029]/g;

/**
 * What no text holds: control characters besides tab and line feed (of which XML 1.0 admits none below U+0020), half
 * surrogates and what Unicode says is no character.
 */
const noCharacters = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}/gu;

/** `text` as every page, feed and file can hold it. Texts are cleaned where they come in, and again where XML goes out. */
export function cleanText(text: string): string {
	return text.replace(foreignBreaks, ' ').replace(noCharacters, '');
}
