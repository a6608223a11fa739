import { type Stats, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { isUploadPath } from '@portolano/content-models';

const identityOf = ({ ino, mtimeMs, size }: Stats) => `${ino} ${mtimeMs} ${size}`;

/** Returns the file of the page at an address of a site; undefined for uploads and for what is no page. */
export function pageFile(folder: string, pathname: string): string | undefined {
	if (isUploadPath(pathname) || pathname.includes('/.')) return undefined;
	if (pathname.endsWith('/')) return join(folder, pathname, 'index.html');
	return pathname.endsWith('.html') ? join(folder, pathname) : undefined;
}

/**
 * Returns the version of a file: a text that differs for any other; undefined when there is no file. It doesn't wait in the queue of
 * other readings of the disk, which during an alert would take longer than all the rest.
 */
export function versionOf(file: string): string | undefined {
	try {
		const found = statSync(file, { throwIfNoEntry: false });
		return found?.isFile() ? identityOf(found) : undefined;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
		throw error;
	}
}

/** Thrown when a release has replaced a file since its version was looked up. */
export class ReplacedError extends Error {
	override name = 'ReplacedError';
}

/**
 * Returns the text of one version of a file.
 * @throws {ReplacedError} when it is no longer there.
 */
export async function readVersion(file: string, version: string): Promise<string> {
	const handle = await open(file);
	try {
		if (identityOf(await handle.stat()) !== version) throw new ReplacedError(`${file} was replaced.`);
		return await handle.readFile('utf8');
	} finally {
		await handle.close();
	}
}
