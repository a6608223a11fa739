import type { Published } from '@portolano/content-models';
import type { Payload, Where } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { isOfClock, isPreparing } from '../../collections/alert-steps/steps.ts';
import { repeatOnConflict } from '../../database/repeat.ts';
import type { AlertStep } from '../../generated/payload-types.ts';
import { nested, type Scope } from '../scope.ts';
import { publishedAlert } from './published-alert.ts';
import { writeStep } from './steps.ts';

type Alert = Published<'alert'>;

/** What an alert did by itself before that is not looked for. */
const longestDownMs = 31 * 24 * 3_600_000;
/** Entries that were due are carried out meanwhile, and clocks of processes differ. */
const overlapMs = 60_000;

const moments = [
	{ what: 'began', field: 'start' },
	{ what: 'expired', field: 'end' },
] as const;

type Moment = (typeof moments)[number];

/** Returns the steps of an alert, the newest first. */
async function stepsOf(alert: string, scope: Scope): Promise<AlertStep[]> {
	const { docs } = await scope.payload.find({
		overrideAccess: true,
		...{ collection: 'alert-steps', where: { alert: { equals: alert } }, sort: ['-at', '-id'] },
		...{ depth: 0, pagination: false, req: nested(scope) },
	});
	return docs;
}

const isDecision = (step: AlertStep) => !isPreparing(step) && !isOfClock(step);

/**
 * Returns the step by which somebody decided that an alert would begin or end at its instant; undefined when it had begun
 * before it was published, was concluded by hand, or came here when it was over.
 */
function decisionOf({ what, field }: Moment, alert: Alert, steps: AlertStep[]): AlertStep | undefined {
	const isByHand = steps.some((step) => step.what === 'ended' && step.until === alert.end);
	if (what === 'expired' && isByHand) return undefined;
	return steps.find((step) => isDecision(step) && step.at < alert[field]);
}

async function note(moment: Moment, id: string, scope: Scope): Promise<void> {
	const alert = await publishedAlert(id, scope);
	if (!alert || alert[moment.field] > new Date().toISOString()) return;
	const steps = await stepsOf(id, scope);
	const occasion = `${id} ${moment.what} ${alert[moment.field]}`;
	if (steps.some((step) => step.occasion === occasion)) return;
	const decision = decisionOf(moment, alert, steps);
	if (!decision) return;
	const { person, personId } = decision;
	const at = Date.parse(alert[moment.field]);
	const by = { person, personId: personId ?? undefined, through: 'schedule' as const, at };
	await writeStep({ what: moment.what, alert, occasion, by }, scope);
}

/** Ids of the published alerts that have the moment between two instants (milliseconds since 1970). */
async function dueIn(
	{ field }: Moment,
	{ from, until }: { from: number; until: number },
	payload: Payload,
): Promise<string[]> {
	const within = {
		greater_than: new Date(from).toISOString(),
		less_than_equal: new Date(until).toISOString(),
	};
	const where: Where = { and: [{ _status: { equals: 'published' } }, { [field]: within }] };
	const { docs } = await payload.find({
		...{ collection: 'alert', where, depth: 0, pagination: false, overrideAccess: true },
		select: { start: true },
	});
	return docs.map(({ id }) => id);
}

/** Records when alerts begin and end by the clock, with the person who decided it. */
export class ClockSteps {
	private readonly payload: Payload;
	/** What began or ended until then is recorded; milliseconds since 1970. */
	private until = Date.now() - longestDownMs;

	constructor(payload: Payload) {
		this.payload = payload;
	}

	/** Adds the steps that are missing. Throws when the database fails: the next time goes on from there. */
	async run(): Promise<void> {
		const now = Date.now();
		for (const moment of moments) {
			for (const id of await dueIn(moment, { from: this.until - overlapMs, until: now }, this.payload))
				await repeatOnConflict(() => inTransaction(this.payload, (req) => note(moment, id, req)));
		}
		this.until = now;
	}
}
