import { all, styleOf } from './dom.ts';

const letters = /list-style-type:\s*(?:lower|upper)-(?:alpha|latin|roman)/;

function countsWithLetters(list: Element): boolean {
	return (
		/^[ai]$/i.test(list.getAttribute('type') ?? '') ||
		[list, ...list.children].some((one) => letters.test(styleOf(one)))
	);
}

/** Starts lists with the number of their first item. Returns whether one has letters, which the editor lacks. */
export function keepNumbers(root: Element): boolean {
	const lists = all(root, 'ol');
	for (const list of lists) {
		const first = list.firstElementChild?.getAttribute('value');
		if (first && !list.hasAttribute('start')) list.setAttribute('start', first);
	}
	return lists.some(countsWithLetters);
}
