import type { ContentType, Language, Published, Reference, SiteKey } from '@portolano/content-models';
import type { Shared } from './shared.ts';

/** The fields of a document that a page reads, its type and id always among them. */
export type Selection<T extends ContentType, F extends keyof Published<T>> = Pick<
	Published<T>,
	F | ('type' & keyof Published<T>) | ('id' & keyof Published<T>)
>;

/**
 * A condition on documents. Keys are fields of the published shape.
 * - a value: the field equals it, or, for a list, holds it; a reference is compared by type and id;
 * - `anyOf`: the field equals, or holds, one of these;
 * - `not`: the field differs from, or does not hold, the value;
 * - `before` / `after`: an instant or a day compared with the clock of the store, which knows when the answer will
 *   change by itself. An instant is before now once it has come. A day is before now from its first moment in Rome and
 *   after now until its last one is over, so today is both. `orAbsent` also keeps documents without the field.
 *
 * A localized field equals a text that it has in any language.
 */
export type Condition =
	| string
	| boolean
	| number
	| Reference
	| { anyOf: readonly (string | Reference)[] }
	| { not: string | boolean | Reference }
	| { before: 'now'; orAbsent?: true }
	| { after: 'now'; orAbsent?: true };

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
 * The published documents as one page of one site sees them. Every question asked is recorded together with its
 * answer: an entry of the log touches the page exactly when one of these answers changes. Pages read nothing else.
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
	/** Something that all pages of the site share, made once: see {@link Shared}. */
	shared<T>(piece: Shared<T>): T;
	/** Whether an instant has come; the page changes by itself when it does. */
	hasPassed(instant: string): boolean;
	/** The calendar day in Rome, `2026-11-22`; the page changes by itself at the next midnight there. */
	today(): string;
}

/** What the publisher hands to a site's application for each page, as `Astro.locals.portolano`. */
export interface PageRequest {
	readonly view: StoreView;
	/** Path of the page, `/novita/` (no origin). */
	readonly path: string;
	/** The document whose page this is, when the path comes from a family `of` its type. */
	readonly document?: Reference;
}

/** A page or a text file of a site: `/novita/` becomes `novita/index.html`, `/feed.xml` stays `feed.xml`. */
export type PagePath = string;

/**
 * Pages that are listed together. A family tells which paths exist; asking it is recorded like any page, so it is asked
 * again only when its answer may have changed.
 */
export type PageFamily =
	| {
			readonly name: string;
			/** Content type of which each document owned by the site has its page. */
			readonly of: ContentType;
			/** Paths of one document (one for each language), read from the document and the site alone. */
			paths(document: Published, site: Published<'site'>): PagePath[];
	  }
	| {
			readonly name: string;
			/** Paths that depend on more: static pages, lists and their numbered pages, feeds. */
			list(view: StoreView): PagePath[];
	  };

/** In what order a release writes: what is linked to comes before what links. */
export type PageRank = 'page' | 'list' | 'home';

/** What the built server entry of a site application exports (`dist/server/entry.mjs`). */
export interface SiteApplication {
	readonly families: readonly PageFamily[];
	/** Language of a path, `it` unless it starts with another language of the site. */
	languageOf(path: PagePath): Language;
	rankOf(path: PagePath): PageRank;
	/** Renders one page. Status 200, or the page is an error of the application. Deterministic for the same answers of the view. */
	render(
		path: PagePath,
		context: PageRequest,
	): Promise<{ status: number; body: string; contentType: string }>;
}
