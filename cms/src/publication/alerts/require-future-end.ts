import type { Published } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { PublicationRefused } from '../refusal.ts';

type Alert = Published<'alert'>;

/** An alert that is being concluded ends at the instant of the save, or shortly before it. */
const concludedAgoMs = 60_000;

/** Whether the alert was over already: its text may still be corrected. */
function isCorrection({ end }: Alert, before: Alert | undefined, now: number): boolean {
	return before !== undefined && before.end === end && Date.parse(end) <= now;
}

/**
 * Refuses an alert of a person that would be over before anybody sees it. A program may load those of the past.
 * @throws PublicationRefused
 */
export function requireFutureEnd(
	alert: Alert,
	before: Alert | undefined,
	{ user }: Pick<PayloadRequest, 'user'>,
): void {
	const now = Date.now();
	if (!user || isCorrection(alert, before, now)) return;
	const end = Date.parse(alert.end);
	const earliest = before ? now - concludedAgoMs : now;
	if (end > earliest) return;
	const message = before
		? 'La fine è già passata: per concludere l’allerta adesso indica l’ora di adesso.'
		: 'La fine è già passata: scegli un momento futuro, altrimenti l’allerta non comparirebbe mai.';
	throw new PublicationRefused('alert', [{ path: 'end', message }]);
}
