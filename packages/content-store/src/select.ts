import type { ContentType, Published } from '@portolano/content-models';
import { fieldsOf } from './changes.ts';
import type { Selection } from './contract.ts';

/** The fields of a selection by name, in one order: type and id are always there. */
export function selected(fields: readonly PropertyKey[]): string[] {
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

/** The selected fields of a document; fields that it does not have are left out. */
export function select<T extends ContentType, F extends keyof Published<T>>(
	document: Published<T>,
	type: T,
	fields: readonly F[],
): Selection<T, F> {
	const names = selected(fields);
	const values = fieldsOf(document);
	const picked = Object.fromEntries(
		names.filter((name) => name in values).map((name) => [name, values[name]]),
	);
	if (isSelection(picked, document, fields)) return picked;
	throw new TypeError(`A document of type “${type}” has no type or no id: it was not parsed.`);
}
