import type { FormField, FormState } from 'payload';

/** What the server was told or has told about each field of a form: its value and its rows, by the path of the field. */
export type Known = ReadonlyMap<string, string>;

function contentOf({ value, rows }: FormField): string {
	return JSON.stringify([value, rows?.map(({ id }) => id)]);
}

const nothing = contentOf({});

/** Returns what a request tells the server about a form. */
export function told(state: FormState): Known {
	return new Map(Object.entries(state).map(([path, field]) => [path, contentOf(field)]));
}

/** Adds to what the server was told the fields that its answer brings. */
export function withAdded(known: Known, answer: FormState): Known {
	return new Map([...told(answer), ...known]);
}

/** Returns the fields, each with its content, of which the server knows nothing or something else. */
export function untold(state: FormState, known: Known): string[] {
	return Object.entries(state)
		.map(([path, field]): [string, string] => [path, contentOf(field)])
		.filter(([path, content]) => content !== (known.get(path) ?? nothing))
		.map(([path, content]) => `${path} ${content}`);
}

/** Returns the field of an answer as one that the form had already, with its rows. */
function notAdded(field: FormField, { rows: had = [] }: FormField): FormField {
	const rows = field.rows?.filter(({ id }) => had.some((row) => row.id === id));
	return { ...field, addedByServer: false, ...(rows && { rows }) };
}

/**
 * Returns an answer that brings only fields which the form hasn't got yet. A second answer to a request of before the
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
