import type { Risk } from '@portolano/content-models';
import type { PayloadRequest, Where } from 'payload';
import { isOfClock } from '../collections/alert-steps/steps.ts';
import type { Alert } from '../generated/payload-types.ts';
import { idOf } from '../projection/mapping.ts';
import { nested } from '../publication/scope.ts';
import { stepInWords } from './require-seen.ts';
import { proposedAlerts, readSteps } from './steps.ts';

/** An alert as the screen shows it. */
export interface ShownAlert {
	id: string;
	title: string;
	text: string;
	severity: Alert['severity'];
	risk?: Risk;
	area?: string;
	isDrill?: true;
	start: string;
	end: string;
	scope: NonNullable<Alert['scope']>;
	owner: string;
	alsoOn: string[];
	/** To be sent back with a change: see `require-seen.ts`. */
	seen: string;
	/** What happened to it, the newest first, in sentences. */
	steps: string[];
	/** Who prepared it, and whether that is the user, while it waits for a second person. */
	proposal?: { by: string; isOwn: boolean };
	/** For a draft that somebody wrote, or a message of others filled: what to look at before it is published, if anything. */
	draft?: { note: string };
}

function shown(alert: Alert, steps: string[]): ShownAlert {
	const { id, title, text, severity, risk, area, start, end, scope, owner, alsoOn, updatedAt } = alert;
	return {
		...{ id, title, text, severity, start, end, scope: scope ?? 'chosen', owner: idOf(owner) },
		...{ alsoOn: (alsoOn ?? []).map(idOf), seen: updatedAt, steps },
		...(risk && { risk }),
		...(area && { area }),
		...(alert.isDrill === true && { isDrill: true }),
	};
}

/** Drafts of alerts that are to come and were never published, or are to be published again after their end. */
const isDraft = (now: string): Where => ({
	and: [
		...[{ _status: { equals: 'draft' } }, { end: { greater_than: now } }],
		...[{ title: { exists: true } }, { text: { exists: true } }, { severity: { exists: true } }],
	],
});

/** Returns the alerts of the sites: those that wait for a second person, those in force or to come, and drafts. */
export async function readAlerts(sites: string[], req: PayloadRequest, now: string): Promise<ShownAlert[]> {
	const mine = { owner: { in: sites } };
	const find = (draft: boolean, where: Where) =>
		req.payload.find({
			overrideAccess: true,
			collection: 'alert',
			...{ draft, locale: 'it', depth: 0, pagination: false, sort: '-start', req: nested(req) },
			where: { and: [mine, where] },
		});
	const inForce = await find(false, {
		and: [{ _status: { equals: 'published' } }, { end: { greater_than: now } }],
	});
	const shownIds = [...inForce.docs.map(({ id }) => id), ...(await proposedAlerts(now, req))];
	const steps = Map.groupBy(await readSteps(shownIds, req), ({ alert }) => alert);
	const waiting = [...steps.values()].flatMap((own) => {
		const last = own.find((step) => !isOfClock(step));
		return last?.what === 'proposed' ? [last] : [];
	});
	const proposed = await find(true, { id: { in: waiting.map(({ alert }) => alert) } });
	const others = new Set([...inForce.docs, ...proposed.docs].map(({ id }) => id));
	const written = (await find(true, isDraft(now))).docs.filter(({ id }) => !others.has(id));
	const words = (id: string) => (steps.get(id) ?? []).map((step) => stepInWords(step));
	return [
		...proposed.docs.flatMap((alert) => {
			const step = waiting.find((one) => one.alert === alert.id);
			if (!step || alert.end <= now) return [];
			const proposal = { by: step.person, isOwn: step.personId === req.user?.id };
			return [{ ...shown(alert, words(alert.id)), proposal }];
		}),
		...inForce.docs.map((alert) => shown(alert, words(alert.id))),
		...written.map((alert) => ({
			...shown(alert, words(alert.id)),
			draft: { note: alert.importNote ?? '' },
		})),
	];
}
