import { z } from 'zod';
import type { AlertPreview } from '../../alert-desk/preview.ts';
import type { Outcome } from '../../alert-desk/publish.ts';
import type { AlertDeskState } from '../../alert-desk/state.ts';

/** An answer of the CMS: what was asked for, or why not. */
type Answer<T> = { value: T; error?: undefined } | { value?: undefined; error: string };

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

const unreachable =
	'Il CMS non risponde: controlla la rete e riprova. Non si sa se l’operazione è riuscita: ricarica la pagina per vederlo.';

/** The endpoints are those of this very program, whose types both sides share: only what is no object is refused. */
function isAnswer<T>(answer: unknown): answer is T {
	return typeof answer === 'object' && answer !== null;
}

async function ask<T>(path: string, body?: unknown): Promise<Answer<T>> {
	try {
		const init = {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body),
		};
		const response = await fetch(`/api/alert-desk${path}`, body === undefined ? {} : init);
		const answer: unknown = await response.json();
		if (response.ok && isAnswer<T>(answer)) return { value: answer };
		return { error: refusal.safeParse(answer).data?.errors[0]?.message ?? unreachable };
	} catch {
		return { error: unreachable };
	}
}

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
export const askSteps = (alert: string) =>
	ask<{ steps: string[] }>(`/steps?alert=${encodeURIComponent(alert)}`);
export const askOnline = (id: string) => ask<OnlineAnswer>(`/online?id=${encodeURIComponent(id)}`);
