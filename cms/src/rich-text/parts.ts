import type { Block, Inline, Paragraph } from '@portolano/content-models';
import { inlinesOf, isInline } from './inlines.ts';
import type { LexicalNode } from './lexical-nodes.ts';

/** Makes blocks of a node that stands between lines. */
export type ToBlocks = (node: LexicalNode) => Block[];

/** What a node holds, in order: lines of words, and blocks between them. */
export type Part = Inline[] | Block;

function runsOf(nodes: readonly LexicalNode[]): LexicalNode[][] {
	const runs: LexicalNode[][] = [];
	for (const node of nodes) {
		const last = runs.at(-1);
		if (last?.[0] && isInline(last[0]) && isInline(node)) last.push(node);
		else runs.push([node]);
	}
	return runs;
}

/** The parts of what stands inside a node. Lines without a word are left out. */
export function partsOf(nodes: readonly LexicalNode[] = [], toBlocks: ToBlocks): Part[] {
	return runsOf(nodes).flatMap((run): Part[] => {
		const [first] = run;
		if (first && !isInline(first)) return toBlocks(first);
		const line = inlinesOf(run);
		return line.length > 0 ? [line] : [];
	});
}

export function isLine(part: Part): part is Inline[] {
	return Array.isArray(part);
}

/** Where the lines of a block stand, when not at their beginning. */
export function layoutOf({ format, indent = 0 }: LexicalNode): Pick<Paragraph, 'align' | 'indent'> {
	const align = format === 'center' ? 'center' : format === 'right' || format === 'end' ? 'end' : undefined;
	return { ...(align ? { align } : {}), ...(indent >= 1 ? { indent: Math.min(Math.floor(indent), 4) } : {}) };
}

/** Parts as blocks: a line becomes a paragraph. */
export function asBlocks(parts: readonly Part[]): Block[] {
	return parts.map((part) => (isLine(part) ? { kind: 'paragraph', children: part } : part));
}

/** The line with which `parts` begin, if they begin with one, and the blocks below. */
export function lineAndBlocks(parts: readonly Part[]): { line: Inline[]; below: Block[] } {
	const [first, ...rest] = parts;
	if (first === undefined) return { line: [], below: [] };
	if (isLine(first)) return { line: first, below: asBlocks(rest) };
	const isPlain = first.kind === 'paragraph' && first.align === undefined && first.indent === undefined;
	return isPlain ? { line: first.children, below: asBlocks(rest) } : { line: [], below: asBlocks(parts) };
}
