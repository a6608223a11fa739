import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../dist/gallery/', import.meta.url));

const contentTypes: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.png': 'image/png',
};

// The same strict policy as the sites, so that anything that needs an exception fails here first.
const policy =
	"default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

export interface Gallery {
	origin: string;
	/** Paths of all pages. */
	paths: string[];
	close: () => void;
}

/** Serves the gallery that `build-gallery.ts` has built. */
export async function openGallery(): Promise<Gallery> {
	const files = await readdir(folder, { recursive: true });
	const paths = files
		.filter((file) => file.endsWith('index.html'))
		.map((file) => `/${file.replace(/index\.html$/, '')}`);
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://gallery').pathname;
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		readFile(file).then(
			(bytes) => {
				response.setHeader('Content-Type', contentTypes[extname(file)] ?? 'application/octet-stream');
				response.setHeader('Content-Security-Policy', policy);
				response.end(bytes);
			},
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${portOf(server.address())}`,
		paths: paths.toSorted(),
		close: () => server.close(),
	};
}

function portOf(address: string | AddressInfo | null): number {
	if (address === null || typeof address === 'string')
		throw new Error('The gallery is served nowhere: no port was given.');
	return address.port;
}
