import { addressesIn, marked, type ReadPage } from '../read-page.ts';

/** Opens a page of the site or of another one; undefined when nothing answers. */
export type OpenPage = (url: string) => Promise<ReadPage | undefined>;

/** Pages that the validator treats alike. */
export interface Group {
	readonly pages: readonly ReadPage[];
	/** Addresses of pages that don't answer, or with an error. */
	readonly unopened: readonly string[];
}

/** The groups of pages that the validator reads, the link to each marked in the page before. */
export type GroupName =
	| 'home'
	| 'firstLevel'
	| 'secondLevel'
	| 'services'
	| 'sheets'
	| 'booking'
	| 'login'
	| 'topics'
	| 'legalNotes'
	| 'events';

/** The pages of a portal that the national validator reads. */
export interface Portal {
	readonly home: ReadPage;
	readonly groups: Readonly<Record<GroupName, Group>>;
	/** Number of services listed on the page of services. */
	readonly listedServices: number;
	/** What the links of the home page that the law requires lead to, by absolute address; undefined: no answer. */
	readonly targets: ReadonlyMap<string, ReadPage | undefined>;
}

export const menuNames = ['management', 'news', 'all-services', 'live'] as const;

const secondLevelNames = [
	'management-category-link',
	'news-category-link',
	'service-category-link',
	'live-button-locations',
	'live-button-events',
	'custom-category-link',
] as const;

/** Links of the home page whose targets are opened, but not read as pages of the portal. */
const targetNames = ['faq', 'report-inefficiency', 'privacy-policy-link', 'accessibility-link'] as const;

/**
 * Follows the links of a portal as the validator does, opening each page once, with at most `sample` pages of services, of events and below each section. Returns
 * undefined when the home page doesn't answer.
 */
export async function findPortal(
	url: string,
	openAnew: OpenPage,
	sample: number,
): Promise<Portal | undefined> {
	const opened = new Map<string, ReturnType<OpenPage>>();
	const open: OpenPage = (address) => {
		const known = opened.get(address) ?? openAnew(address);
		opened.set(address, known);
		return known;
	};
	const home = await open(url);
	if (!home) return undefined;
	const group = (pages: readonly ReadPage[], names: string | readonly string[], most = Infinity) =>
		openAll(spread(addressesOf(pages, names), most), open);
	const firstLevel = await group([home], [...menuNames, 'custom-submenu']);
	const services = await group([home], 'all-services', 1);
	const events = await group(firstLevel.pages, 'live-button-events', 1);
	const lists = events.pages.filter((page) => marked(page, 'load-other-cards').length > 0);
	const targets = new Map<string, ReadPage | undefined>();
	for (const address of addressesIn(home, targetNames)) targets.set(address, await open(address));
	return {
		...{ home, targets },
		listedServices: addressesOf(services.pages, 'service-link').length,
		groups: {
			...{ home: { pages: [home], unopened: [] }, firstLevel, services },
			secondLevel: await openAll(
				secondLevelNames.flatMap((name) => spread(addressesOf(firstLevel.pages, name), sample)),
				open,
			),
			sheets: await group(services.pages, 'service-link', sample),
			booking: await group(services.pages, 'appointment-booking', 1),
			login: await group([home], 'personal-area-login', 1),
			topics: await group([home], 'all-topics', 1),
			legalNotes: await group([home], 'legal-notes', 1),
			events: await group(lists, 'event-link', sample),
		},
	};
}

const addressesOf = (pages: readonly ReadPage[], names: string | readonly string[]) => [
	...new Set(pages.flatMap((page) => addressesIn(page, names))),
];

async function openAll(addresses: readonly string[], open: OpenPage): Promise<Group> {
	const pages: ReadPage[] = [];
	const unopened: string[] = [];
	for (const address of addresses) {
		const page = await open(address);
		if (page && page.status < 400) pages.push(page);
		else unopened.push(address);
	}
	return { pages, unopened };
}

/** Returns at most `count` entries, evenly spread and always the same. */
export function spread<Entry>(entries: readonly Entry[], count: number): Entry[] {
	const step = Math.max(1, entries.length / count);
	return entries.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
