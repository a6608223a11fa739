import { z } from 'zod';
import { type CmsAnswer, requestCms, type CmsRequest, session } from '../cms-request.ts';
import { readSettings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';
import { readSecrets } from '../init/terminal.ts';
import type { Home } from '../places.ts';
import { requestSession } from '../request-session.ts';
import { readMessage } from './read-message.ts';

const timeoutMs = 60_000;

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

/** @throws {ExpectedError} when the CMS doesn't answer, or refuses. */
async function accepted(answer: Promise<CmsAnswer>): Promise<unknown> {
	const { isOk, status, body, reasons } = await answer.catch((cause: unknown) => {
		throw new ExpectedError(
			'Il CMS non risponde: accendilo e ripeti il comando. Non è stata scritta nessuna bozza.',
			{ cause },
		);
	});
	if (isOk) return body;
	throw new ExpectedError(reasons[0] ?? `Il CMS ha risposto ${status}.`);
}

const post = (cms: string, request: CmsRequest) =>
	accepted(requestCms(cms, { ...request, method: 'POST', timeoutMs }));

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
 * account, whose password and code are asked for or read from the standard input. Never publishes.
 * @throws {ExpectedError} with the reason, when nothing was written.
 */
export async function importAlerts(
	home: Home,
	{ source, site, user }: { source: string; site: string; user: string },
): Promise<void> {
	const { cmsUrl: cms, cmsAddress } = readSettings(home);
	const text = await readMessage(source);
	const credentials = { email: user, ...(await readSecrets(user)) };
	const { token } = session.parse(await accepted(requestSession(cms, credentials, timeoutMs)));
	const body = { site, text, address: source };
	const answer = answered.parse(await post(cms, { path: '/alert/import', token, body }));
	console.log(importText(answer, cmsAddress));
}
