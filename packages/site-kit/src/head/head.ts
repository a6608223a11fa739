import type { Language, Reference } from '@portolano/content-models';
import { inLanguage } from '@portolano/content-models';
import { pictureForOthers, pictureFields } from '../media/pictures.ts';
import type { Alternates } from '../definition.ts';
import { iconPaths, socialSize } from '../files/icons.ts';
import { localize, type PageContext } from '../page-context.ts';

const openGraphLocales = { it: 'it_IT', en: 'en_GB', de: 'de_DE', fr: 'fr_FR' } as const satisfies Record<
	Language,
	string
>;

/** Returns the absolute address of a link: of a path of the site, or of another site. */
export function absolute({ site }: Pick<PageContext, 'site'>, href: string): string {
	return href.startsWith('/') ? `${site.origin}${href}` : href;
}

/** Returns “pagina · sito”, or only the site's name for the home page. */
export function documentTitle(
	{ site, language }: Pick<PageContext, 'site' | 'language'>,
	title: string,
): string {
	const name = inLanguage(site.name, language).value;
	return title === name ? name : `${title} · ${name}`;
}

/**
 * Returns the `hreflang` links: every language in which the page is ready, and the default; none for a single language.
 */
export function languageLinks(
	context: Pick<PageContext, 'site'>,
	alternates: Alternates,
): { language: string; href: string }[] {
	const links = context.site.siteLanguages.flatMap((language) => {
		const path = alternates[language];
		return path === undefined ? [] : [{ language: String(language), href: absolute(context, path) }];
	});
	const [first] = links;
	return first && links.length > 1 ? [...links, { language: 'x-default', href: first.href }] : [];
}

/** Returns the Open Graph properties of the page (ogp.me), from which other programs make a card. */
export function openGraph(
	context: PageContext,
	page: {
		title: string;
		description: string;
		type: 'website' | 'article';
		image: Reference<'media'> | undefined;
	},
): { property: string; content: string }[] {
	const { site, path, language } = context;
	return [
		{ property: 'og:title', content: page.title },
		{ property: 'og:description', content: page.description },
		{ property: 'og:type', content: page.type },
		{ property: 'og:url', content: absolute(context, path) },
		{ property: 'og:locale', content: openGraphLocales[language] },
		{ property: 'og:site_name', content: localize(context, site.name) },
		...imageOf(context, page.image ?? site.home.image),
	];
}

function imageOf(context: PageContext, reference: Reference<'media'> | undefined) {
	const media = reference && context.view.get(reference, pictureFields);
	const variant = media && pictureForOthers(media);
	if (!variant) return pictureOfSite(context);
	return [
		{ property: 'og:image', content: absolute(context, context.view.file(variant.file)) },
		{ property: 'og:image:width', content: String(variant.width) },
		{ property: 'og:image:height', content: String(variant.height) },
		{ property: 'og:image:alt', content: localize(context, media.alternativeText) },
	];
}

function pictureOfSite(context: PageContext) {
	return [
		{ property: 'og:image', content: absolute(context, iconPaths.social) },
		{ property: 'og:image:width', content: String(socialSize.width) },
		{ property: 'og:image:height', content: String(socialSize.height) },
		{ property: 'og:image:alt', content: localize(context, context.site.name) },
	];
}

/** Returns the picture of a page for structured data. */
export function pictureData(context: PageContext, reference: Reference<'media'> | undefined) {
	const media = reference && context.view.get(reference, pictureFields);
	const variant = media && pictureForOthers(media);
	return (
		variant && {
			url: absolute(context, context.view.file(variant.file)),
			width: variant.width,
			height: variant.height,
		}
	);
}
