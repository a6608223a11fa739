import { resolve } from 'node:path';
import type { Home } from '../places.ts';
import { ExpectedError } from '../expected-error.ts';
import { PublishedSites } from '../publishing/published-sites.ts';
import { countLog, writeDays } from './count-log.ts';

/**
 * Counts the visits of a site in the logs of the web server that serves it, and tells them by day.
 * @throws {ExpectedError} when the site is not published, a log is missing, or in another format.
 */
export async function runVisits(
	home: Home,
	{ site, files }: { site: string; files: string[] },
): Promise<void> {
	const sites = (await new PublishedSites(home.dataFolder).changed()) ?? [];
	const found = sites.find(({ key }) => key === site);
	if (!found) {
		const keys = sites.map(({ key }) => key).join(', ') || 'none';
		throw new ExpectedError(
			`There is no published site “${site}”. Published sites: ${keys}. Nothing was counted.`,
		);
	}
	const counted = await countLog(files.map((file) => resolve(file)));
	for (const { day, visits, outcome } of await writeDays(found.visitsFolder, counted))
		console.log(
			outcome === 'written'
				? `${day}: ${visits} visits.`
				: `${day}: ${visits} visits in these logs, fewer than already counted: left as it was.`,
		);
	if (counted.unreadable > 0)
		console.log(`${counted.unreadable} of ${counted.lines} lines are in another format: left out.`);
}
