import type { Inline } from './inline-nodes.ts';
import type { Block, Cell, List, RichText, Table } from './rich-text.ts';

function lines(parts: readonly string[]): string {
	return parts.filter(Boolean).join('\n');
}

/** Returns the text of inline nodes without their formatting. */
export function inlineText(nodes: readonly Inline[]): string {
	return nodes
		.map((node) =>
			node.kind === 'text' ? node.text : node.kind === 'break' ? ' ' : inlineText(node.children),
		)
		.join('');
}

function listText({ items }: List): string {
	return lines(
		items.map(({ children, nested, more = [] }) =>
			lines([inlineText(children), nested ? listText(nested) : '', plainText(more)]),
		),
	);
}

/** Returns the text of a table cell. */
export function cellText(cell: Cell): string {
	return Array.isArray(cell) ? inlineText(cell) : plainText(cell.children);
}

function tableText({ caption = '', head, moreHead = [], rows }: Table): string {
	return lines([caption, ...[head, ...moreHead, ...rows].map((row) => row.map(cellText).join(' '))]);
}

function blockText(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
			return inlineText(block.children);
		case 'quote':
			return lines([inlineText(block.children), plainText(block.more ?? []), block.source ?? '']);
		case 'list':
			return listText(block);
		case 'table':
			return tableText(block);
		case 'picture':
			return block.caption ?? '';
		case 'callout':
		case 'accordion':
			return lines([block.title ?? '', plainText(block.children)]);
	}
}

/** Returns the text of a rich text without its structure, one line for each block: for summaries, search and feeds. */
export function plainText(blocks: RichText): string {
	return lines(blocks.map(blockText));
}
