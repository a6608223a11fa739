import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile, whenMissing } from './files.ts';

const retiredSchema = z.record(z.string(), z.number());

/**
 * Deletes the folders of shards that no pointer has named for `grace` milliseconds. A visitor who opened the results
 * page before the last change still needs them.
 */
export async function prune(
	folder: string,
	current: ReadonlySet<string>,
	{ now, grace }: { now: number; grace: number },
) {
	const register = join(folder, 'retired.json');
	const text = await readFile(register, 'utf8').catch(whenMissing);
	const before = text === undefined ? {} : retiredSchema.parse(JSON.parse(text));
	const names = (await readdir(folder)).filter((name) => /-[0-9a-f]{12}$/.test(name) && !current.has(name));
	const since = Object.fromEntries(names.map((name) => [name, before[name] ?? now]));
	const expired = names.filter((name) => now - (since[name] ?? now) >= grace);
	for (const name of expired) await rm(join(folder, name), { recursive: true, force: true });
	const kept = Object.entries(since).filter(([name]) => !expired.includes(name));
	await replaceFile(register, JSON.stringify(Object.fromEntries(kept)));
}
