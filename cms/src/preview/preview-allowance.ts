import { PreviewRefused } from './preview-refused.ts';

const minuteMs = 60_000;

/** Each preview keeps the publisher busy for a moment: a person opens some in a minute, a program gone wrong many. */
const perMinute = { opened: 30, 'followed while typing': 600 } as const;

export type PreviewUse = keyof typeof perMinute;

const uses = new Map<string, number[]>();

/** Counts a preview of the user. @throws PreviewRefused when there were too many in the last minute. */
export function countPreview(userId: string, use: PreviewUse, now = Date.now()): void {
	const key = `${use} ${userId}`;
	const recent = (uses.get(key) ?? []).filter((at) => at > now - minuteMs);
	if (recent.length >= perMinute[use])
		throw new PreviewRefused(429, 'Hai aperto molte anteprime in un minuto: aspetta un momento e riprova.');
	uses.set(key, [...recent, now]);
}
