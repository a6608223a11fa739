import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { dayOfVisits, type DayOfVisits, rating, type Rating } from '@portolano/content-models';
import { isMissing } from './is-missing.ts';

// The gateway writes these files; the CMS reads them. See READERS_DIR.

/** Returns the counts of the days that have a file, by day. @throws Error for a file that can't be read */
export async function readVisits(
	folder: string,
	{ site, days }: { site: string; days: readonly string[] },
): Promise<Map<string, DayOfVisits>> {
	const found = new Map<string, DayOfVisits>();
	for (const day of days) {
		try {
			const text = await readFile(join(folder, 'visits', site, `${day}.json`), 'utf8');
			found.set(day, dayOfVisits.parse(JSON.parse(text)));
		} catch (error) {
			if (!isMissing(error)) throw error;
		}
	}
	return found;
}

function ratingIn(line: string): Rating | undefined {
	try {
		return rating.safeParse(JSON.parse(line)).data;
	} catch {
		// The last line of a program that was cut off.
		return undefined;
	}
}

/** The ratings of a site, and how many lines of its file are none. */
export interface ReadRatings {
	ratings: Rating[];
	unreadable: number;
}

/** Returns the ratings of a site from an instant (ISO 8601) on. @throws Error for a file that can't be read */
export async function readRatings(
	folder: string,
	{ site, since }: { site: string; since: string },
): Promise<ReadRatings> {
	const ratings: Rating[] = [];
	let unreadable = 0;
	try {
		const input = createReadStream(join(folder, 'feedback', `${site}.ndjson`));
		for await (const line of createInterface({ input })) {
			const one = line === '' ? undefined : ratingIn(line);
			if (one && one.at >= since) ratings.push(one);
			if (!one && line !== '') unreadable += 1;
		}
	} catch (error) {
		if (!isMissing(error)) throw error;
	}
	return { ratings, unreadable };
}
