import type { Block, List, ListItem } from '@portolano/content-models';
import { inlinesOf } from './inlines.ts';
import { type LexicalNode, lexicalNodes } from './lexical-nodes.ts';

const headingLevels: Record<string, 1 | 2 | 3> = { h2: 1, h3: 2, h4: 3 };
const tones = ['note', 'warning', 'danger', 'success'] as const;

type Simple<K extends Block['kind']> = Extract<Block, { kind: K }>;

function paragraphs(node: LexicalNode): Simple<'paragraph'>[] {
	const children = inlinesOf(node.children);
	return children.length > 0 ? [{ kind: 'paragraph', children }] : [];
}

function headings(node: LexicalNode): Block[] {
	const children = inlinesOf(node.children);
	return children.length > 0
		? [{ kind: 'heading', level: headingLevels[node.tag ?? ''] ?? 3, children }]
		: [];
}

function quotes(node: LexicalNode): Block[] {
	const children = inlinesOf(node.children);
	return children.length > 0 ? [{ kind: 'quote', children }] : [];
}

// The editor keeps a nested list in an item of its own, after the one it belongs to.
function withItem(items: ListItem[], node: LexicalNode): ListItem[] {
	const inner = node.children ?? [];
	const children = inlinesOf(inner.filter(({ type }) => type !== 'list'));
	const [nested] = inner.filter(({ type }) => type === 'list').flatMap(lists);
	const previous = items.at(-1);
	if (children.length > 0) return [...items, nested ? { children, nested } : { children }];
	if (!nested || !previous) return items;
	return [...items.slice(0, -1), { ...previous, nested }];
}

function lists(node: LexicalNode): List[] {
	const items = (node.children ?? []).reduce<ListItem[]>(withItem, []);
	return items.length > 0 ? [{ kind: 'list', ordered: node.listType === 'number', items }] : [];
}

function cellInlines(cell: LexicalNode) {
	return (cell.children ?? [])
		.map(({ children }) => inlinesOf(children))
		.filter((line) => line.length > 0)
		.reduce((all, line) => (all.length > 0 ? [...all, { kind: 'break' as const }, ...line] : line), []);
}

function tables(node: LexicalNode): Simple<'table'>[] {
	const [head, ...rows] = (node.children ?? []).map(({ children = [] }) => children.map(cellInlines));
	return head && head.length > 0 && rows.length > 0 ? [{ kind: 'table', head, rows }] : [];
}

function pictures({ relationTo, value, fields }: LexicalNode): Block[] {
	if (relationTo !== 'media' || !value || typeof value === 'number') return [];
	const media = { type: 'media' as const, id: typeof value === 'string' ? value : value.id };
	return [fields?.caption ? { kind: 'picture', media, caption: fields.caption } : { kind: 'picture', media }];
}

function plainBlocks(node: LexicalNode): (Simple<'paragraph'> | Simple<'list'>)[] {
	return node.type === 'list' ? lists(node) : paragraphs(node);
}

function panelBlocks(node: LexicalNode): Simple<'accordion'>['children'] {
	return node.type === 'table' ? tables(node) : plainBlocks(node);
}

function callouts({ fields }: LexicalNode): Block[] {
	const children = lexicalNodes(fields?.text).flatMap(plainBlocks);
	const tone = tones.find((known) => known === fields?.tone) ?? 'note';
	if (children.length === 0) return [];
	return [{ kind: 'callout', tone, ...(fields?.title ? { title: fields.title } : {}), children }];
}

function accordions({ fields }: LexicalNode): Block[] {
	const children = lexicalNodes(fields?.text).flatMap(panelBlocks);
	return children.length > 0 && fields?.title ? [{ kind: 'accordion', title: fields.title, children }] : [];
}

function blocks(node: LexicalNode): Block[] {
	switch (node.type) {
		case 'paragraph':
			return paragraphs(node);
		case 'heading':
			return headings(node);
		case 'list':
			return lists(node);
		case 'quote':
			return quotes(node);
		case 'table':
			return tables(node);
		case 'upload':
			return pictures(node);
		case 'block':
			return node.fields?.blockType === 'accordion' ? accordions(node) : callouts(node);
		default:
			throw new Error(
				`The text holds a part of kind “${node.type}”, which the published rich text does not know. ` +
					'Add it to content-models and here, or take it out of the editor. Nothing was published.',
			);
	}
}

/**
 * The published tree of what the editor saved; empty where nothing was written. Empty lines are left out.
 * @throws Error for a node that the published rich text does not know.
 */
export function toRichText(value: unknown): Block[] {
	return lexicalNodes(value).flatMap(blocks);
}
