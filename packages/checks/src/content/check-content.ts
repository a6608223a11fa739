import type { Fault } from '../finding.ts';
import { linkFaults } from '../html/link-rules.ts';
import { mediaFaults } from '../html/media-rules.ts';
import type { Heading, PageLink } from '../html/scanned-page.ts';
import { headingFaults, tableFaults } from '../html/structure-rules.ts';

/** The parts of one text of a document that the rules check, known before any page is rendered. */
export interface Content {
	/** In document order, beginning with the heading above the text. */
	headings: readonly Heading[];
	links: readonly Pick<PageLink, 'href' | 'text'>[];
	/** Alternative texts of pictures. */
	alternativeTexts: readonly string[];
	/** For each table, whether it has a header cell. */
	tables: readonly { hasHeader: boolean }[];
}

/**
 * Checks a text with the rules of `checkHtml` that need no page, so that a text accepted here isn't held back later for
 * the same reason.
 */
export function checkContent({ headings, links, alternativeTexts, tables }: Content): Fault[] {
	return [
		...headingFaults({ headings: [...headings] }),
		...linkFaults({ links: links.map((link) => ({ ...link, kind: 'link' })) }),
		...mediaFaults({ images: alternativeTexts.map((alt) => ({ alt })), frames: [] }),
		...tableFaults({
			tables: tables.length,
			tablesWithHeaders: tables.filter(({ hasHeader }) => hasHeader).length,
		}),
	];
}
