import type { FieldHook } from 'payload';
import { isRecord } from '../../door/is-record.ts';

interface Row extends Record<string, unknown> {
	id: string;
}

function rowsIn(value: unknown): Row[] {
	if (!Array.isArray(value)) return [];
	return value.flatMap((row: unknown) =>
		isRecord(row) && typeof row['id'] === 'string' ? [{ ...row, id: row['id'] }] : [],
	);
}

/**
 * Keeps the texts of a row in the other languages when it moves to another level of the menu. A save carries the texts
 * of one language; Payload takes the others from the stored row with the same id, but looks for it in the same list
 * only (3.90, `getExistingRowDoc`; no upstream issue found). So each row of the new tree finds all stored rows below it.
 */
export const keepTranslations: FieldHook = ({ siblingDocWithLocales, value }) => {
	if (siblingDocWithLocales) {
		const first = rowsIn(siblingDocWithLocales['items']);
		const second = first.flatMap(({ children }) => rowsIn(children));
		const stored = new Map([...first, ...second].map((row) => [row.id, row]));
		const all = [...stored.values()];
		siblingDocWithLocales['items'] = rowsIn(value).map(({ id }) => ({
			...stored.get(id),
			...{ id, children: all },
		}));
	}
	return value as unknown;
};
