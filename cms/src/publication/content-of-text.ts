import type { Content } from '@portolano/checks/content';
import type { Block, Inline, LinkTarget, RichText } from '@portolano/content-models';

interface Gathered {
	headings: Content['headings'][number][];
	links: Content['links'][number][];
	tables: Content['tables'][number][];
}

// Only an address outside can lead nowhere; the others name what they lead to.
function addressOf(to: LinkTarget): string {
	return to.kind === 'url' ? to.url : `/${to.kind}`;
}

function wordsOf(inlines: readonly Inline[]): string {
	const words = inlines.map((inline) => {
		if (inline.kind === 'link') return wordsOf(inline.children);
		return inline.kind === 'text' ? inline.text : ' ';
	});
	return words.join('').replace(/\s+/g, ' ').trim();
}

function gatherInlines(inlines: readonly Inline[], { links }: Gathered): void {
	for (const inline of inlines)
		if (inline.kind === 'link') links.push({ href: addressOf(inline.to), text: wordsOf(inline.children) });
}

function gatherList({ items }: Extract<Block, { kind: 'list' }>, gathered: Gathered): void {
	for (const { children, nested } of items) {
		gatherInlines(children, gathered);
		if (nested) gatherList(nested, gathered);
	}
}

function gatherTable({ head, rows }: Extract<Block, { kind: 'table' }>, gathered: Gathered): void {
	for (const cell of [head, ...rows].flat()) gatherInlines(cell, gathered);
	gathered.tables.push({ hasHeader: head.length > 0 });
}

function gather(block: Block, gathered: Gathered): void {
	switch (block.kind) {
		case 'heading':
			gathered.headings.push({ level: block.level + 1, text: wordsOf(block.children) });
			gatherInlines(block.children, gathered);
			return;
		case 'paragraph':
		case 'quote':
			gatherInlines(block.children, gathered);
			return;
		case 'list':
			gatherList(block, gathered);
			return;
		case 'table':
			gatherTable(block, gathered);
			return;
		case 'accordion':
			gathered.headings.push({ level: 2, text: block.title });
			for (const child of block.children) gather(child, gathered);
			return;
		case 'callout':
			for (const child of block.children) gather(child, gathered);
			return;
		case 'picture':
	}
}

/**
 * What a page will hold of a text. Levels of headings are those that the editor shows, the title of the document being
 * the first; a site moves them all down alike.
 */
export function contentOfText(text: RichText): Content {
	const gathered: Gathered = { headings: [{ level: 1, text: 'Titolo' }], links: [], tables: [] };
	for (const block of text) gather(block, gathered);
	return { ...gathered, alternativeTexts: [] };
}
