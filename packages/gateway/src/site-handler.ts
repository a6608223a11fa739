import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from './headers.ts';

/** A site as the gateway needs it: who it is, where its current release lies. */
export interface GatewaySite {
	key: string;
	/** Public origin, such as `https://comune.taranto.it`. */
	origin: string;
	/** Folder of the live release, served as it is. */
	folder: string;
}

export type SiteHandler = (request: IncomingMessage, response: ServerResponse) => void;

const plainNotFound =
	'Pagina non trovata (404). Il sito non è ancora stato pubblicato o la pagina non esiste.\n';

async function notFound(folder: string, response: ServerResponse): Promise<void> {
	const page = await readFile(join(folder, '404.html')).catch(() => undefined);
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
export function siteHandler({ folder, origin }: GatewaySite): SiteHandler {
	const isSecure = origin.startsWith('https:');
	// `dev` reads the folder at every request: releases change it under way.
	const serve = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: ['html'] });

	return (request, response) => {
		const url = new URL(request.url ?? '/', origin);
		for (const [name, value] of Object.entries(headersOf(url.pathname, isSecure)))
			response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		serve(request, response, () => {
			const address = withSlash(url);
			if (address === undefined) void notFound(folder, response);
			else response.writeHead(308, { Location: address }).end();
		});
	};
}
