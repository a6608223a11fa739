import type { z } from 'zod';
import type { SiteKind } from '../types/site-kinds.ts';
import { alerts } from './alerts.ts';
import { callToAction } from './call-to-action.ts';
import { cards } from './cards.ts';
import { contacts } from './contacts.ts';
import { featured } from './featured.ts';
import { figures } from './figures.ts';
import { gallery } from './gallery.ts';
import { hero } from './hero.ts';
import { list } from './list.ts';
import { map } from './map.ts';
import { questions } from './questions.ts';
import { quote } from './quote.ts';
import { search } from './search.ts';
import { text } from './text.ts';
import { usefulServices } from './useful-services.ts';
import { video } from './video.ts';

/** The registry: every block of home and landing pages with its shape. Every other list of blocks comes from here. */
export const pageBlockSchemas = {
	hero,
	search,
	alerts,
	'useful-services': usefulServices,
	featured,
	list,
	cards,
	text,
	figures,
	quote,
	gallery,
	video,
	'call-to-action': callToAction,
	questions,
	contacts,
	map,
} as const;

export type PageBlockKind = keyof typeof pageBlockSchemas;

/** A block of kind `K`. */
export type PageBlock<K extends PageBlockKind = PageBlockKind> = {
	[B in K]: z.infer<(typeof pageBlockSchemas)[B]>;
}[K];

const isPageBlockKind = (name: string): name is PageBlockKind => Object.hasOwn(pageBlockSchemas, name);

/** The kinds of blocks, in the order in which the CMS offers them. */
export const pageBlockKinds: readonly PageBlockKind[] = Object.keys(pageBlockSchemas).filter(isPageBlockKind);

/** Municipal services have their pages on the portal: a site for tourists doesn't list them. */
const without: Record<SiteKind, readonly PageBlockKind[]> = {
	portal: [],
	brand: ['useful-services'],
	area: [],
};

/** Returns the kinds of blocks that pages of a kind of site take. */
export function pageBlocksOf(kind: SiteKind): PageBlockKind[] {
	return pageBlockKinds.filter((block) => !without[kind].includes(block));
}
