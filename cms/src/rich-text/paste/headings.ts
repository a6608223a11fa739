import { all, renamed, wordsIn } from './dom.ts';

/** Heading levels available in a text, below the title of its page. */
const highest = 2;
const deepest = 4;

/** Maps headings to the levels of a text: the first gets the highest, none is skipped, deeper ones stay deeper. */
export function refitHeadings(root: Element): void {
	const above: number[] = [];
	for (const heading of all(root, 'h1,h2,h3,h4,h5,h6').filter((one) => wordsIn(one) !== '')) {
		const level = Number(heading.tagName.slice(1));
		while ((above.at(-1) ?? 0) >= level) above.pop();
		above.push(level);
		renamed(heading, `h${String(Math.min(highest + above.length - 1, deepest))}`);
	}
}
