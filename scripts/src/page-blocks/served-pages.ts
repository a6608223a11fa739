import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { SiteKind } from '@portolano/content-models';
import { storedBytes } from '@portolano/test-kit';
import { applicationFolder } from './sites.ts';

const contentTypes: Readonly<Record<string, string>> = {
	'': 'text/html; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.png': 'image/png',
};

// The policy of the sites, without exceptions.
const policy =
	"default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

export interface ServedPages {
	origin: string;
	close: () => void;
}

/** Serves rendered pages and files with the assets of their application and the pictures of the builders. */
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
		response.setHeader('content-type', contentTypes[extname(path)] ?? 'text/plain');
		response.setHeader('content-security-policy', policy);
		response.writeHead(body === undefined ? 404 : 200).end(body);
	};
	const server = createServer(({ url = '/' }, response) => {
		answer(new URL(url, 'http://localhost').pathname, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The pages have no port.');
	return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
