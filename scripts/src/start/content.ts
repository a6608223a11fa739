import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Settings } from '../env.ts';
import { cmsFolder } from '../places.ts';
import { runCommand } from '../run-command.ts';
import { cmsEnvironment } from './services-of.ts';

const progress = z.object({ step: z.string(), done: z.int().optional(), total: z.int().optional() });

/** What a line of the loader means for who waits; undefined for any other output. */
function progressIn(line: string): string | undefined {
	if (!line.startsWith('{')) return undefined;
	const { success, data } = progress.safeParse(JSON.parse(line));
	if (!success || data.done === undefined) return undefined;
	return `${data.done} of ${data.total ?? '?'}: ${data.step}`;
}

const fileOf = ({ DATABASE_URL }: Settings) =>
	DATABASE_URL.startsWith('file:') ? DATABASE_URL.slice('file:'.length) : undefined;

/** Removes what a load that was cut short has left behind: half a demonstration is worse than none. */
function removeLeftovers(database: string, { home: { dataFolder } }: Settings): void {
	for (const path of [database, `${database}-wal`, `${database}-shm`]) rmSync(path, { force: true });
	for (const folder of ['media', 'publisher'])
		rmSync(join(dataFolder, folder), { recursive: true, force: true });
}

/**
 * Prepares the database by its migrations and loads the demonstration where there is no content yet. A load into a new
 * SQLite file that was cut short is begun anew; a database that was there before is never removed.
 */
export async function loadContent(
	settings: Settings,
	tell: (words: string) => void = () => undefined,
): Promise<void> {
	const { dataFolder } = settings.home;
	const database = fileOf(settings);
	const underWay = join(dataFolder, 'loading-into-a-new-database');
	if (database !== undefined && existsSync(underWay)) removeLeftovers(database, settings);
	mkdirSync(dataFolder, { recursive: true });
	if (database !== undefined && !existsSync(database)) writeFileSync(underWay, '');
	await runCommand({
		what: 'Preparing the database and the demonstration content',
		command: process.execPath,
		arguments: ['demo/load.ts'],
		folder: cmsFolder,
		environment: cmsEnvironment(settings),
		onLine(line) {
			const words = progressIn(line);
			if (words) tell(words);
		},
	});
	rmSync(underWay, { force: true });
}
