import { existsSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { readSettings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';
import { cmsFolder, type Home } from '../places.ts';
import { runCommand } from '../run-command.ts';
import { cmsEnvironment } from './services-of.ts';

async function ask(question: string): Promise<boolean> {
	if (!stdin.isTTY) {
		throw new ExpectedError(
			'Starting over removes all content, so it asks first, and nobody can answer here. Add --yes to go on. Nothing was removed.',
		);
	}
	const prompt = createInterface({ input: stdin, output: stdout });
	try {
		return /^(y|yes|s|sì|si)$/i.test((await prompt.question(`${question} [y/N] `)).trim());
	} finally {
		prompt.close();
	}
}

const isFile = (url: string) => url.startsWith('file:');

/** Returns the configured database, unless it is a file in the data folder, which is removed anyway. */
function databaseElsewhere(home: Home): string | undefined {
	if (!existsSync(home.settingsFile)) return undefined;
	const { DATABASE_URL } = readSettings(home);
	const inside = relative(home.dataFolder, DATABASE_URL.slice('file:'.length));
	return isFile(DATABASE_URL) && !inside.startsWith('..') ? undefined : DATABASE_URL;
}

/** Returns the address without credentials, for messages. */
function shown(database: string): string {
	if (isFile(database)) return database.slice('file:'.length);
	const { protocol, host, pathname } = new URL(database);
	return `${protocol}//${host}${pathname}`;
}

async function removeDatabase(database: string, home: Home): Promise<void> {
	if (isFile(database)) {
		const file = database.slice('file:'.length);
		for (const path of [file, `${file}-wal`, `${file}-shm`]) rmSync(path, { force: true });
		return;
	}
	await runCommand({
		what: 'Removing the database',
		command: process.execPath,
		arguments: ['src/database/drop.ts'],
		folder: cmsFolder,
		environment: cmsEnvironment(readSettings(home)),
	});
}

/**
 * Removes database, media and sites of this installation, but not its settings. The database is removed first: if it
 * doesn't answer, nothing is removed.
 */
export async function reset(home: Home, isConfirmed: boolean): Promise<void> {
	const { dataFolder } = home;
	const database = databaseElsewhere(home);
	if (!existsSync(dataFolder) && database === undefined) {
		console.log('There is nothing to remove: the next start begins anew.');
		return;
	}
	const what = `All content, pictures and sites in ${dataFolder}${database === undefined ? '' : `, and the database ${shown(database)},`}`;
	if (!isConfirmed && !(await ask(`${what} will be removed. Go on?`))) {
		console.log('Nothing was removed.');
		return;
	}
	if (database !== undefined) await removeDatabase(database, home);
	rmSync(dataFolder, { recursive: true, force: true });
	console.log('Removed. The next start begins anew with the demonstration content.');
}
