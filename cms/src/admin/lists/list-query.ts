import { parse, stringify } from 'qs-esm';
import { isRecord } from '../../door/is-record.ts';

/** The parts of the address of a list that say what it shows, and in which order. */
const parts = ['where', 'search', 'sort'] as const;

/** Returns those parts alone, in one way of writing. */
export function shownBy(query: string): string {
	const found: unknown = parse(query, { ignoreQueryPrefix: true, depth: 10 });
	if (!isRecord(found)) return '';
	const kept = parts.flatMap((part) => (found[part] === undefined ? [] : [[part, found[part]] as const]));
	return stringify(Object.fromEntries(kept), { encodeValuesOnly: true });
}

/** Whether two addresses of a list filter alike; the order of the rows doesn't count. */
export function isSameQuery(one: string, other: string): boolean {
	const filter = (query: string) => shownBy(query).replace(/(^|&)sort=[^&]*/, '');
	return filter(one) === filter(other);
}
