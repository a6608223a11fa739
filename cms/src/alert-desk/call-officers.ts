import { type Published, romeTimeZone } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { severityLabels } from '../collections/alert/labels.ts';
import { env } from '../env.ts';
import { canSendMail } from '../mail/mail.ts';
import { enqueue } from '../mail/outbox.ts';
import { officersFor } from '../publication/alerts/officers.ts';

type Alert = Published<'alert'>;

const moment = new Intl.DateTimeFormat('it', {
	dateStyle: 'full',
	timeStyle: 'short',
	timeZone: romeTimeZone,
});

/** Asks the other officers of an alert, by mail, to confirm it, in the transaction of `req`; the steps tell it too. */
export async function callOfficers(alert: Alert, req: PayloadRequest): Promise<void> {
	if (!canSendMail) return;
	const { user } = req;
	const { people } = await officersFor(alert, req, user?.id);
	const paragraphs = [
		`${user?.name ?? 'Una persona'} ha preparato “${alert.title.it}” (${severityLabels[alert.severity].toLowerCase()}), fino a ${moment.format(new Date(alert.end))}.`,
		alert.text.it,
		'Non è ancora online: la deve confermare un’altra persona.',
	];
	const link = new URL('/admin/allerte', env.CMS_URL).href;
	const subject = `Da confermare: ${alert.title.it}`;
	await enqueue({ people, subject, paragraphs, link, isUrgent: true }, req);
}
