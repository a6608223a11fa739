import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorPagePath } from '@portolano/content-models';
import { headersOf } from './headers.ts';
import { pageInLanguage } from './page-in-language.ts';
import { answerShortly, endAfterRefusal } from './short-answer.ts';

/** Something else than the page that was asked for. */
interface Instead {
	readonly status: number;
	/** The page of the site for it. */
	readonly page: string | undefined;
	/** A line of text, sent where the site has no such page. */
	readonly plain: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** Whether the site's public origin is https. */
	readonly isSecure: boolean;
}

/** Sends a page of the site in place of another, or plain text without it, with the headers of a page, whatever the path. */
export function sendInstead(
	response: ServerResponse,
	{ status, page, plain, headers = {}, isSecure }: Instead,
): void {
	for (const name of response.getHeaderNames()) response.removeHeader(name);
	const type = page === undefined ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8';
	const own = { 'Cache-Control': 'no-cache', 'Content-Type': type, ...headers };
	response.writeHead(status, { ...headersOf('/', isSecure), ...own }).end(page ?? plain);
}

/** A request that is not answered, and why. */
export interface Refusal {
	readonly status: number;
	/** Path that was asked for, where it can be read. */
	readonly pathname?: string;
	/** Sent where the site has no page for errors. */
	readonly text?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** The site whose page for errors is sent. */
interface RefusingSite {
	/** Folder of the live release. */
	readonly folder: string;
	readonly isSecure: boolean;
	/** Puts the alerts in force into a page. */
	readonly included: (html: string) => string;
}

/** Refuses a request with the site's page for errors, in the language of the path; without one, with a line of text. */
export async function refuseWithPage(
	request: IncomingMessage,
	response: ServerResponse,
	{ refusal, site }: { refusal: Refusal; site: RefusingSite },
): Promise<void> {
	const { folder, isSecure, included } = site;
	const { status, pathname = '/', text = '', headers = {} } = refusal;
	const found = await pageInLanguage(folder, pathname, errorPagePath);
	if (!found || response.headersSent) return answerShortly(request, response, refusal);
	const page = included(found.html.toString());
	sendInstead(response, { status, headers, isSecure, page, plain: text });
	endAfterRefusal(request);
}
