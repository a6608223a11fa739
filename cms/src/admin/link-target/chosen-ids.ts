import { z } from 'zod';

const one = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);
const chosen = z.union([one.transform((id) => [id]), z.array(one)]).catch([]);

/** Returns the ids of the documents that a field has chosen, one or several. */
export const idsIn = (value: unknown): string[] => chosen.parse(value);

export const without = (ids: readonly string[], id: string): string[] => ids.filter((other) => other !== id);

/** Returns the ids with the one at `from` at `to`. */
export function moved(ids: readonly string[], from: number, to: number): string[] {
	const others = ids.filter((_, index) => index !== from);
	return others.toSpliced(to, 0, ...ids.slice(from, from + 1));
}
