import type { Payload } from 'payload';
import { sitesOf } from '../access/roles.ts';
import { env } from '../env.ts';
import { asHtml } from '../mail/as-html.ts';
import { canSendMail } from '../mail/mail.ts';
import { alertRoles, type ImportSite } from './import-place.ts';
import type { ImportOutcome } from './save-imports.ts';

const whatToDo: Partial<Record<ImportOutcome['outcome'], string>> = {
	drafted: 'Una bozza nuova aspetta te',
	updated: 'Una bozza è stata aggiornata',
	cancelled: 'Chi l’ha emessa l’ha annullata',
};

const addressOf = (alert: string): string => new URL(`/admin/collections/alert/${alert}`, env.CMS_URL).href;

function lineOf({ outcome, title, alert = '', remarks }: ImportOutcome): string {
	const [told, address] = [whatToDo[outcome] ?? '', addressOf(alert)];
	const more = remarks.map((remark) => `<br>${asHtml(remark)}`).join('');
	return `<p>${asHtml(told)}: <a href="${asHtml(address)}">${asHtml(title)}</a>.${more}</p>`;
}

/** Addresses of those who publish alerts on a site. */
async function officersOf(site: string, payload: Payload): Promise<string[]> {
	const { docs } = await payload.find({
		...{ collection: 'users', depth: 0, pagination: false, overrideAccess: true },
	});
	return docs.filter((user) => sitesOf(user, alertRoles).includes(site)).map(({ email }) => email);
}

/**
 * Calls by mail those who publish alerts on a site, when drafts wait for them. Returns how many were called: none when
 * there is nothing to do, or the CMS sends no mail.
 */
export async function callOfficers(
	outcomes: readonly ImportOutcome[],
	{ id, name }: ImportSite,
	payload: Payload,
): Promise<number> {
	const waiting = outcomes.filter(({ outcome }) => whatToDo[outcome] !== undefined);
	if (waiting.length === 0 || !canSendMail) return 0;
	const officers = await officersOf(id, payload);
	const html = [
		`<p>Per il sito ${asHtml(name)} è arrivato un messaggio di allerta. Niente è stato pubblicato: decidi tu.</p>`,
		...waiting.map(lineOf),
	].join('\n');
	for (const to of officers)
		await payload.sendEmail({ to, subject: `Allerta da controllare: ${waiting[0]?.title ?? ''}`, html });
	return officers.length;
}
