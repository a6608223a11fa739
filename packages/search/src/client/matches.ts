import { fromDistances } from '../format.ts';
import { isNear } from './nearness.ts';
import type { OpenShard, Source } from './source.ts';

/** A word of the query: as it was written and as it is compared. */
export interface Term {
	written: string;
	key: string;
}

/** How a word was found: as it is, as the beginning of longer ones, or a slip of the pen away. */
export type MatchKind = 'exact' | 'beginning' | 'similar';

/** Weights by slot. */
export type Weights = ReadonlyMap<number, number>;

/** Where a term was found. */
export interface Match {
	term: Term;
	kind: MatchKind;
	/** Keys found, for showing them in the texts. */
	keys: ReadonlySet<string>;
	weights: ReadonlyMap<OpenShard, Weights>;
}

/** What a match is worth beside an exact one. */
const worth = { exact: 1, beginning: 0.7, similar: 0.5 } as const satisfies Record<MatchKind, number>;

/** Shorter beginnings would match half of the words. */
const BEGINNING_MIN = 3;

const AFTER_EVERYTHING = '\uffff';

/**
 * Finds a term: as it is; where no page has it, as the beginning of longer words; failing that, as a word written almost
 * the same. A word that nothing resembles gives `undefined`: it is never cut short until something fits.
 */
export async function findTerm(source: Source, term: Term): Promise<Match | undefined> {
	const { key } = term;
	const start = key.slice(0, 2);
	return (
		(await find(source, term, { kind: 'exact', from: key, to: key, accepts: (word) => word === key })) ??
		(key.length >= BEGINNING_MIN
			? await find(source, term, {
					kind: 'beginning',
					from: key,
					to: key + AFTER_EVERYTHING,
					accepts: (word) => word.startsWith(key),
				})
			: undefined) ??
		find(source, term, {
			kind: 'similar',
			from: start,
			to: start + AFTER_EVERYTHING,
			accepts: (word) => isNear(word, key),
		})
	);
}

interface Way {
	kind: MatchKind;
	/** First and last key to look at. */
	from: string;
	to: string;
	accepts: (key: string) => boolean;
}

async function find(source: Source, term: Term, way: Way): Promise<Match | undefined> {
	const keys = new Set<string>();
	const found = await Promise.all(
		source.shards.map(async (shard) => {
			const weights = new Map<number, number>();
			for (const chunk of await wordsBetween(source, shard, way)) {
				for (const [key, pairs] of Object.entries(chunk)) {
					if (!way.accepts(key)) continue;
					keys.add(key);
					collect(weights, pairs, worth[way.kind]);
				}
			}
			return [shard, weights] as const;
		}),
	);
	return keys.size > 0 ? { term, kind: way.kind, keys, weights: new Map(found) } : undefined;
}

function wordsBetween(source: Source, shard: OpenShard, { from, to }: Way) {
	const { chunks } = shard.head;
	const numbers = chunks.map((_, number) => number);
	const wanted = numbers.filter((number) => {
		const [first = '', next = AFTER_EVERYTHING] = chunks.slice(number, number + 2);
		return first <= to && next > from;
	});
	return Promise.all(wanted.map((number) => source.words(shard, number)));
}

/** Adds the pairs of slot and weight of one key; of two keys of a page the weightier counts. */
function collect(weights: Map<number, number>, pairs: readonly number[], factor: number): void {
	const slots = fromDistances(pairs.filter((_, index) => index % 2 === 0));
	slots.forEach((slot, index) => {
		const weight = (pairs[index * 2 + 1] ?? 0) * factor;
		weights.set(slot, Math.max(weights.get(slot) ?? 0, weight));
	});
}
