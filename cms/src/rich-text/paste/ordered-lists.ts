import { all, styleOf } from './dom.ts';

const letters = /list-style-type:\s*(?:lower|upper)-(?:alpha|latin|roman)/;

function countsWithLetters(list: Element): boolean {
	return (
		/^[ai]$/i.test(list.getAttribute('type') ?? '') ||
		[list, ...list.children].some((one) => letters.test(styleOf(one)))
	);
}

/** Lists begin with the number of their first item; whether one counts with letters, which the editor can't. */
export function keepNumbers(root: Element): boolean {
	const lists = all(root, 'ol');
	for (const list of lists) {
		const first = list.firstElementChild?.getAttribute('value');
		if (first && !list.hasAttribute('start')) list.setAttribute('start', first);
	}
	return lists.some(countsWithLetters);
}
