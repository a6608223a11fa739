import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Entry, FORMAT } from '../format.ts';

const entrySchema = z.object({
	format: z.literal(FORMAT),
	release: z.int().exactOptional(),
	languages: z.record(z.string(), z.object({ shards: z.array(z.string()), sizes: z.array(z.int()) })),
});

const ENTRY = 'entry.json';

/** Reads the pointer of an index; returns an empty one if it doesn't exist or has an older format. */
export async function readEntry(folder: string): Promise<Entry> {
	const nothing: Entry = { format: FORMAT, languages: {} };
	const text = await readFile(join(folder, ENTRY), 'utf8').catch(whenMissing);
	if (text === undefined) return nothing;
	const { data } = entrySchema.safeParse(JSON.parse(text));
	return data ?? nothing;
}

export async function writeEntry(folder: string, entry: Entry): Promise<void> {
	await replaceFile(join(folder, ENTRY), JSON.stringify(entry));
}

/**
 * Reads and validates a JSON file.
 * @throws When it is missing or has another shape.
 */
export async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
	return schema.parse(JSON.parse(await readFile(path, 'utf8')));
}

/** Replaces a file atomically: readers see the old content or the new. */
export async function replaceFile(path: string, text: string): Promise<void> {
	const draft = `${path}.new`;
	await writeFile(draft, text);
	await rename(draft, path);
}

/** Writes the files atomically into a folder named `<name>-<hash of their content>` and returns its name. */
export async function writeFolder(
	parent: string,
	name: string,
	files: ReadonlyMap<string, string>,
): Promise<string> {
	const hash = createHash('sha256');
	for (const [file, text] of files) hash.update(`${file}\n${text}\n`);
	const folder = `${name}-${hash.digest('hex').slice(0, 12)}`;
	const existing = await readdir(parent);
	if (existing.includes(folder)) return folder;
	const draft = join(parent, `.${folder}`);
	await rm(draft, { recursive: true, force: true });
	await mkdir(draft);
	for (const [file, text] of files) await writeFile(join(draft, file), text);
	await rename(draft, join(parent, folder));
	return folder;
}

export function whenMissing(error: unknown): undefined {
	if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
	throw error;
}
