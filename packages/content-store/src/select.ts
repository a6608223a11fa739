import type { ContentType, Published } from '@portolano/content-models';
import { fieldsOf } from './changes.ts';
import type { Selection } from './query.ts';

/** Returns the field names of a selection, sorted and without duplicates; type and id are always included. */
function selected(fields: readonly PropertyKey[]): string[] {
	return [...new Set(['type', 'id', ...fields.map(String)])].sort();
}

/** Whether the document is of `type`. */
export function isOfType<T extends ContentType>(
	document: Published | undefined,
	type: T,
): document is Published<T> {
	return document?.type === type;
}

function isSelection<T extends ContentType, F extends keyof Published<T>>(
	picked: object,
	document: Published<T>,
	fields: readonly F[],
): picked is Selection<T, F> {
	return 'type' in picked && 'id' in picked && fields.every((field) => field in picked === field in document);
}

/** Picks the selected fields from documents; a field that a document lacks is left out. */
export interface Selector<T extends ContentType, F extends keyof Published<T>> {
	/** As returned by {@link selected}. */
	readonly names: readonly string[];
	readonly pick: (document: Published<T>) => Selection<T, F>;
}

export function selector<T extends ContentType, F extends keyof Published<T>>(
	type: T,
	fields: readonly F[],
): Selector<T, F> {
	const names = selected(fields);
	return {
		names,
		pick(document) {
			const values = fieldsOf(document);
			const picked: Record<string, unknown> = {};
			for (const name of names) if (name in values) picked[name] = values[name];
			if (isSelection(picked, document, fields)) return picked;
			throw new TypeError(`A document of type “${type}” has no type or no id: it was not parsed.`);
		},
	};
}
