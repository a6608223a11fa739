import { z } from 'zod';
import { readSettings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';
import { readPassword } from '../init/terminal.ts';
import type { Home } from '../places.ts';
import { readMessage } from './read-message.ts';

const timeoutMs = 60_000;

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });
const session = z.object({ token: z.string() });

const outcome = z.object({
	outcome: z.enum(['drafted', 'updated', 'cancelled', 'known', 'superseded', 'nothing']),
	title: z.string(),
	alert: z.string().optional(),
	remarks: z.array(z.string()),
});

const answered = z.object({
	outcomes: z.array(outcome),
	called: z.number(),
	sendsMail: z.boolean(),
	message: z.string(),
});

export type ImportAnswer = z.infer<typeof answered>;

interface Call {
	cms: string;
	path: string;
	token?: string;
	body: unknown;
}

async function post({ cms, path, token, body }: Call): Promise<unknown> {
	const headers = new Headers({ 'Content-Type': 'application/json' });
	if (token !== undefined) headers.set('Authorization', `JWT ${token}`);
	const request = {
		method: 'POST',
		headers,
		body: JSON.stringify(body),
		signal: AbortSignal.timeout(timeoutMs),
	};
	const response = await fetch(`${cms}/api${path}`, request).catch((cause: unknown) => {
		throw new ExpectedError(
			'Il CMS non risponde: accendilo e ripeti il comando. Non è stata scritta nessuna bozza.',
			{ cause },
		);
	});
	const answer: unknown = await response.json();
	if (response.ok) return answer;
	const { data } = refusal.safeParse(answer);
	throw new ExpectedError(data?.errors[0]?.message ?? `Il CMS ha risposto ${response.status}.`);
}

const told = {
	drafted: 'bozza nuova',
	updated: 'bozza aggiornata',
	cancelled: 'annullata da chi l’ha emessa: la bozza lo dice',
	known: 'già importata: niente di nuovo',
	superseded: 'più vecchia di ciò che è già importato: non cambia nulla',
	nothing: 'nessuna allerta: nessuna bozza',
} as const satisfies Record<z.infer<typeof outcome>['outcome'], string>;

/** Returns what an import did, in Italian. */
export function importText({ outcomes, called, sendsMail, message }: ImportAnswer, cms: string): string {
	const lines = outcomes.flatMap(({ outcome: what, title, alert, remarks }) => [
		`${title}: ${told[what]}${alert === undefined ? '' : ` (${cms}/admin/collections/alert/${alert})`}`,
		...remarks.map((remark) => `  ${remark}`),
	]);
	const mail = sendsMail
		? `Persone chiamate per posta: ${called}.`
		: 'Il CMS non manda posta: chiama tu chi decide.';
	return [...lines, mail, message].join('\n');
}

/**
 * Fills drafts of a site with a CAP message or the national bulletin, through the running CMS and with the rights of an
 * account, whose password is asked for or read from the standard input. Never publishes.
 * @throws {ExpectedError} with the reason, when nothing was written.
 */
export async function importAlerts(
	home: Home,
	{ source, site, user }: { source: string; site: string; user: string },
): Promise<void> {
	const { cmsUrl: cms, cmsAddress } = readSettings(home);
	const text = await readMessage(source);
	const password = await readPassword(user);
	const { token } = session.parse(await post({ cms, path: '/users/login', body: { email: user, password } }));
	const body = { site, text, address: source };
	const answer = answered.parse(await post({ cms, path: '/alert/import', token, body }));
	console.log(importText(answer, cmsAddress));
}
