import type {
	ContentType,
	Language,
	Published,
	PublishedFile,
	Reference,
	SiteKey,
} from '@portolano/content-models';
import type { Condition } from './conditions.ts';
import { entryOf } from './map-entry.ts';
import type { PageFiles, PagePath } from './page-path.ts';
import type { RecordedQuery } from './recorded-query.ts';

/** The fields of a document that a page reads, its type and id always among them. */
export type Selection<T extends ContentType, F extends keyof Published<T>> = Pick<
	Published<T>,
	F | ('type' & keyof Published<T>) | ('id' & keyof Published<T>)
>;

/** Which documents, in what order, which part of them. */
export interface Query<T extends ContentType, F extends keyof Published<T>> {
	type: T;
	/** Fields that the page shows: a change in any other field leaves the page alone. */
	select: readonly F[];
	where?: { readonly [K in keyof Published<T>]?: Condition };
	/** Documents owned by these sites or shown also on them; the site of the view when absent; `'any'` for all sites. */
	sites?: readonly SiteKey[] | 'any';
	/** Field to order by (localized ones by their Italian text, in Italian collation); ties are broken by id. */
	order: { by: keyof Published<T>; direction: 'ascending' | 'descending' };
	/** How many at most, where the list is not paged. */
	limit?: number;
	/**
	 * Static pages of `size`. `number` counts from 1, the page that shows the first in order. `fromEnd` counts from 1, the
	 * page that shows the last in order: so counted, a full page keeps its number for ever as documents are added at the
	 * head, which suits its address.
	 */
	page?: { number: number; size: number } | { fromEnd: number; size: number };
}

/**
 * Answer to a {@link Query}. Pages are cut from the END of the order: every page has exactly `size` items but the first,
 * which has from `size` to `2 × size − 1`, or all of them when there are fewer. So a new document at the head touches
 * page 1 alone, until page 1 is full and becomes two. `total` and `pages` are recorded only when they are read (taking
 * the answer apart, `const { items, pages } = …`, reads them).
 */
export interface Listing<D> {
	readonly items: D[];
	/** How many documents meet the conditions. A page that shows it changes with every one of them. */
	readonly total: number;
	/** How many pages of `size` they fill, 1 at least; 1 when not paged. */
	readonly pages: number;
}

/**
 * The published documents as one page of one site sees them. Every query is recorded together with its answer: an entry
 * of the log touches the page exactly when one of these answers changes. Pages read nothing else.
 */
export interface StoreView {
	readonly language: Language;
	/** The site whose page is rendered; each of its fields is recorded when it is read. Throws when it is not published. */
	site(): Published<'site'>;
	/** A site by its key, recorded field by field; undefined when it is not published. */
	siteOf(key: SiteKey): Published<'site'> | undefined;
	/** The selected fields of a document; undefined when it is not published. */
	get<T extends ContentType, F extends keyof Published<T>>(
		reference: Reference<T>,
		select: readonly F[],
	): Selection<T, F> | undefined;
	/** The whole document, for its own page. */
	whole<T extends ContentType>(reference: Reference<T>): Published<T> | undefined;
	/** The selected fields of those of `references` that are published, in the same order. */
	resolve<T extends ContentType, F extends keyof Published<T>>(
		references: readonly Reference<T>[],
		select: readonly F[],
	): Selection<T, F>[];
	list<T extends ContentType, F extends keyof Published<T>>(query: Query<T, F>): Listing<Selection<T, F>>;
	/** Documents of `type` that refer to `target` in any field, ordered by id. */
	linkingTo<T extends ContentType, F extends keyof Published<T>>(
		target: Reference,
		type: T,
		select: readonly F[],
	): Selection<T, F>[];
	/**
	 * Up to `limit` documents of `type` on the site of the view that share a topic with `to`, itself excluded, the newest
	 * first: news by `date`, events by `start`, the others by `publishedAt`. Where `to` is of the same type, those that
	 * come just after it in that order: new documents leave the answer of older ones unchanged.
	 */
	related<
		T extends 'news' | 'event' | 'service' | 'document' | 'place',
		F extends keyof Published<T>,
	>(query: {
		to: { type: ContentType; id: string; topics: readonly string[] };
		type: T;
		select: readonly F[];
		limit: number;
	}): Selection<T, F>[];
	/** How many documents on the site of the view meet the conditions. */
	count<T extends ContentType>(type: T, where?: { readonly [K in keyof Published<T>]?: Condition }): number;
	/**
	 * How many documents of `type` on the site of the view have each value of `field`, for showing only categories that
	 * are not empty. A reference counts under its id.
	 */
	countBy<T extends ContentType>(type: T, field: keyof Published<T>): ReadonlyMap<string, number>;
	/**
	 * The path of a published file. The page shows the file, so the file is online as long as the page is: a page that has
	 * the path from elsewhere may lead nowhere.
	 */
	file(file: Pick<PublishedFile, 'sha256' | 'name'>): PagePath;
	/** Something that all pages of the site share, made once: see {@link Shared}. */
	shared<T>(piece: Shared<T>): T;
	/** Whether an instant has come; the page changes by itself when it does. */
	hasPassed(instant: string): boolean;
	/** The calendar day in Rome, `2026-11-22`; the page changes by itself at the next midnight there. */
	today(): string;
}

/** A shared value, with the query that stands for all that it was made of, and the files that it shows. */
export interface SharedValue<T> {
	readonly value: T;
	readonly recorded: RecordedQuery;
	readonly files: PageFiles;
}

/**
 * Something made of many answers that is the same for all pages of a site in one language, such as what surrounds them.
 * It is made once for each state of the documents; every page that reads it counts as having made all its queries, and
 * as showing all its files.
 */
export class Shared<T> {
	/** Makes it, of nothing but the view. */
	readonly make: (view: StoreView) => T;
	readonly #values = new WeakMap<object, Map<string, SharedValue<T>>>();

	constructor(make: (view: StoreView) => T) {
		this.make = make;
	}

	/** What was made under `name` in `epoch`, a state of the documents; made by `make` when it was not. */
	at(epoch: object, name: string, make: () => SharedValue<T>): SharedValue<T> {
		const ofEpoch = this.#values.get(epoch) ?? new Map<string, SharedValue<T>>();
		this.#values.set(epoch, ofEpoch);
		return entryOf(ofEpoch, name, make);
	}
}
