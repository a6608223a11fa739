import type { Published } from '@portolano/content-models';
import fc from 'fast-check';
import { pathsIn, replaced } from './mutations.ts';

const identity = ['type', 'id', 'owner'];

/** What every draft has: its identity, its site, and of a site what no page can do without. */
function keptOf({ type }: Published): ReadonlySet<unknown> {
	return new Set(type === 'site' ? [...identity, 'key', 'kind', 'body'] : identity);
}

/** What a form holds where an editor has not chosen or written anything, or something that can't be used. */
const nothing = fc.constantFrom<unknown>(undefined, null, '', [], {}, 'x', 7);

/** Returns a copy of a document with up to eight parts, large and small, missing or unusable. The seed chooses them. */
export function incomplete(document: Published, seed: number): unknown {
	const kept = keptOf(document);
	const paths = pathsIn(document).filter(([field]) => !kept.has(field));
	const part = fc.record({ path: fc.constantFrom(...paths), value: nothing });
	const [parts = []] = fc.sample(fc.array(part, { maxLength: 8 }), { seed, numRuns: 1 });
	return parts.reduce<unknown>((draft, { path, value }) => replaced(draft, path, value), document);
}
