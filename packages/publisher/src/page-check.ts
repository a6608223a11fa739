import { feedbackReturnPath, isAlertFile } from '@portolano/content-models';
import { brokenLinks, type Finding, inspectHtml } from '@portolano/checks';
import type { RenderedPage } from './rendering/render-page.ts';
import type { Problem } from './problems.ts';

/** Which paths a site has. */
export type KnownPaths = Pick<ReadonlySet<string>, 'has'>;

/**
 * Checks a page before it goes online. `known` contains the paths of all pages and application files of the site. A
 * blocking problem keeps the last good version of the page online.
 */
export type PageCheck = (page: RenderedPage, known: KnownPaths) => Problem[];

function problem({ rule, where, what, cure }: Finding, path: string, isBlocking: boolean): Problem {
	return { path, message: `${where}: ${what} ${cure} (${rule})`, isBlocking, told: { what, cure } };
}

/**
 * Runs the checks of `@portolano/checks`. Problems in the page itself are blocking. A broken link is reported but not
 * blocking: one wrong menu item would otherwise block every page of the site, even an urgent notice.
 */
export const checkPage: PageCheck = ({ path, body, contentType, files }, known) => {
	if (typeof body !== 'string' || !contentType.startsWith('text/html')) return [];
	const { findings, ...links } = inspectHtml({ path, html: body });
	const has = (path: string) =>
		known.has(path) || files.has(path) || path === feedbackReturnPath || isAlertFile(path);
	const broken = brokenLinks({ pages: new Map([[path, links]]), files: { has } });
	return [
		...findings.map((finding) => problem(finding, path, true)),
		...broken.map((finding) => problem(finding, path, false)),
	];
};
