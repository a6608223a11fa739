import { feedbackOutcomePath, type FeedbackOutcome } from '@portolano/content-models';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageInLanguage } from './page-in-language.ts';

const PAGE_PARAMETER = 'pagina';

/** A page of a site: a path of ours, never one that a browser takes for another host. */
const pagePath = /^\/(?!\/)[a-z0-9._/-]{0,300}$/;

/** The page of the site, in the language of `path` where it has one, that says what came of a rating. */
export async function outcomePage(
	folder: string,
	path: string,
	outcome: FeedbackOutcome,
): Promise<{ path: string; html: Buffer } | undefined> {
	const placeUnder = (root: string) => feedbackOutcomePath(root, outcome);
	const page = await pageInLanguage(folder, path, (root) => `${placeUnder(root)}index.html`);
	return page && { path: placeUnder(page.root), html: page.html };
}

/** Where whoever has rated `path` is led: the page that says thanks, which knows the way back. */
export function thanksAddress(thanks: string, path: string): string {
	return pagePath.test(path) ? `${thanks}?${new URLSearchParams({ [PAGE_PARAMETER]: path })}` : thanks;
}

function addressOf(referer: string | undefined): URL | undefined {
	return referer !== undefined && URL.canParse(referer) ? new URL(referer) : undefined;
}

/** The path of the page from which a request came; `/` when it does not say. */
export function pathOfReferer({ headers }: IncomingMessage): string {
	return addressOf(headers.referer)?.pathname ?? '/';
}

/** Leads back to the page that was rated, which the address of the page that says thanks names. */
export function leadBack({ headers }: IncomingMessage, response: ServerResponse): void {
	const page = addressOf(headers.referer)?.searchParams.get(PAGE_PARAMETER) ?? '/';
	response.writeHead(303, { Location: pagePath.test(page) ? page : '/', 'Cache-Control': 'no-store' }).end();
}
