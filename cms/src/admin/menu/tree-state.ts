import type { FormState } from 'payload';
import type { Branch, Tree } from './tree.ts';

type FieldState = FormState[string];
type Row = NonNullable<FieldState['rows']>[number];

/** Names of the two lists of a menu in the form. */
export const FIRST = 'items';
const SECOND = 'children';

const rowsAt = (state: FormState, path: string): readonly Row[] => state[path]?.rows ?? [];
const belowOf = (index: number) => `${FIRST}.${index}.${SECOND}`;

/** Returns the tree of the rows in a form. */
export function treeOf(state: FormState): Tree {
	return rowsAt(state, FIRST).map(({ id }, index) => ({
		id,
		below: rowsAt(state, belowOf(index)).map((row) => row.id),
	}));
}

/** Returns the path of each row in the form, by its id. */
export function pathsOf(tree: Tree): Map<string, string> {
	return new Map(
		tree.flatMap(({ id, below }, index) => [
			[id, `${FIRST}.${index}`] as const,
			...below.map((one, place) => [one, `${belowOf(index)}.${place}`] as const),
		]),
	);
}

interface Kept {
	row: Row;
	/** The fields of the row by their path within it, without the rows below it. */
	fields: Map<string, FieldState>;
	/** The list of the rows below it; undefined for a row of the second level. */
	list: FieldState | undefined;
}

const isBelow = (path: string) => path === SECOND || path.startsWith(`${SECOND}.`);

function keptRow(state: FormState, row: Row, path: string): Kept {
	const within = Object.entries(state).flatMap(([name, field]) =>
		name.startsWith(`${path}.`) ? [[name.slice(path.length + 1), field] as const] : [],
	);
	return {
		row,
		fields: new Map(within.filter(([name]) => !isBelow(name))),
		list: state[`${path}.${SECOND}`],
	};
}

function keptRows(state: FormState): Map<string, Kept> {
	const first = rowsAt(state, FIRST).map((row, index) => ({ row, path: `${FIRST}.${index}` }));
	const second = first.flatMap(({ path }) =>
		rowsAt(state, `${path}.${SECOND}`).map((row, index) => ({ row, path: `${path}.${SECOND}.${index}` })),
	);
	return new Map([...first, ...second].map(({ row, path }) => [row.id, keptRow(state, row, path)]));
}

/** A list of rows; Payload counts rows in `value`, which is data only when there are none. */
function listOf(rows: Row[], list: FieldState | undefined): FieldState {
	return { ...list, rows, value: rows.length, disableFormData: rows.length > 0 };
}

/**
 * Returns the form with its rows arranged as in `tree`: each keeps its id and all its fields. Rows that the tree lacks
 * are removed, rows that the form lacks are left out.
 */
export function arranged(state: FormState, tree: Tree): FormState {
	const kept = keptRows(state);
	const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => kept.get(id)?.row ?? []);
	const known = tree
		.filter(({ id }) => kept.has(id))
		.map(({ id, below }): Branch => ({ id, below: below.filter((one) => kept.has(one)) }));
	const rest = Object.entries(state).filter(([name]) => name !== FIRST && !name.startsWith(`${FIRST}.`));
	const fields = [...pathsOf(known)].flatMap(([id, path]) =>
		[...(kept.get(id)?.fields ?? [])].map(([name, field]) => [`${path}.${name}`, field] as const),
	);
	const lists = known.map(
		({ id, below }, index) => [belowOf(index), listOf(rowsOf(below), kept.get(id)?.list)] as const,
	);
	const first = listOf(rowsOf(known.map(({ id }) => id)), state[FIRST]);
	return Object.fromEntries([...rest, [FIRST, first] as const, ...fields, ...lists]);
}
