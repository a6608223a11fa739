import type { PagePath } from '@portolano/content-store';
import { governmentOrganization, webSite } from '@portolano/feeds';
import { iconPaths } from '../files/icons.ts';
import { localize, type PageContext } from '../page-context.ts';
import { absolute } from './head.ts';

/** Returns the structured data of a home page: the site with its search, and its body. */
export function homeData(context: PageContext, searchPath: PagePath): object[] {
	const { site, body, language } = context;
	return [
		webSite({ origin: site.origin, name: localize(context, site.name), language, searchPath }),
		governmentOrganization({
			body,
			origin: site.origin,
			language,
			logo: absolute(context, iconPaths.large),
			sameAs: site.socials.map(({ url }) => url),
		}),
	];
}
