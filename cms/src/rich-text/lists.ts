import type { List, ListItem } from '@portolano/content-models';
import type { LexicalNode } from './lexical-nodes.ts';
import { lineAndBlocks, partsOf, type ToBlocks } from './parts.ts';

function itemOf(node: LexicalNode, isChecklist: boolean, toBlocks: ToBlocks): ListItem {
	const { line, below } = lineAndBlocks(partsOf(node.children, toBlocks));
	const [first, ...others] = below;
	const nested = first?.kind === 'list' ? first : undefined;
	const more = nested ? others : below;
	return {
		children: line,
		...(isChecklist && line.length > 0 ? { checked: node.checked === true } : {}),
		...(nested ? { nested } : {}),
		...(more.length > 0 ? { more } : {}),
	};
}

function hanging(previous: ListItem, nested: List): ListItem {
	return previous.nested || previous.more
		? { ...previous, more: [...(previous.more ?? []), nested] }
		: { ...previous, nested };
}

// The editor puts a nested list into an item of its own, after its parent item. At the start there is no parent.
function withItem(items: ListItem[], item: ListItem): ListItem[] {
	const { children, nested, more } = item;
	const previous = items.at(-1);
	if (children.length === 0 && !nested && !more) return items;
	if (children.length > 0 || !nested || more || !previous) return [...items, item];
	return [...items.slice(0, -1), hanging(previous, nested)];
}

/** Returns a list with everything in its items; empty if no item has content. */
export function lists(node: LexicalNode, toBlocks: ToBlocks): List[] {
	const isOrdered = node.listType === 'number';
	const items = (node.children ?? [])
		.map((child) =>
			child.type === 'listitem'
				? itemOf(child, node.listType === 'check', toBlocks)
				: itemOf({ type: 'listitem', children: [child] }, false, toBlocks),
		)
		.reduce<ListItem[]>(withItem, []);
	if (items.length === 0) return [];
	const { start = 1 } = node;
	return [{ kind: 'list', ordered: isOrdered, ...(isOrdered && start !== 1 ? { start } : {}), items }];
}
