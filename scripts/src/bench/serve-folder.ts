import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** WebAssembly and modules run in a browser only with their types. */
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };

/** Serves a folder of this machine to a browser of this machine; `/it.html` is an empty page in Italian. */
export async function serveFolder(folder: string): Promise<{ url: string; close(): Promise<void> }> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const language = /^\/([a-z]{2})\.html$/.exec(pathname)?.[1];
		response.setHeader('Content-Type', types[extname(pathname)] ?? 'application/octet-stream');
		if (language !== undefined)
			response.end(`<!doctype html><html lang="${language}"><title>–</title></html>`);
		else
			readFile(join(folder, pathname)).then(
				(bytes) => response.end(bytes),
				() => response.writeHead(404).end(),
			);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string')
		throw new Error('The server of the bench has no port.');
	return {
		url: `http://127.0.0.1:${address.port}`,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}
