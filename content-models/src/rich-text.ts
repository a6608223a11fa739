import { z } from 'zod';
import { type Inline, inlineNode } from './inline-nodes.ts';
import { localized } from './languages.ts';
import { text } from './primitives.ts';
import { type Reference, reference } from './references.ts';

/**
 * Rich text as a small tree, never as HTML: each site renders it with its own components, so no markup and no script of
 * an editor can reach a page. Every node of the CMS editor has its counterpart here; any other is refused before
 * publication.
 */

const inlines = z.array(inlineNode);

const layout = {
	/** Alignment of its lines, unless at the start. */
	align: z.enum(['center', 'end']).optional(),
	/** Levels of indentation. */
	indent: z.int().min(1).max(4).optional(),
};

type Layout = { [K in keyof typeof layout]?: z.infer<(typeof layout)[K]> };

export interface Paragraph extends Layout {
	kind: 'paragraph';
	children: Inline[];
}

export interface Heading extends Layout {
	kind: 'heading';
	/** 1 is the highest inside the text; a site shifts it below the heading of the section that contains the text. */
	level: 1 | 2 | 3;
	children: Inline[];
}

export interface ListItem {
	/** Its first line; empty where the item contains only a nested list. */
	children: Inline[];
	/** In a check list: whether the item is done. */
	checked?: boolean | undefined;
	nested?: List | undefined;
	/** Further blocks of the item, below its first line. */
	more?: Block[] | undefined;
}

export interface List {
	kind: 'list';
	ordered: boolean;
	/** Number of the first item, unless 1. */
	start?: number | undefined;
	items: ListItem[];
}

export interface Quote extends Layout {
	kind: 'quote';
	children: Inline[];
	/** Further blocks of the quotation, below its first lines. */
	more?: Block[] | undefined;
	source?: string | undefined;
}

/** A cell that contains blocks, spans several columns or rows, or is a row heading. */
export interface LargeCell {
	children: Block[];
	/** Whether the cell is the heading of its row. */
	isRowHeading?: true | undefined;
	columns?: number | undefined;
	rows?: number | undefined;
}

/** Most cells are inline text. */
export type Cell = Inline[] | LargeCell;

export interface Table {
	kind: 'table';
	caption?: string | undefined;
	/** Headings of the columns. */
	head: Cell[];
	/** Further heading rows, where columns of the first row are subdivided. */
	moreHead?: Cell[][] | undefined;
	rows: Cell[][];
}

export interface PictureInText {
	kind: 'picture';
	media: Reference<'media'>;
	caption?: string | undefined;
}

export interface Callout {
	kind: 'callout';
	tone: 'note' | 'warning' | 'danger' | 'success';
	title?: string | undefined;
	children: Block[];
}

export interface Accordion {
	kind: 'accordion';
	title: string;
	children: Block[];
}

export type Block = Paragraph | Heading | List | Quote | Table | PictureInText | Callout | Accordion;

const blocks: z.ZodType<Block[]> = z.lazy(() => z.array(blockNode));
const someBlocks = blocks.refine((all) => all.length > 0, { error: 'A text holds something.' });

const paragraph = z.strictObject({ kind: z.literal('paragraph'), children: inlines.min(1), ...layout });

const heading = z.strictObject({
	kind: z.literal('heading'),
	level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
	children: inlines.min(1),
	...layout,
});

const listItem: z.ZodType<ListItem> = z
	.strictObject({
		children: inlines,
		checked: z.boolean().optional(),
		get nested() {
			return z.optional(list);
		},
		more: blocks.optional(),
	})
	.refine(({ children, nested, more = [] }) => children.length + more.length > 0 || nested !== undefined, {
		error: 'An item of a list holds something.',
	});

const list = z.strictObject({
	kind: z.literal('list'),
	ordered: z.boolean(),
	start: z.int().min(0).max(1_000_000).optional(),
	items: z.array(listItem).min(1),
});

const quote = z
	.strictObject({
		kind: z.literal('quote'),
		children: inlines,
		more: blocks.optional(),
		source: text().optional(),
		...layout,
	})
	.refine(({ children, more = [] }) => children.length + more.length > 0, {
		error: 'A quotation holds something.',
	});

const span = z.int().min(2).max(1000).optional();

const cell: z.ZodType<Cell> = z.union([
	inlines,
	z.strictObject({
		children: blocks,
		isRowHeading: z.literal(true).optional(),
		columns: span,
		rows: span,
	}),
]);

const row = z.array(cell);

const table = z.strictObject({
	kind: z.literal('table'),
	caption: text().optional(),
	head: row.min(1),
	moreHead: z.array(row).min(1).optional(),
	rows: z.array(row).min(1),
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
	children: someBlocks,
});

const accordion = z.strictObject({
	kind: z.literal('accordion'),
	title: text(),
	children: someBlocks,
});

const blockNode: z.ZodType<Block> = z.discriminatedUnion('kind', [
	paragraph,
	heading,
	list,
	quote,
	table,
	picture,
	callout,
	accordion,
]);

export const richText = z.array(blockNode).min(1);

export type RichText = Block[];

export const localizedRichText = localized(richText);
