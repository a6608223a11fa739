import { feedbackReturnPath } from '@portolano/content-models';
import { brokenLinks, type Finding, inspectHtml } from '@portolano/checks';
import type { RenderedPage } from './rendering/render-page.ts';
import type { Problem } from './problems.ts';

/**
 * Judges a page before it goes online. `known` are the paths of all pages and files of the site. A blocking problem keeps
 * the last good version of the page online.
 */
export type PageCheck = (page: RenderedPage, known: ReadonlySet<string>) => Problem[];

function problem({ rule, where, what, cure }: Finding, path: string, isBlocking: boolean): Problem {
	return { path, message: `${where}: ${what} ${cure} (${rule})`, isBlocking, told: { what, cure } };
}

/**
 * The checks of `@portolano/checks`. What is wrong in the page itself is blocking. A link that leads nowhere is told but
 * not blocking: one wrong item in a menu would stop every page of the site, an urgent notice too.
 */
export const checkPage: PageCheck = ({ path, body, contentType, files }, known) => {
	if (typeof body !== 'string' || !contentType.startsWith('text/html')) return [];
	const { findings, ...links } = inspectHtml({ path, html: body });
	const has = (path: string) => known.has(path) || files.has(path) || path === feedbackReturnPath;
	const broken = brokenLinks({ pages: new Map([[path, links]]), files: { has } });
	return [
		...findings.map((finding) => problem(finding, path, true)),
		...broken.map((finding) => problem(finding, path, false)),
	];
};
