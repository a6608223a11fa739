import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { feedbackPath, takeFeedback } from './feedback.ts';
import { headersOf } from './headers.ts';
import { sendFile } from './stored-file.ts';

/** A site as the gateway needs it: who it is, where its current release lies. */
export interface GatewaySite {
	key: string;
	/** Public origin, such as `https://comune.taranto.it`. */
	origin: string;
	/** Folder of the live release, served as it is. */
	folder: string;
	/** File to which what readers think of pages is appended, a JSON a line. */
	feedbackFile: string;
}

export type SiteHandler = (request: IncomingMessage, response: ServerResponse) => void;

const plainNotFound =
	'Pagina non trovata (404). Il sito non è ancora stato pubblicato o la pagina non esiste.\n';

const unreadable = 'Questa pagina non si può leggere in questo momento (500). Riprova tra poco.\n';

/** The page of the site for what is not there, in the language of the address where the site has one for it. */
async function notFoundPage(folder: string, pathname: string): Promise<Buffer | undefined> {
	const [, first = ''] = pathname.split('/');
	const own = /^[a-z]{2}$/.test(first)
		? await readFile(join(folder, first, '404.html')).catch(() => undefined)
		: undefined;
	return own ?? readFile(join(folder, '404.html')).catch(() => undefined);
}

async function notFound(folder: string, pathname: string, response: ServerResponse): Promise<void> {
	const page = await notFoundPage(folder, pathname);
	response.statusCode = 404;
	response.setHeader('Cache-Control', 'no-cache');
	response.setHeader('Content-Type', page ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8');
	response.end(page ?? plainNotFound);
}

/** `/novita` and `/novita/` are one page: the address without the slash leads to the other. */
function withSlash({ pathname, search }: URL): string | undefined {
	const last = pathname.split('/').at(-1) ?? '';
	return last === '' || last.includes('.') ? undefined : `${pathname}/${search}`;
}

async function sendPage(
	request: IncomingMessage,
	response: ServerResponse,
	{ folder, url }: { folder: string; url: URL },
): Promise<void> {
	if (await sendFile(request, response, { folder, pathname: url.pathname })) return;
	const address = withSlash(url);
	if (address === undefined) await notFound(folder, url.pathname, response);
	else response.writeHead(308, { Location: address }).end();
}

/** What cannot be read, or what its reader breaks off, ends its own answer and no other. */
function giveUp(response: ServerResponse): void {
	if (response.headersSent) response.destroy();
	else response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(unreadable);
}

/** Serves the live folder of one site: types, ETag, precompressed files, security headers, its own 404 page. */
export function siteHandler({ folder, origin, feedbackFile: file }: GatewaySite): SiteHandler {
	const isSecure = origin.startsWith('https:');

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const url = URL.parse(`${origin}${request.url ?? '/'}`);
		if (!url) return void response.writeHead(400).end();
		response.setHeaders(new Map(Object.entries(headersOf(url.pathname, isSecure))));
		if (request.method === 'POST' && url.pathname === feedbackPath)
			return takeFeedback(request, response, { file, clock: () => new Date() });
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		return sendPage(request, response, { folder, url });
	}

	return (request, response) => {
		answer(request, response).catch(() => giveUp(response));
	};
}
