import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import { feedbackPath, takeFeedback } from './feedback.ts';
import { headersOf } from './headers.ts';

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

/** Serves the live folder of one site: types, ETag, precompressed files, security headers, its own 404 page. */
export function siteHandler({ folder, origin, feedbackFile: file }: GatewaySite): SiteHandler {
	const isSecure = origin.startsWith('https:');
	// `dev` reads the folder at every request: releases change it under way.
	const serve = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: ['html'] });

	return (request, response) => {
		const url = new URL(request.url ?? '/', origin);
		for (const [name, value] of Object.entries(headersOf(url.pathname, isSecure)))
			response.setHeader(name, value);
		if (request.method === 'POST' && url.pathname === feedbackPath) {
			takeFeedback(request, response, { file, clock: () => new Date() }).catch(() => response.destroy());
			return;
		}
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		// A release may take a file away after it was found: that answer breaks off, and no other.
		response.once('pipe', (file: Readable) => file.once('error', () => response.destroy()));
		serve(request, response, () => {
			const address = withSlash(url);
			if (address === undefined) void notFound(folder, url.pathname, response);
			else response.writeHead(308, { Location: address }).end();
		});
	};
}
