import type { z } from 'zod';
import type { WantedWithdrawal } from '../withdrawal/api.ts';
import { scheduleAnswer } from './planned-words.ts';

export type Schedule = z.infer<typeof scheduleAnswer>;

/** A moment as clocks in Rome show it. */
export interface RomeMoment {
	day: string;
	time: string;
	/** In the hour that comes twice in October, the second time. */
	isSecond: boolean;
}

export interface PlanItem {
	type: string;
	id: string;
	action: 'publish' | 'withdraw';
	withdrawal?: WantedWithdrawal;
}

/**
 * Returns what is scheduled: of a document, or on all sites of the user.
 * @throws when the CMS doesn't answer, or with something else.
 */
export async function fetchSchedule(subject?: { type: string; id: string }): Promise<Schedule> {
	const query = subject ? `?${new URLSearchParams({ ...subject }).toString()}` : '';
	const response = await fetch(`/api/schedule${query}`, { cache: 'no-store' });
	return scheduleAnswer.parse(await response.json());
}

/** Returns whether it was accepted; refusals are shown by the desk. */
export async function schedule(items: readonly PlanItem[], moment: RomeMoment): Promise<boolean> {
	const response = await fetch('/api/schedule', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ items, ...moment }),
	}).catch(() => undefined);
	return response?.ok ?? false;
}

/** Returns whether it was cancelled; refusals are shown by the desk. */
export async function cancelScheduled(seq: number): Promise<boolean> {
	const response = await fetch(`/api/schedule/${seq}`, { method: 'DELETE' }).catch(() => undefined);
	return response?.ok ?? false;
}
