import { robots, securityTxt, webManifest } from '@portolano/feeds';
import { alertsFile } from '../alerts/alerts-file.ts';
import { chromeOf } from '../chrome/chrome-of.ts';
import { absolute } from '../head/head.ts';
import { say, type Reading } from '../reading.ts';
import type { Route } from '../routes/route.ts';
import { textFile } from '../routes/text-files.ts';
import { manifestIcons, themeColor } from './icons.ts';
import { elsewhereFiles } from '../search/elsewhere-files.ts';
import { sitemapRoutes } from './sitemap.ts';

/** The files every site has: what machines look for by name. */
export function siteFiles(): Route[] {
	return [
		textFile({
			path: '/robots.txt',
			contentType: 'text/plain; charset=utf-8',
			text: (reading) => robots({ sitemapUrl: absolute(reading, '/sitemap.xml') }),
		}),
		textFile({ path: '/site.webmanifest', contentType: 'application/manifest+json', text: manifest }),
		textFile({ path: '/.well-known/security.txt', contentType: 'text/plain; charset=utf-8', text: security }),
		textFile({ path: '/allerta.json', contentType: 'application/json; charset=utf-8', text: alertsFile }),
		...sitemapRoutes(),
		...elsewhereFiles(),
	];
}

function manifest(reading: Reading): string {
	const { site, language } = reading;
	const name = say(reading, site.name);
	return webManifest({
		name,
		shortName: name,
		description: say(reading, site.tagline),
		language,
		themeColor: themeColor(site.look),
		backgroundColor: '#ffffff',
		icons: manifestIcons(chromeOf(reading).mark),
	});
}

function security(reading: Reading): string {
	const { body, site, view } = reading;
	return securityTxt({
		contact: `mailto:${body.email ?? body.pec}`,
		expires: nextYear(view.today()),
		languages: site.siteLanguages,
		canonical: absolute(reading, '/.well-known/security.txt'),
	});
}

// The same all month long, so that the file does not change every day; eleven months ahead, under the year of RFC 9116.
function nextYear(today: string): string {
	const [year = 0, month = 1] = today.split('-').map(Number);
	return new Date(Date.UTC(year, month - 1 + 11, 1)).toISOString();
}
