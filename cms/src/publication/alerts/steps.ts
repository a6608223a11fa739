import { isShownOn, type Published } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import type { StepKind, StepWay } from '../../collections/alert-steps/steps.ts';
import type { AlertStep } from '../../generated/payload-types.ts';
import type { Plan } from '../plan.ts';
import { nested, type Scope } from '../scope.ts';
import { readSitesOfBodies, type SiteOfBody } from '../sites.ts';
import { changesOf } from './changes.ts';
import { digestOf, isSameButEnd } from './digest.ts';
import { alertIn } from './published-alert.ts';

type Alert = Published<'alert'>;

/** An end that is not later than this from now concludes the alert. */
const concludesWithinMs = 2000;

/** Returns the keys of the sites that show an alert on all their pages. */
export function sitesOfAlert(alert: Alert, sites: readonly SiteOfBody[]): string[] {
	const { owner, alsoOn } = alert;
	const ownersBody = sites.find(({ key }) => key === owner)?.body;
	const showing = sites.filter((site) => isShownOn(alert, site, ownersBody));
	return [...new Set([owner, ...alsoOn, ...showing.map(({ key }) => key)])];
}

/** Returns the newest step of an alert. */
export async function lastStep(alert: string, scope: Scope): Promise<AlertStep | undefined> {
	const { docs } = await scope.payload.find({
		...{ collection: 'alert-steps', where: { alert: { equals: alert } }, sort: ['-at', '-id'] },
		...{ limit: 1, depth: 0, pagination: false, req: nested(scope) },
	});
	return docs[0];
}

function wayOf({ user, context }: PayloadRequest): StepWay {
	if (!user) return 'program';
	return context['isFromAlertDesk'] === true ? 'screen' : 'desk';
}

function kindOf(before: Alert | undefined, after: Alert, now: number): StepKind {
	if (!before) return 'created';
	if (!isSameButEnd(before, after)) return 'updated';
	if (after.end > before.end) return 'extended';
	return Date.parse(after.end) <= now + concludesWithinMs ? 'ended' : 'updated';
}

interface Step {
	what: StepKind;
	alert: Alert;
	before?: Alert | undefined;
	digest?: string;
}

/** Adds a step to the record of an alert, in the transaction of `req`. The time never goes back. */
export async function addStep(step: Step, req: PayloadRequest): Promise<void> {
	return addAfter(await lastStep(step.alert.id, req), step, req);
}

async function addAfter(
	last: AlertStep | undefined,
	{ what, alert, before, digest }: Step,
	req: PayloadRequest,
): Promise<void> {
	const sites = await readSitesOfBodies(req);
	const at = new Date(Math.max(Date.now(), last ? Date.parse(last.at) + 1 : 0)).toISOString();
	const { user } = req;
	await req.payload.create({
		collection: 'alert-steps',
		data: {
			...{ at, what, alert: alert.id, title: alert.title.it, level: alert.severity, until: alert.end },
			...{ person: user?.name ?? 'Un programma', ...(user && { personId: user.id }) },
			owner: sites.find(({ key }) => key === alert.owner)?.id ?? alert.owner,
			sites: sitesOfAlert(alert, sites),
			changed: before ? changesOf(before, alert) : [],
			through: wayOf(req),
			...(digest !== undefined && { digest }),
		},
		depth: 0,
		req: nested(req),
	});
}

/** Records what a save made of an alert, in the transaction of the save. Other documents have no steps. */
export async function noteStep(plan: Plan, req: PayloadRequest): Promise<void> {
	const before = alertIn(plan.current);
	if (plan.change === 'withdrawn' && before) return addStep({ what: 'withdrawn', alert: before }, req);
	if (plan.change !== 'published' || plan.document.type !== 'alert') return;
	const alert = plan.document;
	const last = await lastStep(alert.id, req);
	const isConfirmed = last?.what === 'proposed' && last.digest === digestOf(alert);
	const what = isConfirmed ? 'confirmed' : kindOf(before, alert, Date.now());
	return addAfter(last, { what, alert, before }, req);
}
