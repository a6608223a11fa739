import { PreviewRefused } from './preview-refused.ts';

const minuteMs = 60_000;

/** Each preview keeps the publisher busy for a moment: a person opens some in a minute, a program gone wrong many. */
const perMinute = 30;

const openings = new Map<string, number[]>();

/** Counts a preview of the user. @throws PreviewRefused when there were too many in the last minute. */
export function countPreview(userId: string, now = Date.now()): void {
	const recent = (openings.get(userId) ?? []).filter((at) => at > now - minuteMs);
	if (recent.length >= perMinute)
		throw new PreviewRefused(429, 'Hai aperto molte anteprime in un minuto: aspetta un momento e riprova.');
	openings.set(userId, [...recent, now]);
}
