import { createReadStream, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { snapshotsOf } from '@portolano/cms/database-snapshots.ts';
import tar from 'tar-stream';
import { ExpectedError } from '../expected-error.ts';
import type { Home } from '../places.ts';
import { unpack } from './archive.ts';
import { type Manifest, manifestName, parseManifest } from './manifest.ts';
import { restoredSettings } from './restored-settings.ts';
import { isSealed, unsealed } from './sealing.ts';

export interface RestoreOptions {
	readonly file: string;
	/** File with the secret key of age, for a backup that is encrypted. */
	readonly identity?: string | undefined;
	/** Address of an empty MongoDB database; default: the one that was backed up. */
	readonly database?: string | undefined;
}

function refuseUsed({ settingsFile, dataFolder, folder }: Home): void {
	if (!existsSync(settingsFile) && !existsSync(dataFolder)) return;
	throw new ExpectedError(
		`There is an installation in ${folder} already. Restore into an empty folder with --home, or move this one's .env and ` +
			'.data away first. Nothing was changed.',
	);
}

async function opened({ file, identity }: RestoreOptions): Promise<Readable> {
	const bytes = createReadStream(file);
	if (!(await isSealed(file))) return bytes;
	if (identity === undefined) {
		throw new ExpectedError(
			`${file} is encrypted. Name the file with the secret key: --identity. Nothing was changed.`,
		);
	}
	return unsealed(bytes, identity);
}

const damaged = (file: string, why: string, cause?: unknown) =>
	new ExpectedError(
		`${file} is damaged or was cut short: ${why}. Copy it again, or restore another backup. Nothing was changed.`,
		{ cause },
	);

/**
 * Unpacks all bytes of a backup; settles when nothing is written into the folder any more, whichever part failed first.
 * Returns the SHA-256 of each file.
 */
async function unpackAll(options: RestoreOptions, folder: string): Promise<Map<string, string>> {
	const extract = tar.extract();
	const bytes = await opened(options);
	const [unpacked, read] = await Promise.allSettled([
		unpack(extract, folder),
		pipeline(bytes, createGunzip(), extract),
	]);
	if (unpacked.status === 'fulfilled' && read.status === 'fulfilled') return unpacked.value;
	const causes = [unpacked, read].map((part): unknown =>
		part.status === 'rejected' ? part.reason : undefined,
	);
	throw (
		causes.find((cause) => cause instanceof ExpectedError) ??
		damaged(options.file, 'its end is missing, or its bytes have changed', causes.find(Boolean))
	);
}

/** Unpacks a backup into a folder and compares it with its manifest. */
async function unpackWhole(options: RestoreOptions, folder: string): Promise<Manifest> {
	const { file } = options;
	const hashes = await unpackAll(options, folder);
	if (!hashes.delete(manifestName)) throw damaged(file, 'its last part is missing');
	const manifest = parseManifest(readFileSync(join(folder, manifestName), 'utf8'));
	const listed = Object.entries(manifest.files);
	const different = listed.find(([name, sha256]) => hashes.get(name) !== sha256);
	if (different) throw damaged(file, `${different[0]} is not as it was`);
	if (listed.length !== hashes.size) throw damaged(file, 'it holds files that are not on its list');
	return manifest;
}

/**
 * Restores a backup into an empty folder. The backup is unpacked and compared whole before anything is put in place. Sites
 * are rendered from the log at the next start.
 * @throws {ExpectedError} when there is an installation, or the backup is damaged, of a newer version, or for another key.
 */
export async function restore(home: Home, options: RestoreOptions): Promise<Manifest> {
	refuseUsed(home);
	if (!existsSync(options.file))
		throw new ExpectedError(`There is no file ${options.file}. Nothing was changed.`);
	await mkdir(home.folder, { recursive: true });
	const folder = await mkdtemp(join(home.folder, '.restoring-'));
	try {
		const manifest = await unpackWhole(options, folder);
		await putInPlace(home, { folder, manifest, ...options });
		return manifest;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function putInPlace(
	home: Home,
	{ folder, manifest, database }: RestoreOptions & { folder: string; manifest: Manifest },
): Promise<void> {
	const settings = restoredSettings(readFileSync(join(folder, 'settings.env'), 'utf8'), {
		kind: manifest.database,
		database,
	});
	const data = join(folder, 'data');
	await mkdir(data);
	if (existsSync(join(folder, 'media'))) renameSync(join(folder, 'media'), join(data, 'media'));
	const url = manifest.database === 'sqlite' ? `file:${join(data, 'cms.db')}` : settings.database;
	const snapshots = snapshotsOf(url);
	if (!(await snapshots.isEmpty(url))) {
		throw new ExpectedError(
			'The database of the backup is in use. Name an empty one with --database. Nothing was changed.',
		);
	}
	await snapshots.restore(url, join(folder, 'database'));
	renameSync(data, home.dataFolder);
	writeFileSync(home.settingsFile, settings.text, { mode: 0o600, flag: 'wx' });
}
