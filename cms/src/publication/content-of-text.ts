import type { Content } from '@portolano/checks/content';
import type { RichText } from '@portolano/content-models';

interface Gathered {
	headings: Content['headings'][number][];
	links: Content['links'][number][];
	tables: Content['tables'][number][];
}

type Part = Readonly<Record<string, unknown>>;

function isPart(value: unknown): value is Part {
	return typeof value === 'object' && value !== null;
}

/** Returns the text of `value` and everything below it, with white space collapsed. */
function wordsOf(value: unknown): string {
	const words = (part: unknown): string => {
		if (!isPart(part)) return '';
		if (part['kind'] === 'text' && typeof part['text'] === 'string') return part['text'];
		return part['kind'] === 'break' ? ' ' : Object.values(part).map(words).join('');
	};
	return words(value).replace(/\s+/g, ' ').trim();
}

// The rules for links only find faults in the address of an external URL. `/` stands for all other targets.
function addressOf(to: unknown): string {
	return isPart(to) && typeof to['url'] === 'string' ? to['url'] : '/';
}

/**
 * Collects the page content of `part` and of everything inside it, for any kind of part. An accordion has a heading of
 * its own, and the headings inside it are one level `deeper`.
 */
function gather(part: unknown, deeper: number, gathered: Gathered): void {
	if (!isPart(part)) return;
	const { kind, level, title, to, head } = part;
	if (kind === 'heading' && typeof level === 'number')
		gathered.headings.push({ level: level + 1 + deeper, text: wordsOf(part['children']) });
	if (kind === 'accordion') gathered.headings.push({ level: 2 + deeper, text: String(title) });
	if (kind === 'link') gathered.links.push({ href: addressOf(to), text: wordsOf(part['children']) });
	if (kind === 'table') gathered.tables.push({ hasHeader: Array.isArray(head) && head.length > 0 });
	for (const item of Object.values(part)) gather(item, kind === 'accordion' ? deeper + 1 : deeper, gathered);
}

/**
 * Returns the page content of a text. Heading levels are those shown in the editor, with the title of the document as
 * the first; a site shifts all of them down equally.
 */
export function contentOfText(text: RichText): Content {
	const gathered: Gathered = { headings: [{ level: 1, text: 'Titolo' }], links: [], tables: [] };
	gather(text, 0, gathered);
	return { ...gathered, alternativeTexts: [] };
}
