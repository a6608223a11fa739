import { refitHeadings } from './headings.ts';
import { takeLeftovers } from './leftovers.ts';
import { lineUp } from './lines.ts';
import { notesOf } from './notes.ts';
import { keepNumbers } from './ordered-lists.ts';
import { takeLook } from './styles.ts';
import { makeLists } from './word-lists.ts';

export interface CleanPaste {
	html: string;
	/** What was not pasted, and what to do about it. */
	notes: string[];
}

/** HTML of a clipboard as a text of ours may hold it: lists are lists, headings have our levels, no look is left. */
export function cleanPaste(clipboard: string): CleanPaste {
	const { body } = new DOMParser().parseFromString(clipboard, 'text/html');
	const losses = takeLeftovers(body);
	lineUp(body);
	// Both are asked: each leaves its own lists in order.
	const letters = [makeLists(body), keepNumbers(body)].includes(true);
	refitHeadings(body);
	takeLook(body);
	return { html: body.innerHTML.trim(), notes: notesOf({ ...losses, letters }) };
}
