import type { KeptPage } from './kept-page.ts';

/** The copies of pages in a cache, each with what is known of it in a header. */
export interface PageCopies {
	readonly find: (path: string) => Promise<{ page: KeptPage; copy: Response } | undefined>;
	readonly list: () => Promise<KeptPage[]>;
	readonly write: (page: KeptPage, html: string) => Promise<void>;
	readonly remove: (path: string) => Promise<void>;
	/** Takes over a copy from a cache of an earlier version, unless there is one or it can't be read. */
	readonly adopt: (request: Request, copy: Response) => Promise<void>;
}

/** Its text is sent to browsers within `/sw.js`, so it uses nothing around it. */
export function pageCopies(cacheName: string): PageCopies {
	const header = 'x-portolano-copy';
	const cache = () => caches.open(cacheName);

	const isList = (value: unknown): value is unknown[] => Array.isArray(value);
	const isPage = (value: unknown): value is KeptPage =>
		typeof value === 'object' &&
		value !== null &&
		'path' in value &&
		typeof value.path === 'string' &&
		'kind' in value &&
		'savedAt' in value &&
		'files' in value &&
		isList(value.files) &&
		'former' in value &&
		isList(value.former) &&
		'along' in value &&
		isList(value.along);

	function pageOf(copy: Response): KeptPage | undefined {
		try {
			const page: unknown = JSON.parse(decodeURIComponent(copy.headers.get(header) ?? ''));
			return isPage(page) ? page : undefined;
		} catch {
			return undefined;
		}
	}

	async function find(path: string) {
		const copy = await (await cache()).match(path);
		const page = copy && pageOf(copy);
		return copy && page ? { copy, page } : undefined;
	}

	async function list(): Promise<KeptPage[]> {
		const opened = await cache();
		const copies = await Promise.all((await opened.keys()).map((request) => opened.match(request)));
		return copies.flatMap((copy) => (copy && pageOf(copy)) ?? []);
	}

	async function write(page: KeptPage, html: string) {
		const headers = {
			'Content-Type': 'text/html; charset=utf-8',
			[header]: encodeURIComponent(JSON.stringify(page)),
		};
		await (await cache()).put(page.path, new Response(html, { headers }));
	}

	async function remove(path: string) {
		await (await cache()).delete(path);
	}

	async function adopt(request: Request, copy: Response) {
		const opened = await cache();
		if (pageOf(copy) && !(await opened.match(request))) await opened.put(request, copy);
	}

	return { find, list, write, remove, adopt };
}
