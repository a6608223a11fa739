import { alertSeverities } from '@portolano/content-models';
import { z } from 'zod';
import type { AlertDeskState } from '../../alert-desk/state.ts';
import { type AlertForm, emptyForm } from './new-alert-form.ts';

const key = 'portolano-allerta';

const kept = z.object({
	person: z.string(),
	form: z.object({
		severity: z.enum([...alertSeverities, '']),
		...{ risk: z.string(), title: z.string(), sentence: z.string(), english: z.string(), area: z.string() },
		until: z.number().optional(),
		scope: z.enum(['chosen', 'body', 'all']),
		...{ owner: z.string(), alsoOn: z.array(z.string()), office: z.string(), isDrill: z.boolean() },
	}),
});

/** Whether anything was chosen or written that would be missed. */
const isBegun = ({ severity, title, sentence, area }: AlertForm) =>
	[severity, title, sentence, area].some((one) => one !== '');

/** Keeps what is being written in this tab, through a lost session and a reload; undefined forgets it. */
export function keepForm(person: string, form: AlertForm | undefined): void {
	if (form && isBegun(form)) sessionStorage.setItem(key, JSON.stringify({ person, form }));
	else sessionStorage.removeItem(key);
}

function parsed(text: string | null): unknown {
	try {
		return JSON.parse(text ?? 'null');
	} catch {
		// Not ours.
		return undefined;
	}
}

/** Returns what the same person was writing in this tab, if anything; an end that is over is replaced by the usual one. */
export function keptForm(state: AlertDeskState): AlertForm | undefined {
	const { data } = kept.safeParse(parsed(sessionStorage.getItem(key)));
	if (data?.person !== state.person) return undefined;
	const { until, ...form } = data.form;
	const isToCome = until !== undefined && until > Date.parse(state.now);
	return { ...form, until: isToCome ? until : emptyForm(state).until };
}
