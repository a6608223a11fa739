import { fromDistances } from '../format.ts';
import { isNear } from './nearness.ts';
import type { Term } from './query.ts';
import type { OpenShard, Source } from './source.ts';

/** How a word was matched: exactly, through a synonym, as a prefix, or allowing for a typing mistake. */
export type MatchKind = 'exact' | 'other' | 'beginning' | 'similar';

/** Weight of each page, by slot. */
export type Weights = ReadonlyMap<number, number>;

/** The pages that match a term. */
export interface Match {
	term: Term;
	kind: MatchKind;
	/** The matching keys, to highlight them in texts. */
	keys: ReadonlySet<string>;
	weights: ReadonlyMap<OpenShard, Weights>;
}

/** Weight of each kind of match, relative to an exact one. */
const worth = { exact: 1, other: 0.6, beginning: 0.7, similar: 0.5 } as const satisfies Record<
	MatchKind,
	number
>;

/** Minimum length of a prefix: shorter ones would match half of the words. */
const BEGINNING_MIN = 3;

const AFTER_EVERYTHING = '\uffff';

/**
 * Finds a term: exactly, in another spelling or by a synonym; if no page has it, as a prefix of longer words; failing
 * that, with typing mistakes. Returns `undefined` when nothing matches: the word isn't shortened until something fits,
 * and numbers and codes are only matched exactly.
 */
export async function findTerm(source: Source, term: Term): Promise<Match | undefined> {
	const { key, also, others } = term;
	const ways = [...new Set([key, ...also])].map((way) => find(source, term, exactly(way, 'exact')));
	const named = others.map((keys) => findAll(source, term, keys));
	const exact = joined(await Promise.all([...ways, ...named]));
	if (exact || /\p{N}/u.test(key)) return exact;
	const start = key.slice(0, 2);
	return (
		(key.length >= BEGINNING_MIN
			? await find(source, term, {
					kind: 'beginning',
					from: key,
					to: key + AFTER_EVERYTHING,
					accepts: (word) => word.startsWith(key) && !/\p{N}/u.test(word),
				})
			: undefined) ??
		find(source, term, {
			kind: 'similar',
			from: start,
			to: start + AFTER_EVERYTHING,
			accepts: (word) => isNear(word, key) && !/\p{N}/u.test(word),
		})
	);
}

/** Finds the pages that have all the keys of a synonym; each counts as its weakest key. */
async function findAll(source: Source, term: Term, keys: readonly string[]): Promise<Match | undefined> {
	const matches = await Promise.all(keys.map((key) => find(source, term, exactly(key, 'other'))));
	return matches.reduce((one, other) => {
		if (!one || !other) return undefined;
		const weights = new Map(
			[...one.weights].map(([shard, slots]) => [shard, inBoth(slots, other.weights.get(shard))] as const),
		);
		const isFound = [...weights.values()].some((slots) => slots.size > 0);
		return isFound ? { ...one, keys: new Set([...one.keys, ...other.keys]), weights } : undefined;
	});
}

function inBoth(slots: Weights, others: Weights | undefined): Weights {
	const both = new Map<number, number>();
	for (const [slot, weight] of slots) {
		const other = others?.get(slot);
		if (other !== undefined) both.set(slot, Math.min(weight, other));
	}
	return both;
}

function exactly(key: string, kind: MatchKind): Way {
	return { kind, from: key, to: key, accepts: (word) => word === key };
}

/** Merges the matches of a term; a page with several keeps its highest weight. */
function joined(matches: readonly (Match | undefined)[]): Match | undefined {
	return matches.reduce((one, other) => {
		if (!one || !other) return one ?? other;
		const weights = new Map(one.weights);
		for (const [shard, slots] of other.weights) {
			const all = new Map(weights.get(shard));
			for (const [slot, weight] of slots) all.set(slot, Math.max(all.get(slot) ?? 0, weight));
			weights.set(shard, all);
		}
		return { ...one, keys: new Set([...one.keys, ...other.keys]), weights };
	}, undefined);
}

interface Way {
	kind: MatchKind;
	/** First and last key of the range to search. */
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
	const { firstKeys } = shard.head;
	const numbers = firstKeys.map((_, number) => number);
	const wanted = numbers.filter((number) => {
		const [first = '', next = AFTER_EVERYTHING] = firstKeys.slice(number, number + 2);
		return first <= to && next > from;
	});
	return Promise.all(wanted.map((number) => source.words(shard, number)));
}

/** Adds the slot and weight pairs of one key; a page with several matching keys keeps its highest weight. */
function collect(weights: Map<number, number>, pairs: readonly number[], factor: number): void {
	const slots = fromDistances(pairs.filter((_, index) => index % 2 === 0));
	slots.forEach((slot, index) => {
		const weight = (pairs[index * 2 + 1] ?? 0) * factor;
		weights.set(slot, Math.max(weights.get(slot) ?? 0, weight));
	});
}
