import { type Gap, markGaps, withoutGapMarks } from '@portolano/content-models';

/** Elements whose text can't hold elements, comments, tags, and the text between them. */
const tokens =
	/<(head|script|style|title|textarea|option)\b[^]*?<\/\1\s*>|<!--[^]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi;

const mark = (message: string) => `<mark>${message}</mark>`;

const isText = (token: string) => !token.startsWith('<');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escape = (text: string) => text.replace(/[&<>]/g, (character) => entities[character] ?? character);

/** What is missing, at the head of the page: not every gap is a text that can say so in its place. */
function noticeOf(gaps: readonly Gap[]): string {
	const items = gaps.map(({ message }) => `<li>${escape(message)}</li>`).join('');
	return (
		'<div class="container"><div class="callout callout-warning"><div class="callout-body">' +
		`<p class="callout-title">Anteprima di una bozza incompleta</p><ul>${items}</ul></div></div></div>`
	);
}

/**
 * Returns a page with the texts that stand in for missing ones marked, where the page shows them. `gaps` are those of the
 * document whose page it is: they are listed at its head.
 */
export function withGapsMarked(html: string, gaps: readonly Gap[]): string {
	const marked = html.replace(tokens, (token) =>
		isText(token) ? markGaps(token, mark) : withoutGapMarks(token),
	);
	if (gaps.length === 0) return marked;
	return marked.replace(/<main\b[^>]*>/, (main) => main + noticeOf(gaps));
}
