import type { BuildRow } from './build-row.ts';
import type { Spread } from './figures.ts';
import type { LighthouseFigures } from './measure-lighthouse.ts';
import type { PageWeight } from './page-weight.ts';

/** Results of the measurements; those that weren't run are absent. */
export interface Figures {
	builds?: readonly BuildRow[] | undefined;
	saves?: Spread | undefined;
	weights?: readonly PageWeight[] | undefined;
	lighthouse?: readonly LighthouseFigures[] | undefined;
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

function goalsOfBuild({ publisher, hugo }: BuildRow): Goal[] {
	const of = `at ${publisher.news} news`;
	const { peakMegabytes, edit, buildingSeconds } = publisher;
	const own: Goal[] = [
		{ what: `Peak memory ${of}`, limit: 1000, is: 'at most', value: peakMegabytes, unit: 'MB' },
		{ what: `Edit to files ${of}, p95`, limit: 50, is: 'at most', value: edit.p95, unit: 'ms' },
	];
	if (!hugo) return own;
	const ratios = [
		['the same related news', hugo.buildingSeconds],
		['no related news', hugo.withoutRelatedSeconds],
	] as const;
	return [
		...own,
		...ratios.map(([how, seconds]): Goal => ({
			what: `Time of Hugo, with ${how}, by ours ${of}`,
			limit: 1,
			is: 'at least',
			value: seconds / buildingSeconds,
			unit: '×',
		})),
	];
}

function goalsOfService({ total, js }: PageWeight): Goal[] {
	return [
		{ what: 'A service page with fonts', limit: 110, is: 'at most', value: total / 1000, unit: 'kB' },
		{ what: 'Scripts of a service page', limit: 15, is: 'at most', value: js / 1000, unit: 'kB' },
	];
}

function goalsOfLighthouse(pages: readonly LighthouseFigures[]): Goal[] {
	const worst = (field: 'performance' | 'accessibility' | 'bestPractices' | 'seo') =>
		Math.min(...pages.map((page) => page[field]));
	const goal = (what: string, limit: number, value: number): Goal => ({
		...{ what: `Lighthouse, ${what}, worst page`, limit, value },
		is: 'at least',
		unit: '',
	});
	return [
		goal('performance', 95, worst('performance')),
		goal('accessibility', 100, worst('accessibility')),
		goal('best practices', 100, worst('bestPractices')),
		goal('SEO', 100, worst('seo')),
	];
}

/** Returns the goals for the figures that were measured; for builds, only those of the largest corpus. */
export function goalsOf({ builds, saves, weights, lighthouse }: Figures): Goal[] {
	const largest = builds?.at(-1);
	const service = weights?.find(({ path }) => /^servizi\/.+\/./.test(path));
	return [
		...(largest ? goalsOfBuild(largest) : []),
		...(saves
			? [{ what: 'CMS save to HTTP, p95', limit: 1500, is: 'at most', value: saves.p95, unit: 'ms' } as const]
			: []),
		...(service ? goalsOfService(service) : []),
		...(lighthouse ? goalsOfLighthouse(lighthouse) : []),
	];
}
