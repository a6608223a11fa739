/** Line and page breaks that HTML, feeds and forms don't know: replaced by a space, so that words stay apart. */
const foreignBreaks = /[\u000b\u000c\u0085\u2028\u2029]/g;

/**
 * Characters removed from every text: control characters except tab and line feeds (XML 1.0 admits no others below
 * U+0020), lone surrogates and Unicode non-characters.
 */
const noCharacters = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}/gu;

/**
 * Returns `text` without characters that break pages, feeds or files. Texts are cleaned on input, and again when XML is
 * written.
 */
export function cleanText(text: string): string {
	return text.replace(foreignBreaks, ' ').replace(noCharacters, '');
}
