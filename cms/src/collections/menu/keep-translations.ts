import type { FieldHook } from 'payload';
import { rowsIn } from './rows-in.ts';

interface Row extends Record<string, unknown> {
	id: string;
}

/** Returns the rows that have an id. */
function namedRowsIn(value: unknown): Row[] {
	return rowsIn(value).flatMap((row) => (typeof row['id'] === 'string' ? [{ ...row, id: row['id'] }] : []));
}

/**
 * Keeps the texts of a row in the other languages when it moves to another level of the menu. A save carries the texts
 * of one language; Payload takes the others from the stored row with the same id, but looks for it in the same list
 * only (3.90, `getExistingRowDoc`; no upstream issue found). So each row of the new tree finds all stored rows below it.
 */
export const keepTranslations: FieldHook = ({ siblingDocWithLocales, value }) => {
	if (siblingDocWithLocales) {
		const first = namedRowsIn(siblingDocWithLocales['items']);
		const second = first.flatMap(({ children }) => namedRowsIn(children));
		const stored = new Map([...first, ...second].map((row) => [row.id, row]));
		const all = [...stored.values()];
		siblingDocWithLocales['items'] = namedRowsIn(value).map(({ id }) => ({
			...stored.get(id),
			...{ id, children: all },
		}));
	}
	return value as unknown;
};
