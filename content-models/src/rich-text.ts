import { z } from 'zod';
import { localized } from './languages.ts';
import { text, webAddress } from './primitives.ts';
import { anyReference, reference } from './references.ts';

/**
 * Rich text as a small tree, never as HTML: each site draws it with its own components, so no markup and no script of
 * an editor can reach a page.
 */

export const marks = ['strong', 'emphasis', 'code', 'superscript', 'subscript'] as const;

const textNode = z.strictObject({
	kind: z.literal('text'),
	text: z.string().min(1),
	marks: z.array(z.enum(marks)).optional(),
});

const breakNode = z.strictObject({ kind: z.literal('break') });

/** Where a link leads: a document of ours, an address outside, an e-mail address or a telephone number. */
export const linkTarget = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('document'), document: anyReference }),
	z.strictObject({ kind: z.literal('url'), url: webAddress }),
	z.strictObject({ kind: z.literal('email'), address: z.email() }),
	z.strictObject({ kind: z.literal('phone'), number: z.string().regex(/^\+?[0-9 ]{3,20}$/) }),
]);

export type LinkTarget = z.infer<typeof linkTarget>;

const linkNode = z.strictObject({
	kind: z.literal('link'),
	to: linkTarget,
	children: z.array(textNode).min(1),
});

export const inlineNode = z.discriminatedUnion('kind', [textNode, breakNode, linkNode]);

export type Inline = z.infer<typeof inlineNode>;

const inlines = z.array(inlineNode);

const paragraph = z.strictObject({ kind: z.literal('paragraph'), children: inlines.min(1) });

/** Level 1 is the highest inside the text; a site shifts it below the heading of the section that holds the text. */
const heading = z.strictObject({
	kind: z.literal('heading'),
	level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
	children: inlines.min(1),
});

export interface ListItem {
	children: Inline[];
	nested?: List | undefined;
}

export interface List {
	kind: 'list';
	ordered: boolean;
	items: ListItem[];
}

const listItem: z.ZodType<ListItem> = z.strictObject({
	children: inlines.min(1),
	get nested() {
		return z.optional(list);
	},
});

const list = z.strictObject({
	kind: z.literal('list'),
	ordered: z.boolean(),
	items: z.array(listItem).min(1),
});

const quote = z.strictObject({
	kind: z.literal('quote'),
	children: inlines.min(1),
	source: text().optional(),
});

const table = z.strictObject({
	kind: z.literal('table'),
	caption: text().optional(),
	head: z.array(inlines).min(1),
	rows: z.array(z.array(inlines)).min(1),
});

const picture = z.strictObject({
	kind: z.literal('picture'),
	media: reference('media'),
	caption: text().optional(),
});

const callout = z.strictObject({
	kind: z.literal('callout'),
	tone: z.enum(['note', 'warning', 'danger', 'success']),
	title: text().optional(),
	children: z.array(z.discriminatedUnion('kind', [paragraph, list])).min(1),
});

const accordion = z.strictObject({
	kind: z.literal('accordion'),
	title: text(),
	children: z.array(z.discriminatedUnion('kind', [paragraph, list, table])).min(1),
});

export const blockNode = z.discriminatedUnion('kind', [
	paragraph,
	heading,
	list,
	quote,
	table,
	picture,
	callout,
	accordion,
]);

export type Block = z.infer<typeof blockNode>;

export const richText = z.array(blockNode).min(1);

export type RichText = z.infer<typeof richText>;

export const localizedRichText = localized(richText);

function inlineText(nodes: readonly Inline[]): string {
	return nodes
		.map((node) =>
			node.kind === 'text' ? node.text : node.kind === 'break' ? ' ' : inlineText(node.children),
		)
		.join('');
}

function listText({ items }: List): string {
	return items
		.map(({ children, nested }) =>
			[inlineText(children), nested ? listText(nested) : ''].filter(Boolean).join('\n'),
		)
		.join('\n');
}

function blockText(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
		case 'quote':
			return inlineText(block.children);
		case 'list':
			return listText(block);
		case 'table':
			return [block.head, ...block.rows].map((row) => row.map(inlineText).join(' ')).join('\n');
		case 'picture':
			return block.caption ?? '';
		case 'callout':
		case 'accordion':
			return [block.title ?? '', ...block.children.map(blockText)].filter(Boolean).join('\n');
	}
}

/** The words of a rich text without its structure, a block a line: for summaries, search and feeds. */
export function plainText(blocks: RichText): string {
	return blocks.map(blockText).filter(Boolean).join('\n');
}
