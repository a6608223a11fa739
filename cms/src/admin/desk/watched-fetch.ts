import { z } from 'zod';
import {
	type Conflict,
	conflictData,
	joinedHeader,
	joinedSave,
	type JoinedSave,
	type mergeAnswers,
} from '../../merge/conflict-data.ts';
import { toldHere } from '../ask-cms.ts';
import { readRefusal, withShortMessages } from './read-refusal.ts';
import type { Report } from './report.ts';
import { withAnswers } from './with-answers.ts';

/** A change that succeeded. */
export interface Done {
	/** Slug of the collection. */
	collection: string;
	/** Id in the address; undefined for a new document, and for what is no save of one document. */
	id: string | undefined;
	/** Whether one document was saved. */
	isSave: boolean;
	/** The saved document as the CMS answered it. */
	doc: unknown;
	/** The changes of others that it was joined with. */
	joined: JoinedSave | undefined;
}

export type Choices = z.infer<typeof mergeAnswers>['choices'];

/** Reactions to the answers to an editor's changes. */
export interface Watch {
	/** Origin of the admin panel. */
	origin: string;
	/** Whether the session has ended. */
	isSessionOver: () => Promise<boolean>;
	/** Lets the editor sign in again in a dialog; false when they decline. */
	signInAgain: () => Promise<boolean>;
	/** Lets the editor answer the questions of a merge in a dialog; undefined when they close it. */
	decide: (conflict: Conflict, why: string) => Promise<Choices | undefined>;
	show: (report: Report) => void;
	/** Called when a change was refused, before Payload gets the answer. */
	refused: () => void;
	/** Called when the user signed out. */
	signedOut: () => void;
	/** Called when a change succeeded. */
	done: (done: Done) => void;
}

/**
 * Requests that aren't changes by editors: signing in and out, previews, presence, what is missing, what would happen to many,
 * Payload's own collections, and reads sent with POST.
 */
const unwatched =
	/^\/api\/(users\/(login|oidc|logout|me|refresh-token|forgot-password|reset-password)|preview$|missing$|proposals\/[\w-]+\/preview$|payload-|[\w-]+\/access(\/|$)|[\w-]+\/many\/plan$|[\w-]+\/[\w-]+\/presence$)/;

const unreachable: Report = {
	title: 'Il CMS non risponde',
	problems: [
		{
			message:
				'Nulla è stato salvato. Controlla il collegamento a internet e riprova: ciò che hai scritto è ancora in questa pagina, non chiuderla.',
		},
	],
};

type Change = Pick<Done, 'collection' | 'id' | 'isSave'> & {
	/** Whether who asks for it tells refusals itself, such as a dialog that a note would lie behind: only its session is watched. */
	isToldThere: boolean;
};

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
	const [collection = '', id, ...more] = url.pathname.split('/').slice(2);
	const isOne = more.length === 0 && method === (id === undefined ? 'POST' : 'PATCH');
	// On the screen of alerts a note would cover its buttons.
	const isToldThere = headers.has(toldHere) || collection === 'alert-desk';
	return { collection, id, isSave: isOne, isToldThere };
}

function isSignOut(input: RequestInfo | URL, init: RequestInit | undefined): boolean {
	const address = input instanceof Request ? input.url : input.toString();
	return init?.method?.toUpperCase() === 'POST' && /\/api\/users\/logout(\?|$)/.test(address);
}

const asking = z.object({ errors: z.tuple([z.object({ message: z.string(), data: conflictData })]) });
const saved = z.object({ doc: z.unknown() });

function joinedIn({ headers }: Response): JoinedSave | undefined {
	const told = headers.get(joinedHeader);
	return told === null ? undefined : joinedSave.parse(JSON.parse(decodeURIComponent(told)));
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

/** The CMS answers somebody without a session that they lack the right, which is not what happened. */
const notSignedIn = () =>
	Response.json(
		{
			errors: [
				{
					message:
						'La sessione è finita e non hai fatto l’accesso: nulla è cambiato. Ciò che hai scritto è ancora in questa pagina; riprova per accedere.',
				},
			],
		},
		{ status: 401 },
	);

const mayBeOver = new Set([401, 403, 404]);

/**
 * Wraps `fetch` to watch every change sent by Payload's forms and buttons, which show refusals only in a toast that
 * disappears. When the session has ended, lets the editor renew it and sends the request again.
 */
export function watchedFetch(fetch: typeof globalThis.fetch, watch: Watch): typeof globalThis.fetch {
	/** Sends a request by `by`, and again once the session is renewed, if it has ended. */
	async function inSession(
		by: typeof globalThis.fetch,
		input: RequestInfo | URL,
		init?: RequestInit,
	): Promise<Response> {
		const copy = input instanceof Request ? input.clone() : input;
		const response = await by(input, init);
		if (!mayBeOver.has(response.status) || !(await watch.isSessionOver())) return response;
		if (await watch.signInAgain()) return inSession(by, copy, init);
		// What says by itself that one must sign in says it better.
		return response.status === 401 ? response : notSignedIn();
	}

	const send = (input: RequestInfo | URL, init?: RequestInit) => inSession(reached, input, init);

	async function reached(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
		try {
			return await fetch(input, init);
		} catch (error) {
			if (error instanceof DOMException && error.name === 'AbortError') throw error;
			watch.show(unreachable);
			throw new Error(unreachable.title, { cause: error });
		}
	}

	/** Sends a save; while the CMS asks what stays of two changes, asks the editor, and sends it again with the answers. */
	async function settled(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
		const response = await send(input, init);
		const [asked] =
			asking.safeParse(response.status === 409 ? await bodyOf(response) : undefined).data?.errors ?? [];
		if (!asked) return response;
		const { merge } = asked.data;
		const choices = await watch.decide(merge, asked.message);
		const body = choices && withAnswers(init?.body, { seen: merge.seen, choices });
		return body === undefined ? response : settled(input, { ...init, body });
	}

	return async (input, init) => {
		const found = changeIn(input, init, watch.origin);
		if (!found) {
			const answer = await fetch(input, init);
			if (answer.ok && isSignOut(input, init)) watch.signedOut();
			return answer;
		}
		const { isToldThere, ...change } = found;
		if (isToldThere) return inSession(fetch, input, init);
		const response = await settled(input, init);
		const body = await bodyOf(response);
		const report = readRefusal({ status: response.status, body, ...change });
		if (!report) {
			watch.done({ ...change, doc: saved.safeParse(body).data?.doc, joined: joinedIn(response) });
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
