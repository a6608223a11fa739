import type { FetchingEvent, WorkerScope } from '../worker-scope.ts';
import type { KeptPage, Pocket } from './kept-page.ts';

/** What a worker of a site with a pocket needs to know. */
export interface PocketSettings {
	/** Paths of the emergency pages, which the other part of the worker answers. */
	emergency: readonly string[];
	/** For each language: its first path, its page of what is kept, and what a copy says of itself. */
	languages: readonly {
		code: string;
		root: string;
		savedPath: string;
		note: string;
		locale: string;
		at: string;
	}[];
}

/**
 * Answers with what the device keeps where there is no network: pages from the network first, files that never change
 * from the device first. A page that is not kept becomes the page of what is. Its text is sent to browsers, so it uses
 * nothing around it.
 */
export function keepPocket(scope: WorkerScope, pocket: Pocket, { emergency, languages }: PocketSettings) {
	const timeoutMs = 6_000;
	const freshMs = 86_400_000;

	scope.addEventListener('activate', (event) => {
		event.waitUntil(Promise.allSettled([scope.registration.navigationPreload?.enable(), pocket.migrate()]));
	});
	// Every page that is opened tells its language: what opens without network in it is then kept.
	scope.addEventListener('message', (event) => {
		const language = languages.find(({ code }) => code === event.data) ?? languages[0];
		if (language) event.waitUntil(keepShell(language.savedPath).catch(() => undefined));
	});
	scope.addEventListener('fetch', (event) => {
		const { request } = event;
		const { origin, pathname } = new URL(request.url);
		if (request.method !== 'GET' || origin !== scope.location.origin) return;
		if (emergency.includes(pathname) || request.headers.has('range')) return;
		if (request.mode === 'navigate') event.respondWith(pageFor(event, pathname));
		else event.respondWith(fileFor(request, pathname));
	});

	async function keepShell(path: string) {
		const kept = await pocket.find(path);
		// A clock that was put back counts as much as one that went on.
		if (!kept || Math.abs(Date.now() - kept.page.savedHere) > freshMs)
			await pocket.keep(path, { kind: 'shell' });
	}

	/** Where storage is refused nothing is kept, and the site works as without a worker. */
	const refused = () => undefined;

	async function fileFor(request: Request, path: string): Promise<Response> {
		const isLasting = /^\/(?:_astro|file)\//.test(path);
		const kept = isLasting ? await pocket.file(path).catch(refused) : undefined;
		if (kept) return kept;
		try {
			return await fetch(request);
		} catch (error) {
			const copy = isLasting ? undefined : await pocket.file(path).catch(refused);
			if (copy) return copy;
			throw error;
		}
	}

	async function pageFor(event: FetchingEvent, path: string): Promise<Response> {
		const answer = answerTo(event);
		event.waitUntil(answer.catch(refused));
		const kept = await pocket.find(path).catch(refused);
		try {
			const found = await (kept ? Promise.race([answer, failure()]) : answer);
			if (kept && found.status >= 500) throw new Error(`Status ${String(found.status)}.`);
			return found;
		} catch (error) {
			// A file that is opened by its link, such as the track of an itinerary, is a navigation too.
			const copy = kept ? await withNote(kept.copy, kept.page) : await pocket.file(path).catch(refused);
			const shown = copy ?? (await shellFor(path));
			if (shown) return shown;
			throw error;
		}
	}

	const answerTo = async ({ preloadResponse, request }: FetchingEvent) =>
		(await preloadResponse) ?? (await fetch(request));

	async function failure(): Promise<never> {
		await new Promise((resolve) => setTimeout(resolve, timeoutMs));
		throw new Error('The network did not answer in time.');
	}

	const languageOf = (path: string) =>
		languages.find(({ root }) => root !== '/' && path.startsWith(root)) ?? languages[0];

	/** The page of what is kept, in the language of the path if it is there, else in any. */
	async function shellFor(path: string): Promise<Response | undefined> {
		const first = languageOf(path);
		for (const { savedPath } of [...languages].sort((one) => (one === first ? -1 : 1))) {
			const kept = await pocket.find(savedPath).catch(refused);
			if (kept) return answerWith(kept.copy, (html) => html.replace('<html', '<html data-not-kept'));
		}
		return undefined;
	}

	async function withNote(copy: Response, { path, kind, savedAt }: KeptPage): Promise<Response> {
		const language = languageOf(path);
		if (!language || kind === 'shell') return copy;
		const note = language.note.replace('{when}', timeIn(language, savedAt));
		return answerWith(copy, (html) =>
			html
				.replace('<html', `<html data-copy="${String(savedAt)}"`)
				.replace(/(<main\b[^>]*>)/, (main: string) => `${main}${note}`),
		);
	}

	async function answerWith(copy: Response, change: (html: string) => string): Promise<Response> {
		return new Response(change(await copy.text()), {
			headers: { 'Content-Type': 'text/html; charset=utf-8' },
		});
	}

	function timeIn({ locale, at }: PocketSettings['languages'][number], instant: number): string {
		const format = (options: Intl.DateTimeFormatOptions) =>
			new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Europe/Rome' }).format(instant);
		const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
		return `${day} ${at} ${format({ hour: '2-digit', minute: '2-digit' })}`;
	}
}
