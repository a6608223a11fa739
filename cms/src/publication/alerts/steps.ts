import { isShownOn, type Published } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { clockSteps, type StepKind, type StepWay } from '../../collections/alert-steps/steps.ts';
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

/** Returns the newest step of an alert that somebody made; what the clock did is none. */
export async function lastStep(alert: string, scope: Scope): Promise<AlertStep | undefined> {
	const { docs } = await scope.payload.find({
		overrideAccess: true,
		collection: 'alert-steps',
		where: { and: [{ alert: { equals: alert } }, { what: { not_in: [...clockSteps] } }] },
		...{ sort: ['-at', '-id'], limit: 1, depth: 0, pagination: false, req: nested(scope) },
	});
	return docs[0];
}

/** Whose step it is, where it was made, and when: milliseconds since 1970, now by default. */
export interface Maker {
	person: string;
	personId: string | undefined;
	through: StepWay;
	at?: number;
}

export const aProgram = 'Un programma';

function userOf({ user, context }: PayloadRequest): Maker {
	if (!user) return { person: aProgram, personId: undefined, through: 'program' };
	const through = context['isFromAlertDesk'] === true ? 'screen' : 'desk';
	return { person: user.name, personId: user.id, through };
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
	/** Two steps of the same occasion are refused. */
	occasion?: string;
}

/** Adds a step of the user to the record of an alert, in the transaction of `req`. The time never goes back. */
export async function addStep(step: Step, req: PayloadRequest): Promise<void> {
	return addAfter(await lastStep(step.alert.id, req), { ...step, by: userOf(req) }, req);
}

/** The occasion of the one answer to a proposal: it is confirmed, or taken back, also when both are asked for at once. */
export const answerTo = ({ id }: AlertStep): string => `answer to ${id}`;

/** Adds a step of the user that says nothing else of the alert than the one before, in the transaction of `req`. */
export async function addStepAfter(
	{ alert, title, level, until, owner, sites, at }: AlertStep,
	{ what, occasion }: Pick<Step, 'what' | 'occasion'>,
	req: PayloadRequest,
): Promise<void> {
	const { person, personId, through } = userOf(req);
	await req.payload.create({
		overrideAccess: true,
		collection: 'alert-steps',
		data: {
			...{ at: new Date(Math.max(Date.now(), Date.parse(at) + 1)).toISOString(), what, alert, title, level },
			...{ until, person, owner, sites, through, changed: [] },
			...(personId !== undefined && { personId }),
			...(occasion !== undefined && { occasion }),
		},
		depth: 0,
		req: nested(req),
	});
}

async function addAfter(
	last: AlertStep | undefined,
	step: Step & { by: Maker },
	scope: Scope,
): Promise<void> {
	const at = Math.max(step.by.at ?? Date.now(), last ? Date.parse(last.at) + 1 : 0);
	return writeStep({ ...step, by: { ...step.by, at } }, scope);
}

/** Writes a step at its own time, whatever was written before. */
export async function writeStep(
	{ what, alert, before, by, digest, occasion }: Step & { by: Maker & { at: number } },
	scope: Scope,
): Promise<void> {
	const sites = await readSitesOfBodies(scope);
	const { at, person, personId, through } = by;
	await scope.payload.create({
		overrideAccess: true,
		collection: 'alert-steps',
		data: {
			...{ at: new Date(at).toISOString(), what, alert: alert.id, title: alert.title.it },
			...{ level: alert.severity, until: alert.end, person, ...(personId !== undefined && { personId }) },
			owner: sites.find(({ key }) => key === alert.owner)?.id ?? alert.owner,
			sites: sitesOfAlert(alert, sites),
			changed: before ? changesOf(before, alert) : [],
			through,
			...(digest !== undefined && { digest }),
			...(occasion !== undefined && { occasion }),
		},
		depth: 0,
		req: nested(scope),
	});
}

/** What became of an alert for its readers. */
export interface Outcome {
	before: Alert | undefined;
	/** Undefined when it was withdrawn. */
	after: Alert | undefined;
	by: Maker;
}

/** Adds the step that an outcome is, in the transaction of `scope`. */
export async function noteOutcome({ before, after, by }: Outcome, scope: Scope): Promise<void> {
	const alert = after ?? before;
	if (!alert) return;
	const last = await lastStep(alert.id, scope);
	if (!after) return addAfter(last, { what: 'withdrawn', alert, by }, scope);
	const isConfirmed = last?.what === 'proposed' && last.digest === digestOf(after);
	if (isConfirmed)
		return addAfter(last, { what: 'confirmed', alert, before, by, occasion: answerTo(last) }, scope);
	return addAfter(last, { what: kindOf(before, after, by.at ?? Date.now()), alert, before, by }, scope);
}

/** Records what a save made of an alert, in the transaction of the save. Other documents have no steps. */
export async function noteStep(plan: Plan, req: PayloadRequest): Promise<void> {
	const before = alertIn(plan.current);
	const after = plan.change === 'published' && plan.document.type === 'alert' ? plan.document : undefined;
	if (plan.change !== 'none') await noteOutcome({ before, after, by: userOf(req) }, req);
}
