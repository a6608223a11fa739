import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { stepOptions, wayOptions } from '../collections/alert-steps/steps.ts';
import { severityLabels } from '../collections/alert/labels.ts';
import { nested } from '../publication/scope.ts';
import { csvOf } from '../workflow/csv.ts';
import type { AlertStep } from '../generated/payload-types.ts';

const changes = z.array(z.object({ field: z.string(), from: z.string(), to: z.string() }));

/** Returns what a step changed. */
export function changesIn({ changed }: AlertStep): z.infer<typeof changes> {
	return changes.safeParse(changed).data ?? [];
}

async function find(where: Where, req: PayloadRequest, limit = 0): Promise<AlertStep[]> {
	const { docs } = await req.payload.find({
		...{ collection: 'alert-steps', overrideAccess: false, user: req.user, depth: 0 },
		pagination: false,
		limit,
		...{ sort: ['-at', '-id'], where },
		req: nested(req),
	});
	return docs;
}

/** Returns the steps of these alerts that the user may read, the newest first. */
export async function readSteps(alerts: string[], req: PayloadRequest): Promise<AlertStep[]> {
	return alerts.length === 0 ? [] : find({ alert: { in: alerts } }, req);
}

/** Returns all steps that the user may read, the newest first. */
export const readAllSteps = (req: PayloadRequest): Promise<AlertStep[]> => find({}, req);

const shownAtMost = 100;

/** Returns the latest steps that the user may read, the newest first. */
export const readLatestSteps = (req: PayloadRequest): Promise<AlertStep[]> => find({}, req, shownAtMost);

/** Returns the ids of the alerts of the user that were ever proposed with an end that is still to come. */
export async function proposedAlerts(now: string, req: PayloadRequest): Promise<string[]> {
	const where: Where = { and: [{ until: { greater_than: now } }, { what: { equals: 'proposed' } }] };
	return [...new Set((await find(where, req)).map(({ alert }) => alert))];
}

const labelOf = (options: readonly { value: string; label: string }[], value: string) =>
	options.find((one) => one.value === value)?.label ?? value;

const columns: readonly [string, (step: AlertStep) => string][] = [
	['quando', ({ at }) => at],
	['che cosa', ({ what }) => labelOf(stepOptions, what)],
	['chi', ({ person }) => person],
	['titolo', ({ title }) => title],
	['livello', ({ level }) => severityLabels[level]],
	['fino a', ({ until }) => until ?? ''],
	['siti', ({ sites }) => (sites ?? []).join(' ')],
	[
		'che cosa è cambiato',
		(step) =>
			changesIn(step)
				.map(({ field, from, to }) => `${field}: ${from} → ${to}`)
				.join('; '),
	],
	['da dove', ({ through }) => labelOf(wayOptions, through)],
	['identificativo', ({ alert }) => alert],
];

/** Returns steps as CSV (RFC 4180), with instants in UTC. */
export const stepsAsCSV = (steps: readonly AlertStep[]): string => csvOf(columns, steps);
