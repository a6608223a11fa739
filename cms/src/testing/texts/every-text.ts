import type { EditorNode } from '../../../demo/loading/markdown-to-lexical.ts';
import { z } from 'zod';
import { aWord, betweenLines, type Maker, onALine, words } from './nodes.ts';

const editorNode = z.looseObject({ type: z.string(), version: z.number() });

const makers: readonly Maker[] = Object.values(betweenLines).flat();

/** Returns every inline node, and every block node with a word in it. */
function leaves(): EditorNode[][] {
	return [...Object.values(onALine).map((make) => make()), ...makers.map((make) => [make([words()])])];
}

/** Returns every combination of three nested nodes. */
export function threeDeep(): EditorNode[] {
	return makers.flatMap((outer) => makers.flatMap((inner) => leaves().map((leaf) => outer([inner(leaf)]))));
}

export interface Numbered {
	/** The text as the editor saves it. */
	text: { root: { type: string; children: EditorNode[] } };
	words: string[];
}

/** Returns a text of `nodes` in which each placeholder is replaced by a unique word. */
export function numbered(nodes: readonly EditorNode[], prefix: string): Numbered {
	const found: string[] = [];
	const named = (value: unknown): unknown => {
		if (value === aWord) {
			const word = `${prefix}${String(found.length)}z`;
			found.push(word);
			return word;
		}
		if (Array.isArray(value)) return value.map(named);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, named(one)]));
	};
	const children = z.array(editorNode).parse(named(nodes));
	return { text: { root: { type: 'root', children } }, words: found };
}
