import type { SiteKind } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { isAdministrator, sitesOf, writers } from '../access/roles.ts';
import { env } from '../env.ts';
import { nested } from '../publication/scope.ts';
import { readRatings, readVisits } from './files.ts';
import { pagesOf, type ReadPage } from './pages-of.ts';
import { type Period, periodUntil, todayInRome } from './period.ts';
import { type Counted, meanOf, mostCounted, type Rated, ratedBy } from './summary.ts';

/** A site whose readers the person may know about. */
export interface ReadableSite {
	id: string;
	key: string;
	name: string;
	kind: SiteKind;
	origin: string;
}

/** Returns the sites on which the person writes or publishes everything, by name. */
export async function readableSites(req: PayloadRequest): Promise<ReadableSite[]> {
	const own = sitesOf(req.user, writers);
	const { docs } = await req.payload.find({
		collection: 'site',
		where: isAdministrator(req.user) ? {} : { id: { in: own } },
		depth: 0,
		pagination: false,
		locale: 'it',
		sort: 'name',
		select: { key: true, name: true, kind: true, origin: true },
		overrideAccess: true,
		req: nested(req),
	});
	return docs.map(({ id, key, name, kind, origin }) => ({ id, key, name, kind, origin }));
}

/** Words that readers left with a rating. */
export interface Said {
	at: string;
	path: string;
	title: string;
	rating: number;
	words: string;
}

/** What readers of a site did in a period, without anything about who they are. */
export interface Readers {
	visits: number;
	visitsBefore: number;
	/** Days of the period of which there are counts. */
	countedDays: number;
	pages: (Counted & { page: ReadPage | undefined })[];
	searches: Counted[];
	ratings: number;
	mean: number | undefined;
	ratedPages: Rated[];
	ratedOffices: Rated[];
	said: Said[];
	/** Lines of the file of ratings that could not be read. */
	unreadable: number;
}

const PAGES_SHOWN = 50;
const SAID_SHOWN = 50;

const total = (days: Iterable<{ pages: Readonly<Record<string, number>> }>) =>
	[...days].reduce((sum, { pages }) => sum + Object.values(pages).reduce((one, count) => one + count, 0), 0);

async function officeNames(ids: readonly string[], req: PayloadRequest): Promise<Map<string, string>> {
	const { docs } = await req.payload.find({
		collection: 'office',
		where: { id: { in: ids } },
		depth: 0,
		pagination: false,
		locale: 'it',
		select: { title: true },
		overrideAccess: true,
		req: nested(req),
	});
	return new Map(docs.map(({ id, title }) => [id, title]));
}

async function readPeriod(key: string, period: Period) {
	const folder = env.READERS_DIR;
	const [now, before, rated] = await Promise.all([
		readVisits(folder, { site: key, days: period.now }),
		readVisits(folder, { site: key, days: period.before }),
		readRatings(folder, { site: key, since: period.beforeSince }),
	]);
	const isNow = ({ at }: { at: string }) => at >= period.since;
	return {
		visits: { now: [...now.values()], before: [...before.values()] },
		ratings: {
			now: rated.ratings.filter(isNow),
			before: rated.ratings.filter((one) => !isNow(one)),
		},
		unreadable: rated.unreadable,
	};
}

/** Returns what readers of a site did in the last `days` days. @throws Error when a file can't be read */
export async function readReaders(
	{ site, days }: { site: ReadableSite; days: number },
	req: PayloadRequest,
): Promise<Readers> {
	const { visits, ratings, unreadable } = await readPeriod(site.key, periodUntil(todayInRome(), days));
	const counted = mostCounted(visits, 'pages').slice(0, PAGES_SHOWN);
	const all = [...ratings.now, ...ratings.before];
	const paths = new Set([...counted.map(({ of }) => of), ...all.map(({ url }) => url)]);
	const pages = await pagesOf([...paths], { site, req });
	const offices = await officeNames([...new Set([...pages.values()].flatMap((page) => page.offices))], req);
	return {
		visits: total(visits.now),
		visitsBefore: total(visits.before),
		countedDays: visits.now.length,
		pages: counted.map((one) => ({ ...one, page: pages.get(one.of) })),
		searches: mostCounted(visits, 'searches'),
		ratings: ratings.now.length,
		mean: ratings.now.length === 0 ? undefined : meanOf(ratings.now),
		ratedPages: ratedBy(ratings, ({ url, title }) => [{ of: url, title: pages.get(url)?.title ?? title }]),
		ratedOffices: ratedBy(ratings, ({ url }) =>
			(pages.get(url)?.offices ?? []).flatMap((of) => {
				const title = offices.get(of);
				return title === undefined ? [] : [{ of, title }];
			}),
		),
		said: ratings.now
			.map(({ at, url, title, rating, positive, negative, text }) => ({
				...{ at, path: url, title: pages.get(url)?.title ?? title, rating },
				words: [positive, negative, text].filter(Boolean).join(' · '),
			}))
			.filter(({ words }) => words !== '')
			.toSorted((one, other) => other.at.localeCompare(one.at))
			.slice(0, SAID_SHOWN),
		unreadable,
	};
}
