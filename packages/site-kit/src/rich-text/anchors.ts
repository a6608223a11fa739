import { type Block, type Cell, type Inline, inlineText, slugOf } from '@portolano/content-models';

/**
 * Resolves links to headings, which name a heading by its words. A linked heading gets an `id`; a link without a
 * matching heading leads to the beginning of the content.
 */
export interface Anchors {
	/** Returns the `id` of a heading if links of this text lead to it. */
	idOf: (heading: readonly Inline[]) => string | undefined;
	hrefOf: (anchor: string) => string;
	/** The `id`s of all linked headings. */
	ids: readonly string[];
}

/** The beginning of the page's content: every layout has this `id`. */
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

/**
 * Finds the headings that the links of `blocks` lead to. With `within`, the `id` of the part of the page that contains
 * the text, the headings of several texts of one page never have the same `id`.
 */
export function anchorsOf(blocks: readonly Block[], within?: string): Anchors {
	// A slug has no underscore.
	const idFor = (slug: string) => (within === undefined ? slug : `${within}_${slug}`);
	const wanted = new Set(anchorsIn(blocks).map(slugOf));
	const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.children] : []));
	const ids = new Map<string, readonly Inline[]>();
	for (const heading of headings) {
		const id = slugOf(inlineText(heading));
		if (wanted.has(id) && !ids.has(id)) ids.set(id, heading);
	}
	return {
		idOf: (heading) => {
			const slug = [...ids].find(([, named]) => named === heading)?.[0];
			return slug === undefined ? undefined : idFor(slug);
		},
		hrefOf: (anchor) => (ids.has(slugOf(anchor)) ? `#${idFor(slugOf(anchor))}` : fallback),
		ids: [...ids.keys()].map(idFor),
	};
}
