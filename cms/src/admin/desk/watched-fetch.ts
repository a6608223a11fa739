import { readRefusal, withShortMessages } from './read-refusal.ts';
import type { Report } from './report.ts';

/** Reactions to the answers to an editor's changes. */
export interface Watch {
	/** Origin of the admin panel. */
	origin: string;
	/** Whether the session has ended. */
	isSessionOver: () => Promise<boolean>;
	/** Lets the editor sign in again in a dialog; false when they decline. */
	signInAgain: () => Promise<boolean>;
	show: (report: Report) => void;
	/** Called when a change was refused, before Payload gets the answer. */
	refused: () => void;
	/** Called when a change succeeded. */
	done: () => void;
}

/** Requests that aren't changes by editors: signing in and out, previews, Payload's own collections, and reads sent with POST. */
const unwatched =
	/^\/api\/(users\/(login|logout|me|refresh-token|forgot-password|reset-password)|preview$|payload-|[\w-]+\/access(\/|$))/;

const unreachable: Report = {
	title: 'Il CMS non risponde',
	problems: [
		{
			message:
				'Nulla è stato salvato. Controlla il collegamento a internet e riprova: ciò che hai scritto è ancora in questa pagina, non chiuderla.',
		},
	],
};

interface Change {
	collection: string;
}

/** Returns the change that a request makes; undefined for a read or an unwatched request. */
function changeIn(
	input: RequestInfo | URL,
	init: RequestInit | undefined,
	origin: string,
): Change | undefined {
	const request = input instanceof Request ? input : undefined;
	const method = (init?.method ?? request?.method ?? 'GET').toUpperCase();
	const headers = new Headers(init?.headers ?? request?.headers);
	// Payload sends reads with a long query as POST.
	if (method === 'GET' || headers.has('X-Payload-HTTP-Method-Override')) return undefined;
	const url = new URL(input instanceof Request ? input.url : input, origin);
	if (url.origin !== origin || !url.pathname.startsWith('/api/') || unwatched.test(url.pathname))
		return undefined;
	return { collection: url.pathname.split('/')[2] ?? '' };
}

async function bodyOf(response: Response): Promise<unknown> {
	if (!response.headers.get('content-type')?.includes('application/json')) return undefined;
	try {
		return await response.clone().json();
	} catch {
		// An answer that isn't JSON in spite of its header is reported by its status.
		return undefined;
	}
}

const mayBeOver = new Set([401, 403, 404]);

/**
 * Wraps `fetch` to watch every change sent by Payload's forms and buttons, which show refusals only in a toast that
 * disappears. When the session has ended, lets the editor renew it and sends the request again.
 */
export function watchedFetch(fetch: typeof globalThis.fetch, watch: Watch): typeof globalThis.fetch {
	async function send(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
		const copy = input instanceof Request ? input.clone() : input;
		const response = await reached(input, init);
		if (!mayBeOver.has(response.status) || !(await watch.isSessionOver())) return response;
		return (await watch.signInAgain()) ? send(copy, init) : response;
	}

	async function reached(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
		try {
			return await fetch(input, init);
		} catch (error) {
			if (error instanceof DOMException && error.name === 'AbortError') throw error;
			watch.show(unreachable);
			throw new Error(unreachable.title, { cause: error });
		}
	}

	return async (input, init) => {
		const change = changeIn(input, init, watch.origin);
		if (!change) return fetch(input, init);
		const response = await send(input, init);
		const body = await bodyOf(response);
		const report = readRefusal({ status: response.status, body, ...change });
		if (!report) {
			watch.done();
			return response;
		}
		watch.show(report);
		watch.refused();
		if (body === undefined) return response;
		const { status, statusText, headers } = response;
		const answer = new Headers(headers);
		answer.delete('content-length');
		answer.delete('content-encoding');
		return new Response(JSON.stringify(withShortMessages(body)), { status, statusText, headers: answer });
	};
}
