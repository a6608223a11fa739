import { existsSync } from 'node:fs';
import { open, readdir, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Home } from '../places.ts';
import { publisherFolder } from '../publishing/options.ts';
import type { Readable } from './readable.ts';
import type { Disk, DoctorReport } from './report.ts';

type Sizes = DoctorReport['sizes'];

/** Returns the nearest folder that exists. */
const nearest = (folder: string): string =>
	existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));

/** Returns the free space of the disk that holds the data. */
export async function readDisk({ dataFolder }: Home): Promise<Disk> {
	const folder = nearest(dataFolder);
	const { bavail, blocks, bsize, ffree, files } = await statfs(folder);
	return {
		folder,
		freeBytes: bavail * bsize,
		totalBytes: blocks * bsize,
		freeInodes: files === 0 ? null : ffree,
		totalInodes: files === 0 ? null : files,
	};
}

/** Returns the space that a file, or all files of a folder, take on the disk. Hard links are counted once. */
async function bytesOf(path: string, counted: Set<number>): Promise<number> {
	const { blocks, ino, nlink } = await stat(path);
	if (nlink > 1 && counted.has(ino)) return 0;
	counted.add(ino);
	return blocks * 512;
}

async function bytesIn(path: string, counted: Set<number>): Promise<number> {
	if (!(await stat(path)).isDirectory()) return bytesOf(path, counted);
	const entries = await readdir(path, { recursive: true, withFileTypes: true });
	let bytes = 0;
	for (const entry of entries) {
		// A release that goes on meanwhile may delete files.
		if (entry.isFile()) bytes += await bytesOf(join(entry.parentPath, entry.name), counted).catch(() => 0);
	}
	return bytes;
}

/** Returns the kinds of data of an installation and where they are, those shared by hard links after their blobs. */
function places({ dataFolder }: Home, databaseUrl: string | undefined): [what: string, path: string][] {
	const publisher = publisherFolder(dataFolder);
	const database = databaseUrl?.startsWith('file:') ? databaseUrl.slice('file:'.length) : undefined;
	return [
		['log', join(publisher, 'log.ndjson')],
		['stored', join(publisher, 'stored')],
		['sites', join(publisher, 'sites')],
		...(database === undefined ? [] : [['database', database] satisfies [string, string]]),
		['alerts', join(dataFolder, 'alerts')],
		['media', join(dataFolder, 'media')],
		['feedback', join(dataFolder, 'feedback')],
		['logs', join(dataFolder, 'logs')],
	];
}

/** Returns the size of each kind of data. */
export async function readSizes(
	home: Home,
	databaseUrl: string | undefined,
	readable: Readable,
): Promise<Sizes> {
	const counted = new Set<number>();
	const sizes: Sizes = [];
	for (const [what, path] of places(home, databaseUrl)) {
		const bytes = await readable.try(path, () => bytesIn(path, counted));
		sizes.push({ what, path, bytes: bytes ?? null });
	}
	return sizes;
}

const TAIL_BYTES = 65_536;
const numbered = z.object({ seq: z.int() });

/** Returns the number of the last complete entry in the publisher's copy of the log; undefined without one. */
export async function lastSeqOfCopy(home: Home): Promise<number | undefined> {
	const file = await open(join(publisherFolder(home.dataFolder), 'log.ndjson'));
	try {
		const { size } = await file.stat();
		for (let length = Math.min(TAIL_BYTES, size); ; length = Math.min(length * 4, size)) {
			const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
			const lines = buffer.toString('utf8').split('\n').slice(0, -1);
			// The first line is a complete one only at the beginning of the file.
			const last = length === size || lines.length > 1 ? lines.at(-1) : undefined;
			if (last !== undefined) return numbered.parse(JSON.parse(last)).seq;
			if (length === size) return undefined;
		}
	} finally {
		await file.close();
	}
}
