import type { Payload } from 'payload';
import { env } from '../env.ts';
import { canSendMail } from '../mail/mail.ts';
import { enqueue } from '../mail/outbox.ts';
import { officersFor } from '../publication/alerts/officers.ts';
import type { ImportSite } from './import-place.ts';
import type { ImportOutcome } from './save-imports.ts';

const whatToDo: Partial<Record<ImportOutcome['outcome'], string>> = {
	drafted: 'Una bozza nuova aspetta te',
	updated: 'Una bozza è stata aggiornata',
	cancelled: 'Chi l’ha emessa l’ha annullata',
};

const addressOf = (alert: string): string => new URL(`/admin/collections/alert/${alert}`, env.CMS_URL).href;

const linesOf = ({ outcome, title, alert = '', remarks }: ImportOutcome): string[] => [
	`${whatToDo[outcome] ?? ''}: “${title}”.`,
	...remarks,
	addressOf(alert),
];

/** Who was called: `called` by mail. `isWithoutOfficer`: nobody has the role for the site, so it was the administrators. */
export interface Call {
	called: number;
	isWithoutOfficer: boolean;
}

/**
 * Calls by mail the alert officers of a site, when drafts wait for them; where nobody has the role, the administrators, and
 * the log tells it. Nobody is called when there is nothing to do, or the CMS sends no mail.
 */
export async function callOfficers(
	outcomes: readonly ImportOutcome[],
	{ key, name }: ImportSite,
	payload: Payload,
): Promise<Call> {
	const waiting = outcomes.filter(({ outcome }) => whatToDo[outcome] !== undefined);
	if (waiting.length === 0) return { called: 0, isWithoutOfficer: false };
	// Messages of others tell of dangers; which level makes no difference.
	const alert = { severity: 'red' as const, owner: key, alsoOn: [] };
	const { people, areAdministrators: isWithoutOfficer } = await officersFor(alert, { payload });
	if (isWithoutOfficer)
		payload.logger.warn(
			`A draft of an alert waits on the site “${key}”, for which nobody has the role of alert officer: administrators are called.`,
		);
	if (!canSendMail) return { called: 0, isWithoutOfficer };
	const paragraphs = [
		`Per il sito ${name} è arrivato un messaggio di allerta. Niente è stato pubblicato: decidi tu.`,
		...waiting.flatMap(linesOf),
	];
	const subject = `Allerta da controllare: ${waiting[0]?.title ?? ''}`;
	await enqueue({ people, subject, paragraphs, isUrgent: true }, { payload });
	return { called: people.length, isWithoutOfficer };
}
