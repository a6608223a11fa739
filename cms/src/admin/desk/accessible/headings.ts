import { type Mend, setAttribute } from './mend.ts';

// The title of a group that is a tab is hidden.
const fieldsWithTitle = '.array-field, .group-field:not(.portolano-untitled), .blocks-field';
const titles = ['.array-field__title', '.group-field__title', '.blocks-field__header h3'] as const;

/** How many fields with a title in sight are around an element. */
function depthOf(element: Element): number {
	let depth = 0;
	for (let field = element.closest(fieldsWithTitle); field;) {
		if (field.querySelector(titles.join())?.closest(fieldsWithTitle) === field) depth += 1;
		field = field.parentElement?.closest(fieldsWithTitle) ?? null;
	}
	return depth;
}

/** The title of a page is of the first level; those of its fields are below it, by how deep they stand. */
const byDepth = (title: Element) =>
	setAttribute(title, 'aria-level', String(Math.min(1 + depthOf(title), 6)));

const asTitleOfPage = (title: Element) => setAttribute(title, 'aria-level', '1');

/** Levels of the titles in Payload's pages: https://github.com/payloadcms/payload/issues/1227 */
export const headings: readonly Mend[] = [
	{ selector: titles.join(), mend: byDepth },
	{ selector: '.logout h2, .verify h2, .view-version > .view-version-controls-top h2', mend: asTitleOfPage },
];
