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

/** The words below `value`, as they are read. */
function wordsOf(value: unknown): string {
	const words = (part: unknown): string => {
		if (!isPart(part)) return '';
		if (part['kind'] === 'text' && typeof part['text'] === 'string') return part['text'];
		return part['kind'] === 'break' ? ' ' : Object.values(part).map(words).join('');
	};
	return words(value).replace(/\s+/g, ' ').trim();
}

// Only an address outside can lead nowhere; other targets name what they lead to.
function addressOf(to: unknown): string {
	return isPart(to) && typeof to['url'] === 'string' ? to['url'] : '/';
}

/**
 * Takes what a page will hold of `part` and of all that is in it, whatever kinds of parts a text may have. What opens on
 * request has a heading of its own, and what is in it stands one level `deeper`.
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
 * What a page will hold of a text. Levels of headings are those that the editor shows, the title of the document being
 * the first; a site moves them all down alike.
 */
export function contentOfText(text: RichText): Content {
	const gathered: Gathered = { headings: [{ level: 1, text: 'Titolo' }], links: [], tables: [] };
	gather(text, 0, gathered);
	return { ...gathered, alternativeTexts: [] };
}
