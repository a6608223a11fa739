import type { Language, Published } from '@portolano/content-models';
import type { Listing, StoreView } from '@portolano/content-store';
import type { SearchType } from '@portolano/search';
import type { CardProps } from '@portolano/ui/components/Card/props.ts';
import type { Link } from '@portolano/ui/props.ts';
import type { PageContext } from '../definition.ts';
import type { Linkable } from '../links/hrefs.ts';

/** A text of ours in both languages; other languages are served in English. */
interface Text {
	readonly it: string;
	readonly en: string;
}

/** A document in the sitemap. */
export type Listed = Linkable & Pick<Published, 'updatedAt'>;

/** Which documents of a type a part of the sitemap lists. */
export interface SitemapPart {
	where: { owner: string };
	order: { by: 'publishedAt'; direction: 'descending' };
	page: { fromEnd: number; size: number };
}

/** A document that stands on another site and is found by the search of this one. */
export type Found = Linkable &
	Pick<Published<'page'>, 'summary'> & { words?: readonly string[] } & (
		Pick<Published<'page'>, 'title'> | Pick<Published<'person'>, 'firstName' | 'lastName'>
	);

/** Which documents of a type the search of a site finds on others. */
export interface ElsewhereQuery {
	where: { languages: Language; owner: { not: string } };
	sites: readonly string[];
	order: { by: 'publishedAt'; direction: 'descending' };
	limit: number;
}

/** Documents of a type on other sites that the search of a site finds. */
interface FoundElsewhere {
	/** Which types are written first in the file of records: the smaller. */
	rank: number;
	/** Whether all those of sites of the same body are found; else those alone that the site shows by reference. */
	isSoughtOnSiblings: boolean;
	find: (view: StoreView, query: ElsewhereQuery) => readonly Found[];
}

/**
 * What sites know of a content type that has pages. What it has no part in is `undefined`, never left out, so that
 * nothing is forgotten of a new type.
 */
export interface PageTypeKit {
	/** A document as links to it need it. */
	link(view: StoreView, id: string): Linkable | undefined;
	/** The card of a document that an editor put forward. */
	card: ((context: PageContext, id: string) => CardProps | undefined) | undefined;
	/** Its documents in the sitemap; undefined for those that are an anchor on the page of others. */
	sitemap: ((view: StoreView, part: SitemapPart) => Listing<Listed>) | undefined;
	/** Its documents in the index from A to Z, and what each is in a word: a library is a place and an office. */
	index: { noun: Text; links: (context: PageContext) => Link[] } | undefined;
	elsewhere: FoundElsewhere | undefined;
	/** What the search calls it, in addresses and on the page. */
	search: { type: SearchType; label: Text };
}
