import { dayInRome, romeTimeZone } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { isOfClock, stepOptions } from '../collections/alert-steps/steps.ts';
import type { Alert, AlertStep } from '../generated/payload-types.ts';
import { nested } from '../publication/scope.ts';
import { AlertRefused } from './alert-refused.ts';
import { changesIn } from './steps.ts';

const time = new Intl.DateTimeFormat('it', { timeStyle: 'short', timeZone: romeTimeZone });
const day = new Intl.DateTimeFormat('it', {
	...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: romeTimeZone },
});

/** Returns when something was, with its day unless it is that of `now`: “alle 10:32”, “lunedì 30 novembre alle 10:32”. */
function momentInWords(at: Date, now: number): string {
	const isToday = dayInRome(at.getTime()) === dayInRome(now);
	return `${isToday ? '' : `${day.format(at)} `}alle ${time.format(at)}`;
}

/** Tells a step in a sentence: who, when, what, and what changed. */
export function stepInWords(step: AlertStep, now = Date.now()): string {
	const what = stepOptions.find(({ value }) => value === step.what)?.label.toLowerCase() ?? step.what;
	const changes = changesIn(step).map(({ field, from, to }) =>
		from === '' && to === '' ? field : `${field}: da “${from}” a “${to}”`,
	);
	const details = changes.length > 0 ? ` (${changes.join('; ')})` : '';
	const at = momentInWords(new Date(step.at), now);
	if (isOfClock(step)) return `${at}: ${what}, come fissato da ${step.person}`;
	const scheduled = step.through === 'schedule' ? ', come programmato' : '';
	return `${step.person}, ${at}${scheduled}: ${what}${details}`;
}

/** Tells in sentences who did what to an alert since an instant, as far as the user may read it; the oldest first. */
export async function stepsSince(id: string, seen: string, req: PayloadRequest): Promise<string[]> {
	const { docs } = await req.payload.find({
		...{ collection: 'alert-steps', sort: 'at', depth: 0, pagination: false, req: nested(req) },
		...{ overrideAccess: false, user: req.user },
		where: { and: [{ alert: { equals: id } }, { at: { greater_than: seen } }] },
	});
	return docs.map((step) => stepInWords(step));
}

/** Returns the alert; refuses to go on from what the user saw, when somebody saved it since, and tells what changed. */
const requireSeen =
	(draft: boolean) =>
	async (id: string, seen: string, own: PayloadRequest): Promise<Alert> => {
		const found = await own.payload.findByID({
			overrideAccess: true,
			...{ collection: 'alert', id, draft, depth: 0, disableErrors: true, req: nested(own) },
		});
		if (!found) throw new AlertRefused(404, 'Questa allerta non c’è più. Nulla è cambiato.');
		if (Date.parse(found.updatedAt) <= Date.parse(seen)) return found;
		const steps = await stepsSince(id, seen, own);
		const told = steps.length > 0 ? steps.join('. ') : 'una bozza nuova, dalla redazione';
		throw new AlertRefused(
			409,
			`Non salvato: nel frattempo qualcun altro l’ha cambiata. ${told}. Guarda com’è adesso e, se serve, rifai la modifica. Nulla è cambiato.`,
		);
	};

/** @throws AlertRefused when the published alert is newer than `seen`. */
export const requirePublishedAsSeen = requireSeen(false);

/** @throws AlertRefused when the newest draft of the alert is newer than `seen`. */
export const requireDraftAsSeen = requireSeen(true);
