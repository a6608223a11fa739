import { z } from 'zod';
import { conflictName } from '../database/conflict.ts';
import { repeatWhile } from '../database/repeat.ts';
import { bodyOf } from './body.ts';

export type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>;

const conflict = z.object({ name: z.literal(conflictName) });
const restAnswer = z.object({ errors: z.tuple([conflict]) });
// One request may contain several mutations: it is repeated only when none of them succeeded.
const graphQLAnswer = z.object({
	data: z.record(z.string(), z.null()).nullish(),
	errors: z.array(z.object({ extensions: conflict })).min(1),
});

const answer = z.union([restAnswer, graphQLAnswer]);

async function tellsOfConflict(response: Response): Promise<boolean> {
	return answer.safeParse(await response.clone().json()).success;
}

function copyOf(request: Request, body: ArrayBuffer | undefined): Request {
	const { url, method, headers, signal } = request;
	return new Request(url, { method, headers, signal, ...(body ? { body } : {}) });
}

interface Door {
	/** Maximum bytes of a body, which is kept in memory until the request is answered. */
	largestBody: number;
	/** Whether an answer may report a conflict; the bodies of other answers are not parsed. */
	mayConflict: (response: Response) => boolean;
	/** Wraps all tries of a request. */
	around?: <Result>(tries: () => Promise<Result>) => Promise<Result>;
}

/**
 * Wraps a handler to repeat the whole request while it conflicts with another save: each try opens a transaction of its
 * own. A conflict that persists is answered with 409.
 */
export function repeated<Rest extends unknown[]>(
	handler: Handler<Rest>,
	{ largestBody, mayConflict, around = (tries) => tries() }: Door,
): Handler<Rest> {
	return async (request, ...rest) => {
		const body = await bodyOf(request, largestBody);
		if (body === 'too large') return tooLarge(largestBody);
		return around(() =>
			repeatWhile(
				(response) => mayConflict(response) && tellsOfConflict(response),
				() => handler(copyOf(request, body), ...rest),
			),
		);
	};
}

function tooLarge(largestBody: number): Response {
	const megabytes = Math.floor(largestBody / 1024 ** 2);
	const message = `Non salvato: ciò che è stato inviato supera ${megabytes} MB. Riducilo o dividilo e riprova. Nulla è cambiato.`;
	return Response.json({ errors: [{ message }] }, { status: 413, headers: { Connection: 'close' } });
}

/** For REST: conflicts have the status 409. */
export const isConflictStatus = ({ status }: Response) => status === 409;

/** For GraphQL: errors are in the body of a 200 answer. */
export const isGraphQLAnswer = ({ status }: Response) => status === 200;
