import { env } from '../../env.ts';
import { asHtml } from '../../mail/as-html.ts';

export const passwordMailSubject = 'Scegli una nuova password';

/** Validity of the link, in minutes. */
export const linkMinutes = 60;

/** Returns the HTML of the mail for a forgotten password. The link uses `CMS_URL`, never the host of the request. */
export function passwordMail({ name, token }: { name: string; token: string }): string {
	const link = new URL(`/admin/reset/${token}`, env.CMS_URL).href;
	return [
		`<p>Buongiorno ${asHtml(name)},</p>`,
		`<p>qualcuno, forse tu, ha chiesto una nuova password per la redazione di ${asHtml(new URL(env.CMS_URL).host)}.</p>`,
		`<p>Per sceglierla apri questo collegamento entro ${linkMinutes} minuti:<br><a href="${link}">${link}</a></p>`,
		'<p>Se non l’hai chiesta tu non fare nulla: la password di prima continua a valere.</p>',
	].join('\n');
}
