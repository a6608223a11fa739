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
import { editorialFiles } from '../search/editorial-files.ts';
import { elsewhereFiles } from '../search/elsewhere-files.ts';
import { suggestionFiles } from '../search/suggestion-files.ts';
import { sitemapPath, sitemapRoutes } from './sitemap.ts';
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
		shortName: name,
		description: localize(context, site.tagline),
		language,
		themeColor: themeOfSite(site).primary,
		backgroundColor: '#ffffff',
		icons: manifestIcons,
	});
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
