import { z } from 'zod';

/** An answer of the CMS: what was wanted, or why not. */
export type Answer<T> =
	| { value: T; error?: undefined }
	/** `details` is what a refusal tells besides its reason, if anything. */
	| { value?: undefined; error: string; details?: unknown };

const refusal = z.object({
	errors: z.array(z.object({ message: z.string(), data: z.unknown().optional() })).min(1),
});

/** Returns the first reason of a refusal by the CMS, in Italian; undefined for any other answer. */
export const refusalIn = (answer: unknown): string | undefined =>
	refusal.safeParse(answer).data?.errors[0]?.message;

const detailsIn = (answer: unknown): unknown => refusal.safeParse(answer).data?.errors[0]?.data;

/** Header of requests whose refusals are told where they were asked for, such as in a dialog: a note would tell them twice. */
export const toldHere = 'X-Refusal-Told-Here';

interface Wanted<T> {
	/** Sent as JSON; without it the request is a GET. */
	body?: unknown;
	/** Another method than that. */
	method?: 'DELETE';
	/** Returns what was wanted. @throws when the answer is something else. */
	read: (answer: unknown) => T;
	/** What is told when there is no answer that can be read. */
	unreachable: string;
}

/** Sends a request to the CMS; `path` is below `/api/`. */
export async function askCms<T>(
	path: string,
	{ body, method, read, unreachable }: Wanted<T>,
): Promise<Answer<T>> {
	try {
		const told = { [toldHere]: 'yes' };
		const init = {
			method: 'POST',
			headers: { ...told, 'Content-Type': 'application/json' },
			body: JSON.stringify(body),
		};
		const response = await fetch(
			`/api/${path}`,
			body === undefined ? { ...(method && { method }), headers: told } : init,
		);
		const answer: unknown = await response.json();
		if (response.ok) return { value: read(answer) };
		return { error: refusalIn(answer) ?? unreachable, details: detailsIn(answer) };
	} catch {
		// No answer, or one that is no JSON or not what was wanted.
		return { error: unreachable };
	}
}
