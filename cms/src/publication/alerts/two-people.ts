import type { Published } from '@portolano/content-models';
import { APIError, type PayloadRequest } from 'payload';
import { nested, type Scope } from '../scope.ts';
import { readSitesOfBodies, type SiteOfBody } from '../sites.ts';
import type { Plan } from '../plan.ts';
import { digestOf, isSameButEnd } from './digest.ts';
import { alertIn } from './published-alert.ts';
import { lastStep } from './steps.ts';

type Alert = Published<'alert'>;

/** The body of the alert wants a second person, who confirms exactly what the first prepared. */
class SecondPersonNeeded extends APIError {
	constructor(why: string) {
		super(
			`Non pubblicato: per le allerte di questo ente servono due persone. ${why} Nulla è cambiato.`,
			403,
			undefined,
			true,
		);
	}
}

/** Whether the body of a site wants two people for its alerts. */
export async function needsTwoPeople(site: SiteOfBody | undefined, scope: Scope): Promise<boolean> {
	if (!site || site.body === '') return false;
	const body = await scope.payload.findByID({
		overrideAccess: true,
		...{
			collection: 'body',
			id: site.body,
			depth: 0,
			disableErrors: true,
			select: { alertsNeedTwoPeople: true },
		},
		req: nested(scope),
	});
	return body?.alertsNeedTwoPeople === true;
}

/** Concluding an alert early takes nobody to anything: one person is enough, as a false alarm must end at once. */
function isEnding(before: Alert, after: Alert): boolean {
	return isSameButEnd(before, after) && after.end < before.end;
}

function isDanger(alert: Alert | undefined): boolean {
	return alert !== undefined && alert.severity !== 'info';
}

/**
 * Requires, where the body wants it, that the publication is exactly what another person prepared as the last step of the
 * alert. Holds for administrators too; not for service notices, endings and withdrawals.
 * @throws SecondPersonNeeded
 */
export async function requireTwoPeople(plan: Plan, req: PayloadRequest): Promise<void> {
	if (plan.change !== 'published' || plan.document.type !== 'alert' || !req.user) return;
	if (req.context['isPreparedOnly'] === true) return;
	const { document: alert } = plan;
	const before = alertIn(plan.current);
	if (!isDanger(alert) && !isDanger(before)) return;
	if (before && isEnding(before, alert)) return;
	const site = (await readSitesOfBodies(req)).find(({ key }) => key === alert.owner);
	if (!(await needsTwoPeople(site, req))) return;
	const last = await lastStep(alert.id, req);
	if (last?.what !== 'proposed' || last.digest !== digestOf(alert))
		throw new SecondPersonNeeded(
			'Preparala nella schermata Allerte: un’altra persona la conferma così com’è, e solo allora è online.',
		);
	if (last.personId === req.user.id)
		throw new SecondPersonNeeded('L’hai preparata tu: la deve confermare un’altra persona.');
}
