import type { ContentType, Language, Published, Reference, SiteKey } from '@portolano/content-models';

/** The fields of a document that a page reads, its type and id always among them. */
export type Selection<T extends ContentType, F extends keyof Published<T>> = Pick<Published<T>, F | ('type' & keyof Published<T>) | ('id' & keyof Published<T>)>;

/**
 * A condition on documents. Keys are fields of the published shape.
 * - a value: the field equals it, or, for a list, holds it; a reference is compared by type and id;
 * - `anyOf`: the field equals, or holds, one of these;
 * - `not`: the field differs from, or does not hold, the value;
 * - `before` / `after`: an instant or a day compared with the clock of the view: the store knows when the answer will
 *   change by itself. `orAbsent` also keeps documents without the field.
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
	limit?: number;
	/** Static pages of `size`, counted from 1. Page 1 shows the first in order. */
	page?: { number: number; size: number };
}

/**
 * Answer to a {@link Query}. Pages are cut from the END of the order: the last page is always full and the first holds
 * the rest (from 1 to `size` more… up to `2 × size − 1` items), so a new document at the head touches page 1 alone.
 */
export interface Listing<D> {
	items: D[];
	/** How many documents meet the conditions. */
	total: number;
	/** How many pages of `size` they fill; 1 when not paged. */
	pages: number;
}

/**
 * The published documents as one page of one site sees them. Every question asked is recorded together with its
 * answer: an entry of the log touches the page exactly when one of these answers changes. Pages read nothing else.
 */
export interface StoreView {
	readonly language: Language;
	/** The site whose page is drawn; the read is recorded. */
	site(): Published<'site'>;
	/** A site by its key; undefined when it is not published. */
	siteOf(key: SiteKey): Published<'site'> | undefined;
	/** The selected fields of a document; undefined when it is not published. */
	get<T extends ContentType, F extends keyof Published<T>>(reference: Reference<T>, select: readonly F[]): Selection<T, F> | undefined;
	/** The whole document, for its own page. */
	whole<T extends ContentType>(reference: Reference<T>): Published<T> | undefined;
	/** The selected fields of those of `references` that are published, in the same order. */
	resolve<T extends ContentType, F extends keyof Published<T>>(references: readonly Reference<T>[], select: readonly F[]): Selection<T, F>[];
	list<T extends ContentType, F extends keyof Published<T>>(query: Query<T, F>): Listing<Selection<T, F>>;
	/** Documents of `type` that refer to `target` in any field, ordered by id. */
	linkingTo<T extends ContentType, F extends keyof Published<T>>(target: Reference, type: T, select: readonly F[]): Selection<T, F>[];
	/**
	 * Up to `limit` documents of `type` that share a topic with `document`, those that come just after it in the order of
	 * `by` (descending): new documents leave the answer of older ones unchanged.
	 */
	related<T extends 'news' | 'event' | 'service' | 'document' | 'place', F extends keyof Published<T>>(query: {
		to: { type: ContentType; id: string; topics: readonly string[] };
		type: T;
		select: readonly F[];
		limit: number;
	}): Selection<T, F>[];
	/** How many documents meet the conditions. */
	count<T extends ContentType>(type: T, where?: { readonly [K in keyof Published<T>]?: Condition }): number;
	/** How many documents of `type` have each value of `field`, for showing only categories that are not empty. */
	countBy<T extends ContentType>(type: T, field: keyof Published<T>): ReadonlyMap<string, number>;
	/** The calendar day in Rome, `2026-11-22`; the page changes by itself at the next midnight there. */
	today(): string;
}

/** What the publisher hands to a site's application for each page, as `Astro.locals.portolano`. */
export interface PageContext {
	readonly view: StoreView;
	/** Path of the page, `/novita/` (no origin). */
	readonly path: string;
	/** The document whose page this is, when the path comes from a family `of` its type. */
	readonly document?: Reference;
	/** Addresses of the files built with the application (hashed styles, scripts, icons) start with this. */
	readonly assetBase: string;
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
	/** Draws one page. Status 200, or the page is an error of the application. Deterministic for the same answers of the view. */
	render(path: PagePath, context: PageContext): Promise<{ status: number; body: string; contentType: string }>;
}
