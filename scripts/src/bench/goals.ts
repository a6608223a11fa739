import type { AlertReadersFigures } from './alert-readers/measure-alert-readers.ts';
import type { AlertFigures } from './alerts/measure-alerts.ts';
import { type BuildRow, type PublisherFigures, ratiosToHugo, versionsIn } from './build-row.ts';
import { median, type Spread } from './figures.ts';
import type { DeskFigures } from './measure-desk.ts';
import type { SaveFigures } from './measure-saves.ts';
import type { QueryFigures } from './measure-queries.ts';
import type { SearchComparison } from './measure-search.ts';
import type { LighthouseFigures } from './measure-lighthouse.ts';
import type { PageWeight } from './page-weight.ts';

/** Results of the measurements; those that weren't run are absent. */
export interface Figures {
	builds?: readonly BuildRow[] | undefined;
	saves?: SaveFigures | undefined;
	weights?: readonly PageWeight[] | undefined;
	/** Bytes that a map loads when it is asked for. */
	map?: number | undefined;
	lighthouse?: readonly LighthouseFigures[] | undefined;
	queries?: QueryFigures | undefined;
	search?: readonly SearchComparison[] | undefined;
	alertReaders?: readonly AlertReadersFigures[] | undefined;
	desk?: DeskFigures | undefined;
	alerts?: readonly AlertFigures[] | undefined;
}

/** A target that the project has set for a figure. */
export interface Goal {
	what: string;
	limit: number;
	/** Whether the limit is a maximum or a minimum. */
	is: 'at most' | 'at least';
	value: number;
	unit: string;
}

export const isMet = ({ is, limit, value }: Goal) => (is === 'at most' ? value <= limit : value >= limit);

/** The median of one figure of all builds. */
const typical = ({ publisher }: BuildRow, figure: (figures: PublisherFigures) => number) =>
	median(publisher.map(figure));

function goalsOfBuild(row: BuildRow): Goal[] {
	const of = `at ${row.news} news`;
	const own = (what: string, limit: number, figure: (figures: PublisherFigures) => number): Goal => ({
		...{ what: `${what} ${of}`, limit, value: typical(row, figure) },
		...{ is: 'at most', unit: what.startsWith('Peak') ? 'MB' : 'ms' },
	});
	const ratios = versionsIn(row).flatMap((version) => {
		const ratio = (seconds: (figures: PublisherFigures) => number) =>
			median(ratiosToHugo(row, version, seconds));
		return [
			{
				what: `Online ÷ Hugo ${version} ${of}`,
				limit: 1,
				value: ratio(({ onlineSeconds }) => onlineSeconds),
			},
			{ what: `Settled ÷ the same ${of}`, limit: 2, value: ratio(({ settledSeconds }) => settledSeconds) },
		];
	});
	return [
		own('Peak memory', 900, ({ peakMegabytes }) => peakMegabytes),
		own('Edit to files, median,', 15, ({ edit }) => edit.median),
		own('Edit to files, p95,', 40, ({ edit }) => edit.p95),
		...ratios.map((goal): Goal => ({ ...goal, is: 'at most', unit: '×' })),
	];
}

function goalsOfSaves({ idle, busy }: SaveFigures): Goal[] {
	const goal = (what: string, limit: number, { p95 }: Spread): Goal => ({
		...{ what: `CMS save to HTTP, p95, ${what}`, limit, value: p95, unit: 'ms' },
		is: 'at most',
	});
	return [goal('idle', 300, idle), goal('while another site is built', 1000, busy)];
}

function goalsOfDesk({ startPage, list, form, preview }: DeskFigures): Goal[] {
	const goal = (what: string, limit: number, value: number): Goal => ({
		...{ what: `Desk: ${what}`, limit, value, unit: 'ms' },
		is: 'at most',
	});
	return [
		goal('start page, median', 1200, startPage.median),
		goal('list of 20,000 news, median', 1000, list.median),
		goal('form, median', 1000, form.median),
		goal('last key to preview, p95', 300, preview.p95),
	];
}

function goalsOfService({ total, js }: PageWeight): Goal[] {
	return [
		{ what: 'A service page with fonts', limit: 90, is: 'at most', value: total / 1000, unit: 'kB' },
		{ what: 'Scripts of a service page', limit: 15, is: 'at most', value: js / 1000, unit: 'kB' },
	];
}

function goalOfMap(bytes: number): Goal {
	return { what: 'A map, when asked for', limit: 70, is: 'at most', value: bytes / 1000, unit: 'kB' };
}

/** Ours answers only while it is ahead. */
function goalsOfSearch({ written, ours, pagefind }: SearchComparison): Goal[] {
	const goal = (what: string, limit: number, value: number): Goal => ({
		...{ what: `Searches of ${written}, right page ${what}, at least as Pagefind's own`, limit, value },
		is: 'at least',
		unit: '',
	});
	return [
		goal('first', pagefind.first, ours.first),
		goal('in the first three', pagefind.inThree, ours.inThree),
	];
}

function goalsOfQueries({ pages, p95 }: QueryFigures): Goal[] {
	return [
		{
			what: `Results of a query at ${pages} documents, p95`,
			limit: 100,
			is: 'at most',
			value: p95,
			unit: 'ms',
		},
	];
}

const worst = (
	pages: readonly LighthouseFigures[],
	field: 'performance' | 'accessibility' | 'bestPractices' | 'seo',
) => Math.min(...pages.map((page) => page[field]));

/** A site for visitors has large pictures, and is read on the way: what they feel of it counts. */
function goalsOfVisits(pages: readonly LighthouseFigures[]): Goal[] {
	const most = (field: 'largestPaintMs' | 'layoutShift' | 'blockingMs') =>
		Math.max(...pages.map((page) => page[field]));
	const goal = (what: string, limit: number, { value, unit }: Pick<Goal, 'value' | 'unit'>): Goal => ({
		...{ what: `Lighthouse, site for visitors, ${what}, worst page`, limit, value, unit },
		is: 'at most',
	});
	return [
		{
			...{ what: 'Lighthouse, site for visitors, performance, worst page', limit: 95, is: 'at least' },
			...{ value: worst(pages, 'performance'), unit: '' },
		},
		goal('largest paint', 2000, { value: most('largestPaintMs'), unit: 'ms' }),
		goal('layout shift', 0.02, { value: most('layoutShift'), unit: '' }),
		goal('blocking time', 50, { value: most('blockingMs'), unit: 'ms' }),
	];
}

function goalsOfLighthouse(pages: readonly LighthouseFigures[]): Goal[] {
	const goal = (what: string, limit: number, value: number): Goal => ({
		...{ what: `Lighthouse, ${what}, worst page`, limit, value },
		is: 'at least',
		unit: '',
	});
	const visited = pages.filter(({ kind }) => kind === 'brand');
	const others = pages.filter(({ kind }) => kind !== 'brand');
	return [
		...(others.length > 0 ? [goal('performance', 98, worst(others, 'performance'))] : []),
		...(visited.length > 0 ? goalsOfVisits(visited) : []),
		goal('accessibility', 100, worst(pages, 'accessibility')),
		goal('best practices', 100, worst(pages, 'bestPractices')),
		goal('SEO', 100, worst(pages, 'seo')),
	];
}

/** Browsers accept compressed pages, so that only these count; the goals are those of the gateway and of nginx. */
function goalsOfAlertReaders(figures: readonly AlertReadersFigures[]): Goal[] {
	const counted = figures.filter(
		({ server, encoding, isAlertOn }) => server !== 'caddy' && encoding === 'gzip' && isAlertOn,
	);
	return counted.flatMap(({ server, perSecond, errors, p99Ms }): Goal[] => {
		const what = (figure: string) => `${server}, service page with an alert, ${figure}`;
		return [
			{ what: what('requests'), limit: 3000, is: 'at least', value: perSecond, unit: '/s' },
			{ what: what('errors'), limit: 0, is: 'at most', value: errors, unit: '' },
			{ what: what('p99'), limit: 50, is: 'at most', value: p99Ms, unit: 'ms' },
		];
	});
}

function goalsOfAlerts(figures: readonly AlertFigures[]): Goal[] {
	return figures.flatMap(({ when, sites, seen, gone }): Goal[] => {
		const goal = (what: string, limit: number, { p95 }: Spread): Goal => ({
			...{ what: `Alert ${what} ${sites} sites, p95, ${when}`, limit, value: p95, unit: 'ms' },
			is: 'at most',
		});
		return [
			goal('confirmed → seen on', when === 'idle' ? 500 : 1000, seen),
			goal('over → gone from', 1000, gone),
		];
	});
}

/** Returns the goals for the figures that were measured; for builds, only those of the largest corpus. */
export function goalsOf(figures: Figures): Goal[] {
	const { builds, saves, weights, map, lighthouse, search, queries, alertReaders, desk, alerts } = figures;
	const largest = builds?.at(-1);
	const service = weights?.find(({ path }) => /^servizi\/.+\/./.test(path));
	return [
		...(largest ? goalsOfBuild(largest) : []),
		...(saves ? goalsOfSaves(saves) : []),
		...(desk ? goalsOfDesk(desk) : []),
		...(service ? goalsOfService(service) : []),
		...(map === undefined ? [] : [goalOfMap(map)]),
		...(search?.flatMap(goalsOfSearch) ?? []),
		...(queries ? goalsOfQueries(queries) : []),
		...(lighthouse ? goalsOfLighthouse(lighthouse) : []),
		...(alertReaders ? goalsOfAlertReaders(alertReaders) : []),
		...(alerts ? goalsOfAlerts(alerts) : []),
	];
}
