import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { SiteKind } from '@portolano/content-models';
import { headersOf } from '@portolano/gateway';
import { storedBytes } from '@portolano/test-kit';
import { applicationFolder } from './sites.ts';

export interface ServedPages {
	origin: string;
	close: () => void;
}

/**
 * Serves rendered pages and files with the assets of their application and the pictures of the builders, with the headers
 * of the sites.
 */
export async function servePages(
	kind: SiteKind,
	rendered: Pick<ReadonlyMap<string, string>, 'get'>,
): Promise<ServedPages> {
	const assets = new URL('dist/client/', applicationFolder(kind));
	const bytesAt = (path: string) =>
		path.startsWith('/_astro/')
			? readFileSync(new URL(`.${path}`, assets))
			: storedBytes(/[0-9a-f]{16}/.exec(path)?.[0] ?? '');
	const answer = (path: string, response: ServerResponse) => {
		const body = rendered.get(path) ?? bytesAt(path);
		response.writeHead(body === undefined ? 404 : 200, headersOf(path, false)).end(body);
	};
	const server = createServer(({ url = '/' }, response) => {
		answer(new URL(url, 'http://localhost').pathname, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The pages have no port.');
	return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
