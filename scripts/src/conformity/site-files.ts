import {
	addressesInSitemap,
	type Answer,
	type ReadPage,
	type SiteFiles,
	sitemapsInRobots,
} from '@portolano/checks/conformity';
import { requestAnswer } from './request-answer.ts';

const at = (origin: string, address: string) => {
	const { pathname, search } = new URL(address, origin);
	return new URL(pathname + search, origin).href;
};

/** The sitemaps of a site, and the pages that they list, as addresses of `origin`. */
export interface Sitemaps {
	robots: Answer | undefined;
	sitemaps: Answer[];
	pages: string[];
}

const SITEMAPS_MAX = 50;

/** Reads robots.txt and the sitemaps that it names, or `/sitemap.xml`. */
export async function readSitemaps(origin: string): Promise<Sitemaps> {
	const robots = await requestAnswer(`${origin}/robots.txt`);
	const named = robots?.status === 200 ? sitemapsInRobots(robots.url, robots.text) : [];
	const waiting = (named.length > 0 ? named : ['/sitemap.xml']).map((address) => at(origin, address));
	const sitemaps: Answer[] = [];
	const pages: string[] = [];
	for (const address of waiting) {
		if (sitemaps.length >= SITEMAPS_MAX) break;
		const answer = await requestAnswer(address);
		if (!answer || answer.status === 404) continue;
		sitemaps.push(answer);
		const listed = addressesInSitemap(answer.text);
		pages.push(...listed.pages.map((page) => at(origin, page)));
		waiting.push(
			...listed.sitemaps.map((next) => at(origin, next)).filter((next) => !waiting.includes(next)),
		);
	}
	return { robots, sitemaps, pages };
}

/** Returns the addresses that an attribute of these elements names, those of the site only. */
function named(pages: readonly ReadPage[], origin: string, selector: string): string[] {
	const addresses = pages.flatMap((page) =>
		page
			.$(selector)
			.toArray()
			.flatMap((element) => URL.parse(page.$(element).attr('href') ?? '', page.url) ?? []),
	);
	return [...new Set(addresses.filter((url) => url.origin === origin).map(({ href }) => href))];
}

const feedTypes = 'link[type="application/rss+xml"], link[type="application/atom+xml"]';

/** How many calendars and feeds are read: those of every event would be alike. */
const EACH_MAX = 10;

async function requestAll(addresses: readonly string[]): Promise<Answer[]> {
	const answers: Answer[] = [];
	for (const address of addresses.slice(0, EACH_MAX))
		answers.push((await requestAnswer(address)) ?? { url: address, status: 0, headers: {}, text: '' });
	return answers;
}

/** Reads the files for programs that the pages of a sample name. */
export async function readSiteFiles(
	origin: string,
	pages: readonly ReadPage[],
	{ robots, sitemaps }: Sitemaps,
): Promise<SiteFiles> {
	const [manifest] = await requestAll(named(pages, origin, 'link[rel="manifest"]').slice(0, 1));
	return {
		...{ robots, sitemaps, pages, manifest },
		feeds: await requestAll(named(pages, origin, feedTypes)),
		calendars: await requestAll(named(pages, origin, 'a[href$=".ics"], link[type="text/calendar"]')),
		securityTxt: await requestAnswer(`${origin}/.well-known/security.txt`),
		now: new Date(),
	};
}
