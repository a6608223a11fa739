import { refitHeadings } from './headings.ts';
import { takeLeftovers } from './leftovers.ts';
import { lineUp } from './lines.ts';
import { notesOf } from './notes.ts';
import { keepNumbers } from './ordered-lists.ts';
import { takeLook } from './styles.ts';
import { makeLists } from './word-lists.ts';

export interface CleanPaste {
	html: string;
	/** Messages for the editor: what was dropped or changed, and what to do about it. */
	notes: string[];
}

/** Cleans the HTML of a clipboard: lists become real lists, headings get our levels, styling is removed. */
export function cleanPaste(clipboard: string): CleanPaste {
	const { body } = new DOMParser().parseFromString(clipboard, 'text/html');
	const losses = takeLeftovers(body);
	lineUp(body);
	// Both must run, so no `||`: each of them repairs lists of its own kind.
	const letters = [makeLists(body), keepNumbers(body)].includes(true);
	refitHeadings(body);
	takeLook(body);
	return { html: body.innerHTML.trim(), notes: notesOf({ ...losses, letters }) };
}
