import { z } from 'zod';
import { answersName, type mergeAnswers } from '../../merge/conflict-data.ts';

export type Answers = z.infer<typeof mergeAnswers>;

const object = z.record(z.string(), z.unknown());

function added(json: string, answers: Answers): string {
	return JSON.stringify({ ...object.parse(JSON.parse(json)), [answersName]: answers });
}

/** Returns what a form sends, with the answers to the questions of a merge; undefined for a body of another kind. */
export function withAnswers(body: unknown, answers: Answers): string | FormData | undefined {
	if (typeof body === 'string') return added(body, answers);
	const fields = body instanceof FormData ? body.get('_payload') : null;
	if (!(body instanceof FormData) || typeof fields !== 'string') return undefined;
	const form = new FormData();
	for (const [name, value] of body) form.append(name, value);
	form.set('_payload', added(fields, answers));
	return form;
}
