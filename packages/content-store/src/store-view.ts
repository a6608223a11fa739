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
import type { Listing, Query, Selection } from './query.ts';
import type { RecordedQuery } from './recorded-query.ts';

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
