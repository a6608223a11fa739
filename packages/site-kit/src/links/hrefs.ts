import {
	type Addressed,
	type Language,
	pageTypes,
	pathOf,
	type PageType,
	type Published,
	type Reference,
} from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import type { PageContext } from '../page-context.ts';
import { addressFields } from './address-fields.ts';

/** A document of which a page knows enough to link to it. */
export type Linkable = Addressed & Pick<Published, 'owner' | 'languages'>;

type LinkContext = Pick<PageContext, 'view' | 'site'>;

/**
 * Where the page of a document stands: a path on the same site, an address on the site of its owner elsewhere. None
 * when that site is not published. In the language of the page where the document and its site have it.
 */
export function hrefOf({ view, site }: LinkContext, document: Linkable): string | undefined {
	const isOwn = document.owner === site.key;
	const owner = isOwn ? site : view.siteOf(document.owner);
	if (!owner) return undefined;
	const path = pathOf(owner.kind, document, languageFor(view.language, document, owner));
	return path === undefined ? undefined : `${isOwn ? '' : owner.origin}${path}`;
}

function languageFor(
	language: Language,
	document: Linkable,
	owner: Pick<Published<'site'>, 'siteLanguages'>,
): Language {
	return document.languages.includes(language) && owner.siteLanguages.includes(language) ? language : 'it';
}

/** Where a reference leads; none when what it names is not published or has no page. */
export function hrefOfReference(context: LinkContext, reference: Reference): string | undefined {
	const { view } = context;
	if (hasPage(reference)) {
		const document = linkableOf(view, reference);
		return document && hrefOf(context, document);
	}
	if (reference.type === 'file') return fileHref(view, reference.id);
	return reference.type === 'site' ? siteHref(view, reference.id) : undefined;
}

function hasPage(reference: Reference): reference is Reference<PageType> {
	return pageTypes.some((type) => type === reference.type);
}

/** The fields of `reference` that make its address. */
export function linkableOf(view: StoreView, { type, id }: Reference<PageType>): Linkable | undefined {
	switch (type) {
		case 'news':
			return view.get({ type, id }, addressFields.news);
		case 'service':
			return view.get({ type, id }, addressFields.service);
		case 'office':
			return view.get({ type, id }, addressFields.office);
		case 'person':
			return view.get({ type, id }, addressFields.person);
		case 'document':
			return view.get({ type, id }, addressFields.document);
		case 'topic':
			return view.get({ type, id }, addressFields.topic);
		case 'page':
			return view.get({ type, id }, addressFields.page);
		case 'event':
			return view.get({ type, id }, addressFields.event);
		case 'place':
			return view.get({ type, id }, addressFields.place);
		case 'itinerary':
			return view.get({ type, id }, addressFields.itinerary);
		case 'dataset':
			return view.get({ type, id }, addressFields.dataset);
		case 'question':
			return view.get({ type, id }, addressFields.question);
		case 'alert':
			return view.get({ type, id }, addressFields.alert);
	}
}

function fileHref(view: StoreView, id: string): string | undefined {
	const stored = view.get({ type: 'file', id }, ['file']);
	return stored && view.file(stored.file);
}

function siteHref(view: StoreView, id: string): string | undefined {
	const site = view.get({ type: 'site', id }, ['origin']);
	return site && `${site.origin}/`;
}
