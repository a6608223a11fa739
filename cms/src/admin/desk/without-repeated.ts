import type { FormField, FormState } from 'payload';

/** Returns the field of an answer as one that the form had already, with its rows. */
function notAdded(field: FormField, { rows: had = [] }: FormField): FormField {
	const rows = field.rows?.filter(({ id }) => had.some((row) => row.id === id));
	return { ...field, addedByServer: false, ...(rows && { rows }) };
}

/**
 * Returns an answer that adds only fields which the form hasn't got yet. A second answer to a request of before the
 * first one brings the same fields again, empty, and Payload would replace what was written in them meanwhile.
 */
export function withoutRepeated(answer: FormState, state: FormState): FormState {
	return Object.fromEntries(
		Object.entries(answer).map(([path, field]) => {
			const had = state[path];
			return [path, field.addedByServer && had ? notAdded(field, had) : field];
		}),
	);
}
