import type { WorkerScope } from './worker-scope.ts';

/**
 * Keeps the pages at `paths` for when there is no network: they come from the network first, and a kept copy says when it was
 * saved. Nothing else is acted on: with this worker broken or gone, the site works as before. The text of this function is
 * sent to browsers, so it uses nothing around it.
 */
export function keepOffline(scope: WorkerScope, paths: readonly string[]) {
	const cacheName = 'portolano-emergenza-1';
	const savedHeader = 'x-portolano-saved';
	const savedHereHeader = 'x-portolano-saved-here';
	const freshMs = 10 * 60_000;
	const timeoutMs = 5_000;

	scope.addEventListener('install', (event) => {
		event.waitUntil(Promise.allSettled(paths.map(save)).then(() => scope.skipWaiting()));
	});
	scope.addEventListener('activate', (event) => {
		event.waitUntil(dropOthers().then(() => scope.clients.claim()));
	});
	// Every page that is opened says so: old copies are then renewed.
	scope.addEventListener('message', (event) => {
		event.waitUntil(Promise.allSettled(paths.map(renew)));
	});
	scope.addEventListener('fetch', (event) => {
		const { request } = event;
		const { origin, pathname } = new URL(request.url);
		if (request.method !== 'GET' || origin !== scope.location.origin || !paths.includes(pathname)) return;
		event.respondWith(fromNetworkFirst(pathname));
	});

	async function dropOthers() {
		const names = await caches.keys();
		const old = names.filter((name) => name.startsWith('portolano-emergenza-') && name !== cacheName);
		await Promise.all(old.map((name) => caches.delete(name)));
	}

	async function fromNetworkFirst(path: string): Promise<Response> {
		const kept = await copyOf(path);
		if (!kept) return save(path);
		try {
			return await Promise.race([save(path), failure()]);
		} catch {
			return withAge(kept);
		}
	}

	async function failure(): Promise<never> {
		await new Promise((resolve) => setTimeout(resolve, timeoutMs));
		throw new Error('The network did not answer in time.');
	}

	/** Fetches a page and keeps it. An error of the server is no page: what was kept stays. */
	async function save(path: string): Promise<Response> {
		const answer = await fetch(path, { cache: 'no-cache' });
		if (answer.status >= 500) throw new Error(`${path} was not saved: status ${String(answer.status)}.`);
		if (answer.ok) {
			const headers = new Headers(answer.headers);
			// The clock of the server tells the age; that of the device, which may be wrong, only what has passed since.
			headers.set(savedHeader, String(Date.parse(headers.get('Date') ?? '') || Date.now()));
			headers.set(savedHereHeader, String(Date.now()));
			const cache = await caches.open(cacheName);
			await cache.put(path, new Response(await answer.clone().text(), { headers }));
		}
		return answer;
	}

	async function renew(path: string) {
		const kept = await copyOf(path);
		const savedHere = Number(kept?.headers.get(savedHereHeader));
		// A clock that was put back counts as much as one that went on.
		if (!kept || Math.abs(Date.now() - savedHere) > freshMs) await save(path);
	}

	async function copyOf(path: string): Promise<Response | undefined> {
		const cache = await caches.open(cacheName);
		return cache.match(path);
	}

	function savedAt({ headers }: Response): number {
		return Number(headers.get(savedHeader));
	}

	/** Returns a kept page that says when it was saved. */
	async function withAge(kept: Response): Promise<Response> {
		const text = await kept.text();
		const shown = text.replaceAll(
			/ hidden data-kept="([a-z]+)">([^<]*)\{when\}/g,
			(_, language: string, before: string) => ` role="status">${before}${timeIn(language, savedAt(kept))}`,
		);
		return new Response(shown, { headers: kept.headers });
	}

	function timeIn(language: string, at: number): string {
		const words = { it: ['it-IT', 'alle'], de: ['de-DE', 'um'], fr: ['fr-FR', 'à'], en: ['en-GB', 'at'] };
		const [, [locale = 'en-GB', before = 'at'] = []] =
			Object.entries(words).find(([code]) => code === language) ?? [];
		const format = (options: Intl.DateTimeFormatOptions) =>
			new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Europe/Rome' }).format(at);
		const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
		return `${day} ${before} ${format({ hour: '2-digit', minute: '2-digit' })}`;
	}
}
