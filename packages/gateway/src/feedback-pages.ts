import { feedbackOutcomePath, type FeedbackOutcome } from '@portolano/content-models';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageInLanguage } from './page-in-language.ts';

const PAGE_PARAMETER = 'pagina';

/** Path of a page of the site; never one that a browser would resolve to another host (`//host`). */
const pagePath = /^\/(?!\/)[a-z0-9._/-]{0,300}$/;

/** Returns the page that reports the outcome of a rating, in the language of `path` where the site has it. */
export async function outcomePage(
	folder: string,
	path: string,
	outcome: FeedbackOutcome,
): Promise<{ path: string; html: Buffer } | undefined> {
	const placeUnder = (root: string) => feedbackOutcomePath(root, outcome);
	const page = await pageInLanguage(folder, path, (root) => `${placeUnder(root)}index.html`);
	return page && { path: placeUnder(page.root), html: page.html };
}

/** Returns the address of the page `thanks`, with the rated `path` as a parameter for its link back. */
export function thanksAddress(thanks: string, path: string): string {
	return pagePath.test(path) ? `${thanks}?${new URLSearchParams({ [PAGE_PARAMETER]: path })}` : thanks;
}

function addressOf(referer: string | undefined): URL | undefined {
	return referer !== undefined && URL.canParse(referer) ? new URL(referer) : undefined;
}

/** Returns the path in the `Referer` header; `/` without one. */
export function pathOfReferer({ headers }: IncomingMessage): string {
	return addressOf(headers.referer)?.pathname ?? '/';
}

/** Redirects back to the rated page, which the `Referer`, the address of the thanks page, carries as a parameter. */
export function leadBack({ headers }: IncomingMessage, response: ServerResponse): void {
	const page = addressOf(headers.referer)?.searchParams.get(PAGE_PARAMETER) ?? '/';
	response.writeHead(303, { Location: pagePath.test(page) ? page : '/', 'Cache-Control': 'no-store' }).end();
}
