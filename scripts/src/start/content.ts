import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Settings } from '../env.ts';
import { cmsFolder } from '../places.ts';
import { runCommand } from '../run-command.ts';
import { cmsEnvironment } from './services-of.ts';

const progress = z.object({
	step: z.string(),
	done: z.int().optional(),
	total: z.int().optional(),
	isDemonstration: z.boolean().optional(),
});

/** Returns what a line of the loader's output reports; undefined for any other line. */
const progressIn = (line: string) =>
	line.startsWith('{') ? progress.safeParse(JSON.parse(line)).data : undefined;

const fileOf = ({ DATABASE_URL }: Settings) =>
	DATABASE_URL.startsWith('file:') ? DATABASE_URL.slice('file:'.length) : undefined;

/** Removes the leftovers of an interrupted load, because half a demonstration is of no use. */
function removeLeftovers(database: string, { home: { dataFolder } }: Settings): void {
	for (const path of [database, `${database}-wal`, `${database}-shm`]) rmSync(path, { force: true });
	for (const folder of ['media', 'publisher'])
		rmSync(join(dataFolder, folder), { recursive: true, force: true });
}

export interface Content {
	/** Whether it was loaded now. */
	isNew: boolean;
	/** Whether it is the demonstration. */
	isDemonstration: boolean;
}

/**
 * Runs the migrations and loads the demonstration into a database without content. An interrupted load into a new
 * SQLite file starts over; a database that existed before is never removed.
 */
export async function loadContent(
	settings: Settings,
	tell: (words: string) => void = () => undefined,
): Promise<Content> {
	const { dataFolder } = settings.home;
	const database = fileOf(settings);
	const underWay = join(dataFolder, 'loading-into-a-new-database');
	if (database !== undefined && existsSync(underWay)) removeLeftovers(database, settings);
	mkdirSync(dataFolder, { recursive: true });
	if (database !== undefined && !existsSync(database)) writeFileSync(underWay, '');
	const content = { isNew: false, isDemonstration: false };
	await runCommand({
		what: 'Preparing the database and the demonstration content',
		command: process.execPath,
		arguments: ['demo/load.ts'],
		folder: cmsFolder,
		// Its output is shown only when it fails, to people.
		environment: { ...cmsEnvironment(settings), LOG_FORMAT: 'text' },
		onLine(line) {
			const reported = progressIn(line);
			if (reported?.done !== undefined)
				tell(`${reported.done} of ${reported.total ?? '?'}: ${reported.step}`);
			content.isNew ||= reported?.step === 'loaded';
			content.isDemonstration ||= reported?.isDemonstration ?? false;
		},
	});
	rmSync(underWay, { force: true });
	return content;
}
