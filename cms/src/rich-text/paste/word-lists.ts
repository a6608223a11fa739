import { all, renamed, styleOf } from './dom.ts';
import { beginsWithSign, isBullet, isLabel, isLetter, isOrdinal, isSign, numberOf } from './markers.ts';

interface Item {
	paragraph: Element;
	level: number;
	/** The marker that Word wrote before the text. */
	marker: string;
	isOrdered: boolean;
	/** The name of its list in Word (`l0`), if given. */
	name: string | undefined;
}

/** A list that can still get items. */
interface Open {
	element: Element;
	name: string | undefined;
}

/** Finds the marker that Word writes as text for programs without lists: “·   ”. */
function markerOf(paragraph: Element): { text: string; remove: () => void } | undefined {
	const ignored = all(paragraph, 'span').find((span) => /mso-list:\s*ignore/.test(styleOf(span)));
	if (ignored) return { text: (ignored.textContent ?? '').trim(), remove: () => ignored.remove() };
	const words = paragraph.textContent ?? '';
	const [start = '', text = ''] =
		/^\s*(\S{1,6})(?:[\u00a0\t]|\s{2,})\s*/u.exec(words) ?? beginsWithSign.exec(words) ?? [];
	const isMarker = isBullet(text) || isOrdinal(text);
	return isMarker ? { text, remove: () => removeStart(paragraph, start.length) } : undefined;
}

/** Removes the first `length` characters of the text in `element`. */
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
	const style = styleOf(paragraph);
	const isWordList = /MsoList/.test(paragraph.getAttribute('class') ?? '') || /mso-list:\s*l\d/.test(style);
	const marker = markerOf(paragraph);
	// Outside of Word's lists only signs that begin nothing but list items count as markers.
	if (!marker || isLabel(marker.text) || (!isWordList && !isSign(marker.text))) return undefined;
	marker.remove();
	return {
		paragraph,
		level: levelOf(paragraph, marker.text),
		marker: marker.text,
		isOrdered: isOrdinal(marker.text),
		name: /mso-list:\s*(l\d+)/.exec(style)?.[1],
	};
}

function newList({ isOrdered, marker, paragraph, name }: Item): Open {
	const element = paragraph.ownerDocument.createElement(isOrdered ? 'ol' : 'ul');
	const number = numberOf(marker) ?? 1;
	if (isOrdered && number > 1) element.setAttribute('start', String(number));
	return { element, name };
}

/** Whether `item` continues the list: same kind and, if numbered, same list in Word without a restart. */
function goesOn({ element, name }: Open, item: Item): boolean {
	if (element.tagName.toLowerCase() !== (item.isOrdered ? 'ol' : 'ul')) return false;
	return !item.isOrdered || (name === item.name && !/^\(?[1a][.)]?$/i.test(item.marker));
}

/** Adds `item` at its level, opening or closing lists as needed. Returns the lists then open. */
function hang(item: Item, open: readonly Open[], place: (list: Element) => void): Open[] {
	const lists = open.slice(0, item.level);
	const here = lists.at(-1);
	if (here && lists.length === item.level && !goesOn(here, item)) lists.pop();
	while (lists.length < item.level) {
		const list = newList(item);
		const parent = lists.at(-1)?.element;
		if (parent)
			(parent.lastElementChild ?? parent.appendChild(parent.ownerDocument.createElement('li'))).append(
				list.element,
			);
		else place(list.element);
		lists.push(list);
	}
	lists.at(-1)?.element.append(renamed(item.paragraph, 'li'));
	return lists;
}

/** Turns paragraphs styled as items by Word into lists. Returns whether one has letters, which the editor lacks. */
export function makeLists(root: Element): boolean {
	let open: Open[] = [];
	let hasLetters = false;
	for (const paragraph of all(root, 'p,div.MsoListParagraph')) {
		const before = paragraph.previousElementSibling;
		const item = itemOf(paragraph);
		if (!item) continue;
		if (open.length > 0 && before !== open[0]?.element) open = [];
		hasLetters ||= isLetter(item.marker);
		const here = root.ownerDocument.createElement('span');
		item.paragraph.before(here);
		open = hang(item, open, (list) => here.before(list));
		here.remove();
	}
	return hasLetters;
}
