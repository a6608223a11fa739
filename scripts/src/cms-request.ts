import { z } from 'zod';

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** The body of an answer to a sign-in. */
export const session = z.object({ token: z.string() });

/** A request to the REST API of the CMS. */
export interface CmsRequest {
	/** Below `/api`, such as `/users/login`. */
	readonly path: string;
	/** Default: `GET`. */
	readonly method?: 'POST' | 'DELETE';
	/** Sent as JSON. */
	readonly body?: unknown;
	/** Of an account. */
	readonly token?: string | undefined;
	readonly timeoutMs?: number;
}

export interface CmsAnswer {
	readonly isOk: boolean;
	readonly status: number;
	readonly body: unknown;
	/** Why it was refused, in the words of the CMS. */
	readonly reasons: readonly string[];
}

/** Sends a request to the CMS at `cms`. @throws as `fetch` does, when it doesn't answer. */
export async function requestCms(cms: string, request: CmsRequest): Promise<CmsAnswer> {
	const { path, method = 'GET', body: sent, token, timeoutMs } = request;
	const headers = new Headers({ 'Content-Type': 'application/json' });
	if (token !== undefined) headers.set('Authorization', `JWT ${token}`);
	const answer = await fetch(`${cms}/api${path}`, {
		...{ method, headers },
		...(sent !== undefined && { body: JSON.stringify(sent) }),
		...(timeoutMs !== undefined && { signal: AbortSignal.timeout(timeoutMs) }),
	});
	const body: unknown = await answer.json();
	const reasons = refusal.safeParse(body).data?.errors.map(({ message }) => message) ?? [];
	return { isOk: answer.ok, status: answer.status, body, reasons };
}
