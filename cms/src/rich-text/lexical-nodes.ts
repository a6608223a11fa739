import { z } from 'zod';

const relation = z.object({
	relationTo: z.string(),
	value: z.union([z.string(), z.object({ id: z.string() })]),
});

const fields = z.looseObject({
	linkType: z.string().nullish(),
	url: z.string().nullish(),
	doc: relation.nullish(),
	caption: z.string().nullish(),
	blockType: z.string().nullish(),
	tone: z.string().nullish(),
	title: z.string().nullish(),
	text: z.unknown().optional(),
});

/** The parts of an editor's node that are published; the rest is the editor's own. */
export interface LexicalNode {
	type: string;
	text?: string | undefined;
	format?: number | string | undefined;
	tag?: string | undefined;
	listType?: string | undefined;
	relationTo?: string | undefined;
	/** The document of an upload; the number of a list item. */
	value?: string | number | { id: string } | null | undefined;
	fields?: z.infer<typeof fields> | null | undefined;
	children?: LexicalNode[] | undefined;
}

const node: z.ZodType<LexicalNode> = z.object({
	type: z.string(),
	text: z.string().optional(),
	format: z.union([z.number(), z.string()]).optional(),
	tag: z.string().optional(),
	listType: z.string().optional(),
	relationTo: z.string().optional(),
	value: z.union([z.string(), z.number(), z.object({ id: z.string() })]).nullish(),
	fields: fields.nullish(),
	get children() {
		return z.array(node).optional();
	},
});

const lexicalDocument = z.object({ root: z.object({ children: z.array(node) }) });

/** The top nodes of what the editor saved; none where nothing was written. */
export function lexicalNodes(value: unknown): LexicalNode[] {
	if (value === null || value === undefined) return [];
	return lexicalDocument.parse(value).root.children;
}
