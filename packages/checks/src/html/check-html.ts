import { type Finding, findingsAt } from '../finding.ts';
import { documentFaults } from './document-rules.ts';
import { linkFaults } from './link-rules.ts';
import { mediaFaults } from './media-rules.ts';
import { policyFaults } from './policy-rules.ts';
import { scanParts } from './scan-parts.ts';
import type { PageLink, ScannedPage } from './scanned-page.ts';
import { structureFaults } from './structure-rules.ts';

export interface Page {
	/** Path on the site, such as `/novita/`. */
	path: string;
	html: string;
}

/** The links of a page, and the anchors at which it can be linked. */
export interface PageLinks {
	/** Links and resources in document order; addresses as written. */
	links: PageLink[];
	/** Values of `id`, targets of `#…`. */
	ids: ReadonlySet<string>;
}

/**
 * Checks one page on its own; returns an empty list for a page without faults. Fast enough for every page of every
 * release.
 */
export function checkHtml({ path, html }: Page): Finding[] {
	return inspectHtml({ path, html }).findings;
}

/** Returns the links and the anchors of a page. */
export function linksIn(html: string): PageLinks {
	return pageLinks(scanParts(html));
}

/** Returns the results of {@link checkHtml} and {@link linksIn} from a single scan of the page. */
export function inspectHtml({ path, html }: Page): PageLinks & { findings: Finding[] } {
	const page = scanParts(html);
	const faults = [
		...documentFaults(page),
		...structureFaults(page),
		...mediaFaults(page),
		...policyFaults(page),
		...linkFaults(page),
	];
	return { findings: findingsAt(path, faults), ...pageLinks(page) };
}

function pageLinks({ links, ids }: ScannedPage): PageLinks {
	return { links, ids: new Set(ids) };
}
