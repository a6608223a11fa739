import { packedFacet } from '../facets.ts';
import {
	asDistances,
	byFacet,
	contentFolder,
	type Dates,
	type FacetName,
	ownSite,
	type ShardHead,
} from '../format.ts';
import { type Chunk, chunksOf, packed } from './chunks.ts';
import type { IndexedPage } from './pages.ts';
import type { PlacedPage, Shard } from './shard.ts';
import { type Files, folderOf, type ShardState, type StoredShard } from './shard-state.ts';
import { type IndexStorage, nameFrom } from './storage.ts';
import type { StoredParts } from './stored-parts.ts';

/** The first page in so many begins a group of cards. */
const CARDS_PER_GROUP = 16;

/** Most cards of a group: a change of one has all of them written anew. */
const CARDS_MAX = 32;

/** Where the files of the shards of a language are stored. */
export interface ShardFolder {
	readonly language: string;
	readonly storage: IndexStorage;
	readonly parts: StoredParts;
}

/** Stores a shard; returns its files too. */
export function writeShard(shard: Shard, into: ShardFolder): { stored: StoredShard; files: Files } {
	const { parts, storage, language } = into;
	const chunks = chunksOf(shard);
	const groups = groupsOf(shard.pages);
	const hashes = {
		chunks: chunks.map((chunk) =>
			parts.write(
				chunk.map(([, postings]) => postings),
				() => packed(chunk),
				storage,
			),
		),
		groups: groups.map((pages) => parts.write(pages, () => pages.map(indexed), storage)),
		dates: storage.write(JSON.stringify(datesOf(shard))),
	};
	const head = storage.write(JSON.stringify(headOf(shard, { chunks, groups, hashes })));
	const state: ShardState = { head, ...hashes };
	const stored = {
		...{ prefix: shard.prefix, size: shard.pages.length },
		...{ state: storage.write(JSON.stringify(state)), head },
	};
	return { stored, files: filesOf(stored, { state, groups, folder: folderOf(language, shard.prefix) }) };
}

function filesOf(
	stored: StoredShard,
	{ state, groups, folder }: { state: ShardState; groups: readonly PlacedPage[][]; folder: string },
): Files {
	const files: Files = new Map();
	const name = (file: string) => `${contentFolder}/${folder}/${file}.json`;
	for (const hash of [stored.state, state.head, state.dates, ...state.chunks, ...state.groups])
		files.set(name(nameFrom(hash)), hash);
	groups.forEach((pages, group) => {
		const own = nameFrom(state.groups[group] ?? '');
		pages.forEach(({ card }, number) => files.set(name(`${own}/${number}`), card));
	});
	return files;
}

/** Divides the pages of a shard into groups. Some pages always begin one, so that a new page changes few groups. */
function groupsOf(pages: readonly PlacedPage[]): PlacedPage[][] {
	const groups: PlacedPage[][] = [];
	for (const page of pages) {
		const last = groups.at(-1);
		const isAnchor = Number.parseInt(page.place.slice(-8), 2) % CARDS_PER_GROUP === 0;
		if (!last || isAnchor || last.length >= CARDS_MAX) groups.push([page]);
		else last.push(page);
	}
	return groups;
}

function indexed(page: PlacedPage): IndexedPage {
	const { path, type, topics, categories, offices, date, site, file, isAside, card } = page;
	return {
		...{ path, type, topics, card },
		...(categories && { categories }),
		...(offices && { offices }),
		...(date !== undefined && { date }),
		...(site !== undefined && { site }),
		...(file !== undefined && { file }),
		...(isAside && { isAside }),
	};
}

/** The values of a page, by facet. */
const facetValues: Record<FacetName, (page: IndexedPage) => readonly string[]> = {
	tipo: ({ type }) => [type],
	categoria: ({ categories = [] }) => categories,
	argomento: ({ topics }) => topics,
	ufficio: ({ offices = [] }) => offices,
	anno: ({ date }) => (date ? [date.slice(0, 4)] : []),
	sito: ({ site = ownSite }) => [site],
};

interface Parts {
	readonly chunks: readonly Chunk[];
	readonly groups: readonly PlacedPage[][];
	readonly hashes: Pick<ShardState, 'chunks' | 'groups' | 'dates'>;
}

function headOf(shard: Shard, { chunks, groups, hashes }: Parts): ShardHead {
	return {
		groups: hashes.groups.map(nameFrom),
		groupSizes: groups.map((pages) => pages.length),
		chunks: hashes.chunks.map(nameFrom),
		firstKeys: chunks.map(([first]) => first?.[0] ?? ''),
		dates: nameFrom(hashes.dates),
		facets: byFacet((name) => packedFacet(shard.pages.map(facetValues[name]))),
		aside: slotsBy(shard, ({ isAside }) => (isAside ? ['aside'] : []))['aside'] ?? [],
	};
}

function datesOf(shard: Shard): Dates {
	return slotsBy(shard, ({ date }) => (date ? [date] : []));
}

function slotsBy({ pages }: Shard, valuesOf: (page: IndexedPage) => string[]): Record<string, number[]> {
	const slots = new Map<string, number[]>();
	pages.forEach((page, slot) => {
		for (const value of new Set(valuesOf(page))) {
			const list = slots.get(value);
			if (list) list.push(slot);
			else slots.set(value, [slot]);
		}
	});
	const ordered = [...slots].sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(ordered.map(([value, list]) => [value, asDistances(list)]));
}
