import { z } from 'zod';
import { type CmsAnswer, requestCms } from './cms-request.ts';

/** What signs an account in. */
export interface Credentials {
	readonly email: string;
	readonly password: string;
	/** Returns the code of its second factor, for an account that has one; empty when there is none at hand. */
	readonly code?: () => Promise<string>;
}

const codeNeeded = z.object({
	errors: z.tuple([z.object({ data: z.object({ secondFactor: z.object({ needs: z.literal('code') }) }) })]),
});

/** Signs in with a password, and with a code if the CMS asks for one. @throws as `fetch` does, when it doesn't answer. */
export async function requestSession(
	cms: string,
	{ email, password, code }: Credentials,
	timeoutMs?: number,
): Promise<CmsAnswer> {
	const post = (body: object) =>
		requestCms(cms, {
			...{ path: '/users/login', method: 'POST', body },
			...(timeoutMs !== undefined && { timeoutMs }),
		});
	const answer = await post({ email, password });
	if (!codeNeeded.safeParse(answer.body).success) return answer;
	const typed = (await code?.()) ?? '';
	return typed === '' ? answer : post({ email, password, code: typed });
}
