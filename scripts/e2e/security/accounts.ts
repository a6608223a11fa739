import { z } from 'zod';
import { demoPassword } from '../home.ts';

/** Accounts of the demonstration, by role. */
const accounts = {
	administrator: 'amministratore',
	publisher: 'redazione.portale',
	editorElsewhere: 'redattrice.visit',
} as const;

export type Account = keyof typeof accounts;

const signedIn = z.object({ token: z.string(), user: z.object({ id: z.string() }) });

export interface Session {
	id: string;
	headers: { authorization: string };
}

/** Signs an account in at the CMS. */
export async function signIn(cms: string, account: Account): Promise<Session> {
	const answer = await fetch(`${cms}/api/users/login`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ email: `${accounts[account]}@example.org`, password: demoPassword }),
	});
	const { token, user } = signedIn.parse(await answer.json());
	return { id: user.id, headers: { authorization: `JWT ${token}` } };
}
