import { emergencyPath } from '@portolano/content-models';
import { robots, securityTxt, webManifest } from '@portolano/feeds';
import { absolute } from '../head/head.ts';
import { localize, type PageContext } from '../page-context.ts';
import type { Route } from '../definition.ts';
import { textFile } from '../routes/text-files.ts';
import { iconFiles, manifestIcons } from './icons.ts';
import { markFiles } from './mark.ts';
import { baseMapFile } from '../map/base-file.ts';
import { emergencyRoutes } from '../emergency/routes.ts';
import { serviceWorkerFile } from '../offline/service-worker-file.ts';
import { pocketWords } from '../offline/words.ts';
import { editorialFiles } from '../search/editorial-files.ts';
import { elsewhereFiles } from '../search/elsewhere-files.ts';
import { suggestionFiles } from '../search/suggestion-files.ts';
import { sitemapPath, sitemapRoutes } from './sitemap.ts';
import { tripWords } from '../trip/words.ts';
import { themeFile, themeOfSite } from './theme.ts';

/** Routes of the files that every site has, which programs fetch by name, and of its emergency page. */
export function siteFiles(): Route[] {
	return [
		textFile({
			path: '/robots.txt',
			contentType: 'text/plain; charset=utf-8',
			text: (context) => robots({ sitemapUrl: absolute(context, sitemapPath) }),
		}),
		textFile({ path: '/site.webmanifest', contentType: 'application/manifest+json', text: manifest }),
		textFile({ path: '/.well-known/security.txt', contentType: 'text/plain; charset=utf-8', text: security }),
		themeFile(),
		baseMapFile(),
		...markFiles(),
		...iconFiles(),
		...sitemapRoutes(),
		...elsewhereFiles(),
		...editorialFiles(),
		...suggestionFiles(),
		...emergencyRoutes(),
		serviceWorkerFile(),
	];
}

function manifest(context: PageContext): string {
	const { site, language } = context;
	const name = localize(context, site.name);
	return webManifest({
		name,
		shortName: shortName(name),
		description: localize(context, site.tagline),
		language,
		themeColor: themeOfSite(site).primary,
		backgroundColor: '#ffffff',
		icons: manifestIcons(site),
		...pocketMembers(context),
	});
}

/** Characters of a name that fit under an icon. */
const SHORT_NAME_MAX = 12;

/** Returns as many whole words of a name as fit under an icon: the last ones, which tell a place from others. */
function shortName(name: string): string {
	const words = name.split(' ');
	const fitting = words.map((_, index) => words.slice(index).join(' '));
	return fitting.find(({ length }) => length <= SHORT_NAME_MAX) ?? name.slice(0, SHORT_NAME_MAX);
}

/** A site whose pages can be kept is installed as an app, with the pages at hand that help on the way. */
function pocketMembers({ definition, language }: PageContext) {
	const { pocket } = definition;
	if (!pocket) return {};
	const words = pocketWords({ language });
	return {
		isApp: true,
		shortcuts: [
			{ name: tripWords({ language }).title, url: pocket.tripPath(language) },
			{ name: words.title, url: pocket.savedPath(language) },
			{ name: words.emergency, url: emergencyPath },
		],
	};
}

function security(context: PageContext): string {
	const { body, site, view } = context;
	return securityTxt({
		contact: `mailto:${body.email ?? body.pec}`,
		expires: nextYear(view.today()),
		languages: site.siteLanguages,
		canonical: absolute(context, '/.well-known/security.txt'),
	});
}

// Returns the same date all month, so that the file doesn't change every day. Eleven months ahead, under RFC 9116's
// maximum of a year.
function nextYear(today: string): string {
	const [year = 0, month = 1] = today.split('-').map(Number);
	return new Date(Date.UTC(year, month - 1 + 11, 1)).toISOString();
}
