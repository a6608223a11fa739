import type { InSomeLanguages, Language, Published } from '@portolano/content-models';
import type { Listing, StoreView } from '@portolano/content-store';
import type { SearchType } from '@portolano/search';
import type { CardProps } from '@portolano/ui/components/Card/props.ts';
import type { Link } from '@portolano/ui/props.ts';
import type { PageContext } from '../definition.ts';
import type { Linkable } from '../links/hrefs.ts';

/** A text of the interface; English is used for languages that it lacks. */
type Text = InSomeLanguages<string>;

/** The fields of a document that the sitemap needs. */
export type Listed = Linkable & Pick<Published, 'updatedAt'>;

/** The query for the documents in a part of the sitemap. */
export interface SitemapPart {
	where: { owner: string };
	order: { by: 'publishedAt'; direction: 'descending' };
	page: { fromEnd: number; size: number };
}

/** A document of another site that this site's search finds. */
export type Found = Linkable &
	Pick<Published<'page'>, 'summary'> & { words?: readonly string[] } & (
		Pick<Published<'page'>, 'title'> | Pick<Published<'person'>, 'firstName' | 'lastName'>
	);

/** The query for documents of other sites that this site's search finds. */
export interface ElsewhereQuery {
	where: { languages: Language; owner: { not: string } };
	sites: readonly string[];
	order: { by: 'publishedAt'; direction: 'descending' };
	limit: number;
}

/** How this site's search finds documents of a type on other sites. */
interface FoundElsewhere {
	/** Order of the types in the file of records, ascending. */
	rank: number;
	/** Whether all documents on sites of the same body are found, or only those that this site shows by reference. */
	isSoughtOnSiblings: boolean;
	find: (view: StoreView, query: ElsewhereQuery) => readonly Found[];
}

/**
 * Everything that sites need to handle a content type with pages. Members that don't apply are `undefined` rather than
 * optional, so that the compiler reports what a new type forgets.
 */
export interface PageTypeKit {
	/** Returns the fields of a document that a link needs. */
	link(view: StoreView, id: string): Linkable | undefined;
	/** Returns the card of a document featured by an editor. */
	card: ((context: PageContext, id: string) => CardProps | undefined) | undefined;
	/** Lists its documents for the sitemap; `undefined` for types whose documents are anchors on a shared page. */
	sitemap: ((view: StoreView, part: SitemapPart) => Listing<Listed>) | undefined;
	/**
	 * Its links in the A–Z index, and a noun to tell entries of the same name apart: a library is a place and an
	 * office.
	 */
	index: { noun: Text; links: (context: PageContext) => Link[] } | undefined;
	elsewhere: FoundElsewhere | undefined;
	/** Its type and label in the search. */
	search: { type: SearchType; label: Text };
}
