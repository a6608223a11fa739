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
 * The published documents as one page of one site sees them. Every query is recorded with its answer: a log entry
 * touches the page exactly when one of these answers changes. Pages have no other source of content.
 */
export interface StoreView {
	readonly language: Language;
	/**
	 * Returns the site whose page is rendered; each field is recorded when it is read.
	 * @throws when the site is not published.
	 */
	site(): Published<'site'>;
	/** Returns a site by its key, recorded field by field; undefined when it is not published. */
	siteOf(key: SiteKey): Published<'site'> | undefined;
	/** Returns the selected fields of a document; undefined when it is not published. */
	get<T extends ContentType, F extends keyof Published<T>>(
		reference: Reference<T>,
		select: readonly F[],
	): Selection<T, F> | undefined;
	/** Returns the whole document, for its own page; undefined when it is not published. */
	whole<T extends ContentType>(reference: Reference<T>): Published<T> | undefined;
	/** Returns the selected fields of the published documents among `references`, in the same order. */
	resolve<T extends ContentType, F extends keyof Published<T>>(
		references: readonly Reference<T>[],
		select: readonly F[],
	): Selection<T, F>[];
	/** Returns the documents that meet the query. No list, count or relation has documents that are no longer current. */
	list<T extends ContentType, F extends keyof Published<T>>(query: Query<T, F>): Listing<Selection<T, F>>;
	/** Returns the documents of `type` that refer to `target` in any field, ordered by id. */
	linkingTo<T extends ContentType, F extends keyof Published<T>>(
		target: Reference,
		type: T,
		select: readonly F[],
	): Selection<T, F>[];
	/**
	 * Returns up to `limit` documents of `type` on the site of the view that share a topic with `to`, except `to`
	 * itself, newest first: news by `date`, events by `start`, other types by `publishedAt`. When `to` is of the same
	 * type, only documents after it in that order are returned, so a new document doesn't change the answers for older
	 * ones.
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
	/** Counts the documents on the site of the view that meet the conditions. */
	count<T extends ContentType>(type: T, where?: { readonly [K in keyof Published<T>]?: Condition }): number;
	/**
	 * Counts the documents of `type` on the site of the view by the values of `field`, so that pages can omit empty
	 * categories. A reference is counted under its id.
	 */
	countBy<T extends ContentType>(type: T, field: keyof Published<T>): ReadonlyMap<string, number>;
	/**
	 * Returns the path of a published file and records that the page shows it: the file stays online as long as the
	 * page. A link to a path obtained in another way may break.
	 */
	file(file: Pick<PublishedFile, 'sha256' | 'name'>): PagePath;
	/**
	 * Returns the lasting path of an upload of the site, where its newest version answers, and records that the page
	 * leads there: the page waits for that version.
	 */
	lastingFile(upload: Pick<Published<'file'>, 'id' | 'file'>): PagePath;
	/** Returns a value that all pages of the site share: see {@link Shared}. */
	shared<T>(piece: Shared<T>): T;
	/** Whether an instant has come. The page is touched when it does. */
	hasPassed(instant: string): boolean;
	/** Returns the calendar day in Rome, such as `2026-11-22`. The page is touched at the next midnight there. */
	today(): string;
}

/** A shared value, with the group query of everything it was computed from, and the files that it shows. */
export interface SharedValue<T> {
	readonly value: T;
	/** Undefined where nothing is recorded. */
	readonly recorded: RecordedQuery | undefined;
	readonly files: PageFiles;
}

/**
 * A value computed from many queries that is the same for all pages of a site in one language, such as header and
 * footer. It is computed once for each state of the documents; a page that reads it is recorded with all its queries
 * and files.
 */
export class Shared<T> {
	/** Computes the value. Must depend only on the view. */
	readonly make: (view: StoreView) => T;
	readonly #values = new WeakMap<object, Map<string, SharedValue<T>>>();

	constructor(make: (view: StoreView) => T) {
		this.make = make;
	}

	/** Returns the value of `name` in `epoch`, a state of the documents; calls `make` when there is none yet. */
	at(epoch: object, name: string, make: () => SharedValue<T>): SharedValue<T> {
		const ofEpoch = this.#values.get(epoch) ?? new Map<string, SharedValue<T>>();
		this.#values.set(epoch, ofEpoch);
		return entryOf(ofEpoch, name, make);
	}
}
