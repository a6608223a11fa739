import type { FileNames } from './file-names.ts';
import type { KeptPage, Keeping, Pocket } from './kept-page.ts';
import type { PageCopies } from './page-copies.ts';

/**
 * Keeps pages with their files, which they share, in two caches. A page counts as kept when its copy is there, which is
 * written last; files that no copy names are swept away. Its text is sent to browsers within `/sw.js`, so it uses
 * nothing around it.
 */
export function openPocket(
	{ narrowed, neededBy, isLasting }: FileNames,
	copiesIn: (cacheName: string) => PageCopies,
): Pocket {
	const version = 1;
	const copies = copiesIn(`portolano-salvati-${String(version)}`);
	const files = () => caches.open(`portolano-salvati-file-${String(version)}`);
	/** Pictures that are this wide are sharp on a phone; those of pages kept along only help to recognize a place. */
	const widths = { own: 800, along: 480 };
	/** How long assets of earlier copies stay for pages that were opened before. */
	const formerMs = 2 * 86_400_000;

	type Read = Awaited<ReturnType<typeof read>>;
	type Found = Awaited<ReturnType<typeof keepFiles>>;
	type Size = [path: string, bytes: number];

	/** One tab or worker at a time changes what is kept, where browsers have locks. */
	async function alone<T>(act: () => Promise<T>): Promise<T> {
		return 'locks' in navigator ? navigator.locks.request('portolano-salvati', act) : act();
	}

	async function fetched(path: string, signal: AbortSignal | undefined): Promise<Response> {
		const cache = isLasting(path) ? 'default' : 'no-cache';
		const answer = await fetch(path, signal ? { cache, signal } : { cache });
		if (answer.status >= 500) throw new Error(`${path} was not kept: status ${String(answer.status)}.`);
		return answer;
	}

	/** Keeps one file; returns its size and what it needs itself. A file that is not there is left out. */
	async function keepFile(path: string, signal: AbortSignal | undefined) {
		const cache = await files();
		const kept = isLasting(path) ? await cache.match(path) : undefined;
		const answer = kept ?? (await fetched(path, signal));
		if (!answer.ok) return undefined;
		const body = await answer.blob();
		const headers = { 'Content-Type': answer.headers.get('Content-Type') ?? '' };
		if (!kept) await cache.put(path, new Response(body, { headers }));
		const isRead = /\.(?:js|css)$/.test(path);
		return { bytes: body.size, needs: isRead ? neededBy(await body.text(), path) : [] };
	}

	/** Keeps files and all that they need, four at a time. */
	async function keepFiles(paths: readonly string[], { signal, tell }: Keeping) {
		const found = new Map<string, Awaited<ReturnType<typeof keepFile>>>();
		const waiting = [...new Set(paths)];
		for (let done = 0; done < waiting.length; done += 4) {
			const some = waiting.slice(done, done + 4);
			const kept = await Promise.all(some.map((path) => keepFile(path, signal)));
			for (const [index, path] of some.entries()) found.set(path, kept[index]);
			const needs = new Set(kept.flatMap((file) => file?.needs ?? []));
			waiting.push(...[...needs].filter((need) => !waiting.includes(need)));
			tell?.(Math.min(done + 4, waiting.length), waiting.length);
		}
		return found;
	}

	async function read(path: string, width: number, signal: AbortSignal | undefined) {
		const answer = await fetched(path, signal);
		if (!answer.ok || answer.redirected)
			throw new Error(`${path} was not kept: status ${String(answer.status)}.`);
		const html = narrowed(await answer.text(), width);
		const savedAt = Date.parse(answer.headers.get('Date') ?? '') || Date.now();
		return { path, html, savedAt, needs: neededBy(html, path) };
	}

	const titleOf = (html: string) =>
		(/<h1\b[^>]*>([^]*?)<\/h1>/.exec(html)?.[1] ?? '')
			.replace(/<[^>]*>/g, '')
			.replaceAll('&quot;', '"')
			.replaceAll('&#39;', '’')
			.replaceAll('&amp;', '&')
			.replace(/\s+/g, ' ')
			.trim();

	/** All files that a page leads to. */
	function filesOf(needs: readonly string[], found: Found): Size[] {
		const all = [...needs];
		for (const path of all) all.push(...(found.get(path)?.needs ?? []).filter((need) => !all.includes(need)));
		return [...new Set(all)].flatMap((path) => {
			const file = found.get(path);
			return file ? [[path, file.bytes] satisfies Size] : [];
		});
	}

	function formerFiles(before: KeptPage | undefined, own: readonly Size[], now: number): KeptPage['former'] {
		const named = new Set(own.map(([file]) => file));
		const leaving = (before?.files ?? [])
			.filter(([file]) => file.startsWith('/_astro/'))
			.map(([file, bytes]): KeptPage['former'][number] => [file, bytes, now]);
		const left = (before?.former ?? []).filter(([, , since]) => Math.abs(now - since) < formerMs);
		return [...leaving, ...left].filter(([file]) => !named.has(file));
	}

	async function writePage(
		{ path, html, savedAt, needs }: Read,
		found: Found,
		how: Pick<KeptPage, 'kind' | 'along'>,
	): Promise<KeptPage> {
		const before = (await copies.find(path))?.page;
		const now = Date.now();
		const own = filesOf(needs, found);
		// What the visitor chose stays chosen when it comes along with another page.
		const isChosen = how.kind === 'companion' && before && before.kind !== 'companion';
		const { kind, along } = isChosen ? before : how;
		const page: KeptPage = {
			...{ path, kind, along, savedAt, savedHere: now, title: titleOf(html), bytes: new Blob([html]).size },
			files: own,
			former: formerFiles(before, own, now),
		};
		await copies.write(page, html);
		return page;
	}

	/** Removes copies that nothing leads to, and files that no copy names. */
	async function sweep() {
		const kept = await copies.list();
		const roots = kept.filter(({ kind }) => kind !== 'companion');
		const used = new Set(roots.flatMap(({ path, along }) => [path, ...along]));
		for (const { path } of kept) if (!used.has(path)) await copies.remove(path);
		const staying = kept.filter(({ path }) => used.has(path));
		const named = new Set(staying.flatMap((page) => [...page.files, ...page.former].map(([file]) => file)));
		const cache = await files();
		const gone = (await cache.keys()).filter(({ url }) => !named.has(new URL(url).pathname));
		await Promise.all(gone.map((request) => cache.delete(request)));
	}

	async function keepNow(path: string, keeping: Keeping): Promise<KeptPage> {
		const along = [...new Set(keeping.along)].filter((one) => one !== path);
		const main = await read(path, widths.own, keeping.signal);
		const others = await Promise.all(along.map((one) => read(one, widths.along, keeping.signal)));
		main.needs.push(...(keeping.files ?? []));
		const needs = [main, ...others].flatMap((page) => page.needs);
		const found = await keepFiles(needs, keeping);
		for (const other of others) await writePage(other, found, { kind: 'companion', along: [] });
		return writePage(main, found, { kind: keeping.kind, along });
	}

	const keep = (path: string, keeping: Keeping) =>
		alone(async () => {
			try {
				return await keepNow(path, keeping);
			} finally {
				await sweep();
			}
		});

	/** A page that others need stays as their companion. */
	const remove = (paths: readonly string[]) =>
		alone(async () => {
			const staying = (await copies.list()).filter(({ path }) => !paths.includes(path));
			const along = new Set(staying.flatMap((page) => page.along));
			for (const path of paths) {
				const one = await copies.find(path);
				if (!one || !along.has(path)) await copies.remove(path);
				else await copies.write({ ...one.page, kind: 'companion', along: [] }, await one.copy.text());
			}
			await sweep();
		});

	async function migrate() {
		for (const name of await caches.keys()) {
			const [, kind, number] = /^portolano-salvati(-file)?-(\d+)$/.exec(name) ?? [];
			if (number === undefined || Number(number) >= version) continue;
			const from = await caches.open(name);
			for (const request of await from.keys()) {
				const copy = await from.match(request);
				if (copy && kind === undefined) await copies.adopt(request, copy);
				else if (copy && !(await (await files()).match(request))) await (await files()).put(request, copy);
			}
			await caches.delete(name);
		}
	}

	const file = async (path: string) => (await files()).match(path);

	return { list: copies.list, find: copies.find, file, keep, remove, migrate };
}
