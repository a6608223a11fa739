import type { PagePath } from '@portolano/content-store';
import { governmentOrganization, webSite } from '@portolano/feeds';
import { marks } from 'virtual:portolano-ui';
import { chromeOf } from '../chrome/chrome-of.ts';
import { say, type Reading } from '../reading.ts';
import { absolute } from './head.ts';

/** Structured data of a home page: the site, with its search, and the body behind it. */
export function homeData(reading: Reading, searchPath: PagePath): object[] {
	const { site, body, language } = reading;
	const { mark } = chromeOf(reading);
	return [
		webSite({ origin: site.origin, name: say(reading, site.name), language, searchPath }),
		governmentOrganization({
			body,
			origin: site.origin,
			language,
			logo: absolute(reading, marks[mark].png),
			sameAs: site.socials.map(({ url }) => url),
		}),
	];
}
