import fc from 'fast-check';
import { hostileValues } from './values.ts';

type Path = readonly (string | number)[];

export function pathsIn(value: unknown, path: Path = []): Path[] {
	const own = path.length > 0 ? [path] : [];
	if (typeof value !== 'object' || value === null) return own;
	const parts: [string | number, unknown][] = Array.isArray(value)
		? [...value.entries()]
		: Object.entries(value);
	return [...own, ...parts.flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

export function replaced(value: unknown, [first, ...rest]: Path, by: unknown): unknown {
	if (first === undefined) return by;
	if (Array.isArray(value))
		return value.map((part: unknown, index) => (index === first ? replaced(part, rest, by) : part));
	if (typeof value !== 'object' || value === null) return by;
	return Object.fromEntries(
		Object.entries(value).map(([key, part]) => [key, key === first ? replaced(part, rest, by) : part]),
	);
}

/** Returns copies of the data of a form, each with one value replaced by a hostile one. */
export function mutationsOf(form: object): fc.Arbitrary<unknown> {
	return fc
		.record({ path: fc.constantFrom(...pathsIn(form)), value: hostileValues })
		.map(({ path, value }) => replaced(form, path, value));
}
