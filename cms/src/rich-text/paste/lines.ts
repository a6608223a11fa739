import { all, renamed, wordsIn } from './dom.ts';
import { beginsWithSign } from './markers.ts';

const isBreak = (node: Node) => node.nodeName.toLowerCase() === 'br';
const textOf = (nodes: readonly Node[]) => nodes.map(({ textContent }) => textContent ?? '').join('');

/** Splits `paragraph` into lines. A line without a list sign belongs to the one before. */
function linesOf(paragraph: Element): Node[][] {
	const lines: Node[][] = [];
	for (const node of [...paragraph.childNodes]) {
		const last = lines.at(-1);
		const after = last?.at(-1);
		const begins = after && isBreak(after) && beginsWithSign.test(textOf([node]));
		if (last && !begins) last.push(node);
		else lines.push([node]);
	}
	return lines;
}

function split(paragraph: Element): void {
	const lines = linesOf(paragraph);
	if (lines.length < 2) return;
	for (const line of lines) {
		const last = line.at(-1);
		const one = paragraph.ownerDocument.createElement('p');
		one.append(...(last && isBreak(last) ? line.slice(0, -1) : line));
		if (wordsIn(one) !== '') paragraph.before(one);
	}
	paragraph.remove();
}

/** Mail programs write a list as lines of one paragraph, or as `div`s. Makes each line with a sign a paragraph. */
export function lineUp(root: Element): void {
	for (const box of all(root, 'div:not(.MsoListParagraph)'))
		if (!box.querySelector('p,div,li,table') && beginsWithSign.test(box.textContent ?? '')) renamed(box, 'p');
	for (const paragraph of all(root, 'p')) split(paragraph);
}
