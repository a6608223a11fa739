import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dayOfVisits, type DayOfVisits, romeDay } from '@portolano/content-models';

/** Different searches kept of a site and a day: more are no use to anybody. */
const SEARCHES_MAX = 2_000;

const none = (): DayOfVisits => ({ pages: {}, searches: {} });

function added(to: Record<string, number>, more: Readonly<Record<string, number>>): Record<string, number> {
	const sums = { ...to };
	for (const [key, count] of Object.entries(more)) sums[key] = (sums[key] ?? 0) + count;
	return sums;
}

/** Returns the counts of a day; none where nothing was counted yet. */
export async function readDay(file: string): Promise<DayOfVisits> {
	try {
		return dayOfVisits.parse(JSON.parse(await readFile(file, 'utf8')));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return none();
		// What can't be read is kept aside, and the count begins anew.
		await rename(file, `${file}.illeggibile`);
		return none();
	}
}

/** Writes the counts of a day over those in its file, which is never half written. */
export async function writeDay(file: string, day: DayOfVisits): Promise<void> {
	await mkdir(dirname(file), { recursive: true, mode: 0o700 });
	const fresh = `${file}.nuovo`;
	await writeFile(fresh, JSON.stringify(day), { mode: 0o600 });
	await rename(fresh, file);
}

/** Returns the file of the counts of a day, in the folder of a site. */
export function fileOfDay(folder: string, day: string): string {
	return join(folder, `${day}.json`);
}

/**
 * Counts how often pages are read and what is sought in vain, by site and day of Rome, in memory; `flush` adds the counts to
 * their files. It keeps no address, no time and no order, so nobody can be followed by it.
 */
export class VisitCounter {
	/** By file. */
	#days = new Map<string, DayOfVisits>();
	#writing: Promise<void> = Promise.resolve();

	countPage(folder: string, path: string, now: Date): void {
		const { pages } = this.#dayOf(folder, now);
		pages[path] = (pages[path] ?? 0) + 1;
	}

	countEmptySearch(folder: string, words: string, now: Date): void {
		const { searches } = this.#dayOf(folder, now);
		if (!(words in searches) && Object.keys(searches).length >= SEARCHES_MAX) return;
		searches[words] = (searches[words] ?? 0) + 1;
	}

	/**
	 * Adds what was counted since the last time to the files.
	 * @throws Error of the file system: what was not written is counted again with the next.
	 */
	flush(): Promise<void> {
		const turn = this.#writing.then(() => this.#write());
		this.#writing = turn.catch(() => undefined);
		return turn;
	}

	#dayOf(folder: string, now: Date): DayOfVisits {
		const file = fileOfDay(folder, romeDay(now.toISOString()));
		const day = this.#days.get(file) ?? none();
		this.#days.set(file, day);
		return day;
	}

	async #write(): Promise<void> {
		const counted = this.#days;
		this.#days = new Map();
		for (const [file, { pages, searches }] of counted) {
			try {
				const before = await readDay(file);
				await writeDay(file, {
					pages: added(before.pages, pages),
					searches: added(before.searches, searches),
				});
				counted.delete(file);
			} finally {
				if (counted.has(file)) this.#takeBack(counted);
			}
		}
	}

	#takeBack(counted: ReadonlyMap<string, DayOfVisits>): void {
		for (const [file, { pages, searches }] of counted) {
			const since = this.#days.get(file) ?? none();
			this.#days.set(file, {
				pages: added(pages, since.pages),
				searches: added(searches, since.searches),
			});
		}
	}
}
