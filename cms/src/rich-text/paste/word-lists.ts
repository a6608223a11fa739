import { all, renamed, styleOf } from './dom.ts';

interface Item {
	paragraph: Element;
	level: number;
	/** Number with which it begins, where it has one. */
	number: number | undefined;
	isOrdered: boolean;
}

const bullets = /^[·•§▪◦‣●○■\u{f0b7}\u{f0a7}o-]$/u;
const ordinal = /^\(?(\d{1,3}|[a-z]{1,2}|[ivxlc]{1,6})[.)]$/i;

/** What Word writes of the marker of a list, for programs that know no lists: “·   ”. */
function markerOf(paragraph: Element): { text: string; remove: () => void } | undefined {
	const ignored = all(paragraph, 'span').find((span) => /mso-list:\s*ignore/.test(styleOf(span)));
	if (ignored) return { text: (ignored.textContent ?? '').trim(), remove: () => ignored.remove() };
	const first = /^\s*(\S{1,6})(?:[\u00a0\t]|\s{2,})\s*/u.exec(paragraph.textContent ?? '');
	const text = first?.[1] ?? '';
	const isMarker = bullets.test(text) || ordinal.test(text);
	return first && isMarker ? { text, remove: () => removeStart(paragraph, first[0].length) } : undefined;
}

/** Takes the first `length` characters out of the texts in `element`. */
function removeStart(element: Element, length: number): void {
	const walker = element.ownerDocument.createTreeWalker(element, 4);
	let left = length;
	while (left > 0 && walker.nextNode()) {
		const { currentNode } = walker;
		const text = currentNode.nodeValue ?? '';
		currentNode.nodeValue = text.slice(left);
		left -= Math.min(left, text.length);
	}
}

const indentOfLevel = 36;

function levelOf(paragraph: Element, marker: string): number {
	const style = styleOf(paragraph);
	const told = /mso-list:[^;]*level(\d)/.exec(style)?.[1];
	if (told) return Number(told);
	const [, points = '', unit = ''] = /margin-left:\s*([\d.]+)(pt|in|cm)/.exec(style) ?? [];
	const margin = Number(points) * (unit === 'in' ? 72 : unit === 'cm' ? 28.35 : 1);
	if (margin > 0) return Math.max(1, Math.round(margin / indentOfLevel));
	return marker === 'o' ? 2 : marker === '§' ? 3 : 1;
}

function itemOf(paragraph: Element): Item | undefined {
	const isWordList =
		/MsoList/.test(paragraph.getAttribute('class') ?? '') || /mso-list:\s*l\d/.test(styleOf(paragraph));
	const marker = markerOf(paragraph);
	// Outside of the lists of Word only a sign that begins nothing else is taken for a marker.
	if (!marker || (!isWordList && !/^[·•▪◦‣●\u{f0b7}]$/u.test(marker.text))) return undefined;
	marker.remove();
	const number = Number(/\d+/.exec(marker.text)?.[0] ?? Number.NaN);
	const isOrdered = ordinal.test(marker.text);
	return {
		paragraph,
		level: levelOf(paragraph, marker.text),
		number: Number.isNaN(number) ? undefined : number,
		isOrdered,
	};
}

function newList({ isOrdered, number = 1, paragraph }: Item): Element {
	const list = paragraph.ownerDocument.createElement(isOrdered ? 'ol' : 'ul');
	if (isOrdered && number > 1) list.setAttribute('start', String(number));
	return list;
}

/** Hangs `item` into the lists that are open, opening or closing as many as its level asks for. */
function hang(item: Item, open: Element[], place: (list: Element) => void): Element[] {
	const lists = open.slice(0, item.level);
	const here = lists.at(-1);
	const isOther =
		lists.length === item.level && here?.tagName.toLowerCase() !== (item.isOrdered ? 'ol' : 'ul');
	if (isOther) lists.pop();
	while (lists.length < item.level) {
		const list = newList(item);
		const parent = lists.at(-1);
		if (parent)
			(parent.lastElementChild ?? parent.appendChild(list.ownerDocument.createElement('li'))).append(list);
		else place(list);
		lists.push(list);
	}
	lists.at(-1)?.append(renamed(item.paragraph, 'li'));
	return lists;
}

/** Paragraphs that Word dressed as items become lists. */
export function makeLists(root: Element): void {
	let open: Element[] = [];
	let last: Element | undefined;
	for (const paragraph of all(root, 'p,div.MsoListParagraph')) {
		const before = paragraph.previousElementSibling;
		const item = itemOf(paragraph);
		if (!item) continue;
		if (!last || before !== last) open = [];
		const marker = root.ownerDocument.createElement('span');
		item.paragraph.before(marker);
		open = hang(item, open, (list) => marker.before(list));
		marker.remove();
		last = open[0];
	}
}
