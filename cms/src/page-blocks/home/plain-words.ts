import { z } from 'zod';

const node = z.looseObject({ text: z.string().optional(), children: z.array(z.unknown()).optional() });
const tree = z.object({ root: node });

function wordsOf(part: unknown): string {
	const { text, children = [] } = node.safeParse(part).data ?? {};
	return text ?? children.map(wordsOf).join(' ');
}

/** Returns the words of a text of the editor, without what gives them shape. */
export function plainWords(text: unknown): string {
	const { data } = tree.safeParse(text);
	return data ? wordsOf(data.root).replace(/\s+/g, ' ').trim() : '';
}
