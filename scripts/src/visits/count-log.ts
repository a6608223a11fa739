import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { fileOfDay, readDay, writeDay } from '@portolano/gateway';
import { ExpectedError } from '../expected-error.ts';
import { visitIn } from './log-line.ts';

/** What was found in the logs of a web server. */
export interface CountedLog {
	days: ReadonlyMap<string, Record<string, number>>;
	/** Lines of another format. */
	unreadable: number;
	lines: number;
}

const lines = (file: string) => {
	const bytes = createReadStream(file);
	return createInterface({ input: file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes });
};

/**
 * Counts the visits in log files of one site, in the “combined” format of nginx, plain or `.gz`.
 * @throws {ExpectedError} when a file is missing, or no line is in that format.
 */
export async function countLog(files: readonly string[]): Promise<CountedLog> {
	const days = new Map<string, Record<string, number>>();
	let [read, unreadable] = [0, 0];
	for (const file of files) {
		if (!existsSync(file))
			throw new ExpectedError(`There is no file ${file}. Give the paths of the logs. Nothing was counted.`);
		for await (const line of lines(file)) {
			if (line === '') continue;
			read += 1;
			const visit = visitIn(line);
			if (visit === 'unreadable') unreadable += 1;
			else if (visit) {
				const pages = days.get(visit.day) ?? {};
				pages[visit.path] = (pages[visit.path] ?? 0) + 1;
				days.set(visit.day, pages);
			}
		}
	}
	if (read > 0 && unreadable === read)
		throw new ExpectedError(
			`No line of ${files.join(', ')} is in the format “combined” of nginx, so nothing could be counted. ` +
				'Set “access_log <file> combined;” for the site. Nothing was changed.',
		);
	return { days, unreadable, lines: read };
}

const sum = (pages: Readonly<Record<string, number>>) =>
	Object.values(pages).reduce((total, count) => total + count, 0);

/** What became of a day: `kept` where its file already told of more visits, as after a log that was cut. */
export interface WrittenDay {
	day: string;
	visits: number;
	outcome: 'written' | 'kept';
}

/**
 * Writes the visits of each day, instead of those that its file told. A day that is counted twice is counted once: logs
 * may be given again, and those of a whole day belong together.
 */
export async function writeDays(folder: string, { days }: CountedLog): Promise<WrittenDay[]> {
	const written: WrittenDay[] = [];
	for (const [day, pages] of [...days].toSorted(([one], [other]) => one.localeCompare(other))) {
		const file = fileOfDay(folder, day);
		const before = await readDay(file);
		const isMore = sum(pages) >= sum(before.pages);
		if (isMore) await writeDay(file, { ...before, pages });
		written.push({ day, visits: sum(pages), outcome: isMore ? 'written' : 'kept' });
	}
	return written;
}
