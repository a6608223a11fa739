import { cleanText } from '@portolano/content-models';
import { z } from 'zod';
import { depthOf } from './depth.ts';
import { TextRefused } from './text-refused.ts';

const relation = z.object({
	relationTo: z.string(),
	value: z.union([z.string(), z.object({ id: z.string() })]),
});

const fields = z.looseObject({
	linkType: z.string().nullish(),
	url: z.string().nullish(),
	doc: relation.nullish().catch(null),
	caption: z.string().nullish(),
	blockType: z.string().nullish(),
	tone: z.string().nullish(),
	title: z.string().nullish(),
	text: z.unknown().optional(),
});

/** The properties of an editor node that are published. */
export interface LexicalNode {
	type: string;
	text?: string | undefined;
	/** Format bits of a text, or alignment of a block. */
	format?: number | string | undefined;
	indent?: number | undefined;
	tag?: string | undefined;
	listType?: string | undefined;
	/** Number of the first item of a list. */
	start?: number | undefined;
	checked?: boolean | undefined;
	headerState?: number | undefined;
	colSpan?: number | undefined;
	rowSpan?: number | undefined;
	relationTo?: string | undefined;
	/** The document of an upload; the number of a list item. */
	value?: string | number | { id: string } | null | undefined;
	fields?: z.infer<typeof fields> | null | undefined;
	children?: LexicalNode[] | undefined;
}

const node: z.ZodType<LexicalNode> = z.object({
	type: z.string(),
	text: z.string().transform(cleanText).optional(),
	format: z.union([z.number(), z.string()]).optional(),
	indent: z.number().optional(),
	tag: z.string().optional(),
	listType: z.string().optional(),
	start: z.int().optional(),
	checked: z.boolean().optional(),
	headerState: z.number().optional(),
	colSpan: z.int().optional(),
	rowSpan: z.int().optional(),
	relationTo: z.string().optional(),
	value: z.union([z.string(), z.number(), z.object({ id: z.string() })]).nullish(),
	fields: fields.nullish(),
	get children() {
		return z.array(node).optional();
	},
});

const lexicalDocument = z.object({ root: z.object({ children: z.array(node) }) });

/** Maximum nesting of editor nodes: more than readers can follow, few enough not to overflow the stack. */
export const DEPTH_MAX = 60;

export const tooDeep =
	'Il testo ha elenchi o riquadri annidati troppo a fondo: nessuno riuscirebbe a seguirli. Tieni al massimo una decina di livelli.';

/**
 * Returns the top nodes of a text saved by the editor; empty if nothing was written.
 * @throws TextRefused for a value that the editor never saves.
 */
export function lexicalNodes(value: unknown): LexicalNode[] {
	if (value === null || value === undefined) return [];
	// Each node is an object in a list: two levels of the value.
	if (depthOf(value, 2 * DEPTH_MAX) > 2 * DEPTH_MAX) throw new TextRefused(tooDeep);
	const { success, data } = lexicalDocument.safeParse(value);
	if (!success)
		throw new TextRefused(
			'Il testo non ha la forma che l’editor gli dà: scrivilo, o incollalo, nell’editor della pagina.',
		);
	return data.root.children;
}
