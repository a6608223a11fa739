import type { FieldHook } from 'payload';
import { isRecord } from '../../door/is-record.ts';
import { rowsIn } from './rows-in.ts';

/** A row, and the id of the row above it; none on the first level. */
interface Placed {
	id: unknown;
	parent: unknown;
}

function placesIn(items: unknown): Placed[] {
	return rowsIn(items).flatMap(({ id, children }) => [
		{ id, parent: undefined },
		...rowsIn(children).map((row) => ({ id: row['id'], parent: id })),
	]);
}

/**
 * Keeps a row that stands in two places at the one to which it was moved. An answer of the server to what was typed before a
 * move can bring a row back to where it was, just as the form is saved (seen in Payload 3.90; no upstream issue found).
 */
export const eachRowOnce: FieldHook = ({ value, originalDoc }) => {
	const counts = Map.groupBy(placesIn(value), ({ id }) => id);
	const before = placesIn(isRecord(originalDoc) ? originalDoc['items'] : undefined);
	const isLeft = (id: unknown, parent: unknown) =>
		id !== undefined &&
		(counts.get(id)?.length ?? 0) > 1 &&
		before.some((place) => place.id === id && place.parent === parent);
	if (!Array.isArray(value)) return value as unknown;
	return rowsIn(value)
		.filter(({ id }) => !isLeft(id, undefined))
		.map((row) =>
			Array.isArray(row['children'])
				? { ...row, children: rowsIn(row['children']).filter(({ id }) => !isLeft(id, row['id'])) }
				: row,
		);
};
