import { type Block, type Cell, type Inline, inlineText, slugOf } from '@portolano/content-models';

/** Links to a heading by its words: the heading gets the name, and without one the link leads to where the text is. */
export interface Anchors {
	/** The name of a heading that links of this text lead to. */
	idOf: (heading: readonly Inline[]) => string | undefined;
	hrefOf: (anchor: string) => string;
}

/** Beginning of the page's own content: every layout has it. */
const fallback = '#main';

function inlinesIn(block: Block): Inline[] {
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
			return block.children;
		case 'quote':
			return [...block.children, ...(block.more ?? []).flatMap(inlinesIn)];
		case 'list':
			return block.items.flatMap(({ children, nested, more = [] }) => [
				...children,
				...(nested ? inlinesIn(nested) : []),
				...more.flatMap(inlinesIn),
			]);
		case 'table':
			return [block.head, ...(block.moreHead ?? []), ...block.rows].flat().flatMap(cellInlines);
		case 'callout':
		case 'accordion':
			return block.children.flatMap(inlinesIn);
		case 'picture':
			return [];
	}
}

function cellInlines(cell: Cell): Inline[] {
	return Array.isArray(cell) ? cell : cell.children.flatMap(inlinesIn);
}

function anchorsIn(blocks: readonly Block[]): string[] {
	return blocks
		.flatMap(inlinesIn)
		.flatMap((node) => (node.kind === 'link' && node.to.kind === 'anchor' ? [node.to.anchor] : []));
}

/** Which headings of the page the links of `blocks` lead to. */
export function anchorsOf(blocks: readonly Block[]): Anchors {
	const wanted = new Set(anchorsIn(blocks).map(slugOf));
	const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.children] : []));
	const ids = new Map<string, readonly Inline[]>();
	for (const heading of headings) {
		const id = slugOf(inlineText(heading));
		if (wanted.has(id) && !ids.has(id)) ids.set(id, heading);
	}
	return {
		idOf: (heading) => [...ids].find(([, named]) => named === heading)?.[0],
		hrefOf: (anchor) => (ids.has(slugOf(anchor)) ? `#${slugOf(anchor)}` : fallback),
	};
}
