import type { AlertPreview } from '../../alert-desk/preview.ts';
import type { HistoryLine } from '../../alert-desk/endpoints.ts';
import type { Outcome } from '../../alert-desk/publish.ts';
import type { AlertDeskState } from '../../alert-desk/state.ts';
import { askCms } from '../ask-cms.ts';

export const unreachable =
	'Il CMS non risponde: controlla la rete. Non si sa se l’operazione è riuscita: prima di ripeterla guarda le allerte in corso.';

/** The endpoints are those of this very program, whose types both sides share: only what is no object is refused. */
function isAnswer<T>(answer: unknown): answer is T {
	return typeof answer === 'object' && answer !== null;
}

function read<T>(answer: unknown): T {
	if (isAnswer<T>(answer)) return answer;
	throw new TypeError('The answer is no object.');
}

const ask = <T>(path: string, body?: unknown) => askCms<T>(`alert-desk${path}`, { body, read, unreachable });

/** Where an alert was seen by fetching pages; `isKnown` is false while the lane doesn't answer. */
export interface OnlineAnswer {
	isKnown: boolean;
	sites: { key: string; seenAt?: string; error?: string }[];
}

export const askState = () => ask<AlertDeskState>('');
export const askPreview = (form: unknown) => ask<AlertPreview>('/preview', form);
export const publishNew = (form: unknown) => ask<Outcome>('/new', form);
export const changeAlert = (form: unknown) => ask<Outcome>('/change', form);
export const confirmAlert = (form: unknown) => ask<Outcome>('/confirm', form);
export const publishDraft = (form: unknown) => ask<Outcome>('/draft', form);
export const takeBack = (id: string) => ask<{ id: string }>('/take-back', { id });
export const askHistory = () => ask<{ lines: HistoryLine[] }>('/history');
export const askSteps = (alert: string) =>
	ask<{ steps: string[] }>(`/steps?alert=${encodeURIComponent(alert)}`);
export const askOnline = (id: string) => ask<OnlineAnswer>(`/online?id=${encodeURIComponent(id)}`);
