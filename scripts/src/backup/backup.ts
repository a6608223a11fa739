import { existsSync, createWriteStream, renameSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, open, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { snapshotsOf } from '@portolano/cms/database-snapshots.ts';
import tar from 'tar-stream';
import { readSettings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Home } from '../places.ts';
import { addFile, addText, type ArchivedFile } from './archive.ts';
import { databaseOf, type Manifest, manifestName, manifestText } from './manifest.ts';
import { sealed } from './sealing.ts';

export interface BackupOptions {
	/** Where to; must not exist. */
	readonly file: string;
	/** Public key of age for which the backup is encrypted. Without it, who has the file can read all of it. */
	readonly recipient?: string | undefined;
}

export interface BackupReport {
	readonly files: number;
	readonly seconds: number;
}

async function filesIn(folder: string, name: string): Promise<ArchivedFile[]> {
	if (!existsSync(folder)) return [];
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => ({ name: [name, ...relative(folder, path).split(sep)].join('/'), path }))
		.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Adds files; returns the SHA-256 of each. One that an editor has deleted since it was listed is left out. */
async function addAll(pack: tar.Pack, files: readonly ArchivedFile[]): Promise<Manifest['files']> {
	const hashes: Manifest['files'] = {};
	for (const file of files) {
		const sha256 = await addFile(pack, file);
		if (sha256 !== undefined) hashes[file.name] = sha256;
	}
	return hashes;
}

/** Writes a file that appears under its name when it is complete and on the disk. */
async function writeWhole(bytes: Readable, file: string): Promise<void> {
	const unfinished = `${file}.part`;
	try {
		await pipeline(bytes, createWriteStream(unfinished, { mode: 0o600 }));
		const handle = await open(unfinished, 'r+');
		await handle.sync();
		await handle.close();
		renameSync(unfinished, file);
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw error;
	}
}

/** Puts all files of a backup into an archive, and its manifest last; returns how many there are. */
async function fill(pack: tar.Pack, { home, folder, ...about }: BackupContent): Promise<number> {
	const hashes = await addAll(pack, [
		{ name: 'settings.env', path: home.settingsFile },
		...(await filesIn(folder, 'database')),
		...(await filesIn(join(home.dataFolder, 'media'), 'media')),
	]);
	await addText(pack, manifestName, manifestText({ ...about, files: hashes }));
	pack.finalize();
	return Object.keys(hashes).length;
}

interface BackupContent extends Omit<Manifest, 'format' | 'files'> {
	readonly home: Home;
	/** Folder of the snapshot of the database. */
	readonly folder: string;
}

/** Writes the archive of a backup; returns how many files it holds. */
async function writeArchive(content: BackupContent, { file, recipient }: BackupOptions): Promise<number> {
	const pack = tar.pack();
	// Pictures are compressed already; texts shrink at the lowest level too.
	const compressed = createGzip({ level: 1 });
	const bytes = recipient === undefined ? compressed : await sealed(compressed, recipient);
	const [files] = await Promise.all([
		fill(pack, content).catch((error: unknown) => {
			pack.destroy();
			throw error;
		}),
		pipeline(pack, compressed),
		writeWhole(bytes, file),
	]);
	return files;
}

/**
 * Backs up an installation while people work: settings, database and uploads. Sites are not part of it: they are made of the
 * log, which is in the database. The database is copied as it is at one instant, and the uploads after it: those that log
 * entries refer to are never changed or deleted.
 * @throws {ExpectedError} when there is such a file, or the key is none.
 */
export async function backUp(home: Home, options: BackupOptions): Promise<BackupReport> {
	const began = performance.now();
	const { DATABASE_URL } = readSettings(home);
	if (existsSync(options.file))
		throw new ExpectedError(`${options.file} is there already. Name another file. No backup was made.`);
	await mkdir(home.dataFolder, { recursive: true });
	const folder = await mkdtemp(join(home.dataFolder, 'backup-'));
	try {
		const createdAt = new Date().toISOString();
		const migrations = await snapshotsOf(DATABASE_URL).take(DATABASE_URL, folder);
		const database = databaseOf(DATABASE_URL);
		const files = await writeArchive({ home, folder, createdAt, database, migrations }, options);
		return { files, seconds: (performance.now() - began) / 1000 };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
