import type { Block, Inline, Paragraph } from '@portolano/content-models';
import { inlinesOf, isInline } from './inlines.ts';
import type { LexicalNode } from './lexical-nodes.ts';

/** Converts a block node to published blocks. */
export type ToBlocks = (node: LexicalNode) => Block[];

/** One part of the content of a node: a line of text, or a block between lines. */
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

/** Returns the content of a node as parts, in order. Empty lines are left out. */
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

/** Returns the alignment and indentation of a block, if other than the default. */
export function layoutOf({ format, indent = 0 }: LexicalNode): Pick<Paragraph, 'align' | 'indent'> {
	const align = format === 'center' ? 'center' : format === 'right' || format === 'end' ? 'end' : undefined;
	return { ...(align ? { align } : {}), ...(indent >= 1 ? { indent: Math.min(Math.floor(indent), 4) } : {}) };
}

/** Converts parts to blocks: a line becomes a paragraph. */
export function asBlocks(parts: readonly Part[]): Block[] {
	return parts.map((part) => (isLine(part) ? { kind: 'paragraph', children: part } : part));
}

/** Splits `parts` into the line at their beginning, if any, and the blocks below. */
export function lineAndBlocks(parts: readonly Part[]): { line: Inline[]; below: Block[] } {
	const [first, ...rest] = parts;
	if (first === undefined) return { line: [], below: [] };
	if (isLine(first)) return { line: first, below: asBlocks(rest) };
	const isPlain = first.kind === 'paragraph' && first.align === undefined && first.indent === undefined;
	return isPlain ? { line: first.children, below: asBlocks(rest) } : { line: [], below: asBlocks(parts) };
}
