import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { closePagefind, IndexDraft, type RenderedPage } from '../src/index.ts';
import { memoryStorage } from '../src/testing/memory-storage.ts';
import { resultsPage } from './results-page.ts';

/** The policy of the sites, without exceptions. */
const POLICY =
	"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Writes the index of `pages` into a folder. */
export async function writeIndex(folder: string, pages: readonly RenderedPage[]): Promise<void> {
	const storage = memoryStorage();
	const draft = new IndexDraft(storage);
	await draft.read(pages);
	const { files } = await draft.complete({ removed: [] });
	for (const [file, hash] of files) {
		await mkdir(dirname(join(folder, file)), { recursive: true });
		await writeFile(join(folder, file), storage.read(hash));
	}
	await closePagefind();
}

export interface SearchSite {
	origin: string;
	/** Paths requested so far; tests may empty it. */
	requests: string[];
	close: () => Promise<void>;
}

/** Serves the results page, the script of the search and the index in `folder`, under the strict policy. */
export async function serveSearch(folder: string): Promise<SearchSite> {
	const scripts = await bundle(join(folder, '../scripts'));
	const requests: string[] = [];
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		requests.push(path);
		response.setHeader('content-security-policy', POLICY);
		const text = path === '/cerca/' ? Promise.resolve(resultsPage) : fileAt(path, folder, scripts);
		text.then(
			(body) => response.setHeader('content-type', typeOf(path)).end(body),
			() => response.writeHead(404).end(),
		);
	});
	const origin = await listening(server);
	return { origin, requests, close: () => closed(server, scripts) };
}

async function bundle(outdir: string): Promise<string> {
	await build({
		entryPoints: { search: join(import.meta.dirname, 'script.ts') },
		outdir,
		bundle: true,
		minify: true,
		splitting: true,
		format: 'esm',
		target: 'es2022',
		logLevel: 'error',
	});
	return outdir;
}

function fileAt(path: string, index: string, scripts: string): Promise<string> {
	if (path === '/style.css')
		return Promise.resolve(
			'a,button,input,select{min-height:24px}li a{display:inline-block}main{overflow-wrap:anywhere}.visually-hidden{position:absolute;clip-path:inset(50%)}',
		);
	if (path.startsWith('/ricerca/')) return readFile(join(index, path.slice('/ricerca/'.length)), 'utf8');
	return readFile(join(scripts, path), 'utf8');
}

function typeOf(path: string): string {
	if (path.endsWith('.js')) return 'text/javascript';
	if (path.endsWith('.css')) return 'text/css';
	return path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
}

async function listening(server: Server): Promise<string> {
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return `http://127.0.0.1:${address.port}`;
}

async function closed(server: Server, scripts: string): Promise<void> {
	await new Promise((done) => server.close(done));
	await rm(scripts, { recursive: true, force: true });
}
