import { type Published, romeTimeZone } from '@portolano/content-models';
import type { PayloadRequest, TypedUser } from 'payload';
import { mayPublishAlert } from '../access/alert-rights.ts';
import { isAdministrator } from '../access/roles.ts';
import { severityLabels } from '../collections/alert/labels.ts';
import { env } from '../env.ts';
import { asHtml } from '../mail/as-html.ts';
import { canSendMail } from '../mail/mail.ts';
import { readSitesOfBodies } from '../publication/sites.ts';

type Alert = Published<'alert'>;

const moment = new Intl.DateTimeFormat('it', {
	dateStyle: 'full',
	timeStyle: 'short',
	timeZone: romeTimeZone,
});

/** Returns the addresses of the officers, other than the user, who may publish the alert; administrators if there are none. */
async function others(alert: Alert, { payload, user }: PayloadRequest): Promise<string[]> {
	const sites = await readSitesOfBodies({ payload });
	const { docs } = await payload.find({
		collection: 'users',
		overrideAccess: true,
		depth: 0,
		pagination: false,
	});
	const able = docs
		.map((one): TypedUser => ({ ...one, collection: 'users' }))
		.filter((one) => one.id !== user?.id && mayPublishAlert(one, alert, sites));
	const officers = able.filter((one) => !isAdministrator(one));
	return (officers.length > 0 ? officers : able).map(({ email }) => email);
}

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
	for (const to of await others(alert, req)) {
		payload
			.sendEmail({ to, subject: `Da confermare: ${alert.title.it}`, html })
			.catch((error: unknown) => payload.logger.error({ err: error, msg: 'A message was not sent.' }));
	}
}
