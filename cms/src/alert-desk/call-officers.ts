import { type Published, romeTimeZone } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { severityLabels } from '../collections/alert/labels.ts';
import { env } from '../env.ts';
import { asHtml } from '../mail/as-html.ts';
import { canSendMail } from '../mail/mail.ts';
import { officersFor } from '../publication/alerts/officers.ts';

type Alert = Published<'alert'>;

const moment = new Intl.DateTimeFormat('it', {
	dateStyle: 'full',
	timeStyle: 'short',
	timeZone: romeTimeZone,
});

/** Asks the other officers of an alert, by mail, to confirm it. Mail is sent in the background; the steps tell it too. */
export async function callOfficers(alert: Alert, req: PayloadRequest): Promise<void> {
	if (!canSendMail) return;
	const { payload, user } = req;
	const link = new URL('/admin/allerte', env.CMS_URL).href;
	const lines = [
		`${user?.name ?? 'Una persona'} ha preparato “${alert.title.it}” (${severityLabels[alert.severity].toLowerCase()}), fino a ${moment.format(new Date(alert.end))}.`,
		alert.text.it,
		'Non è ancora in linea: la deve confermare un’altra persona.',
	];
	const html = [...lines.map((one) => `<p>${asHtml(one)}</p>`), `<p><a href="${link}">${link}</a></p>`].join(
		'\n',
	);
	const { people } = await officersFor(alert, req, user?.id);
	for (const { email: to } of people) {
		payload
			.sendEmail({ to, subject: `Da confermare: ${alert.title.it}`, html })
			.catch((error: unknown) => payload.logger.error({ err: error, msg: 'A message was not sent.' }));
	}
}
