import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SiteAddress } from './addresses.ts';

const entry = z.object({
	languages: z.record(z.string(), z.array(z.object({ folder: z.string(), head: z.string() }))),
});
const head = z.object({ groups: z.array(z.string()), chunks: z.array(z.string()), dates: z.string() });

/**
 * Returns the names of the files and folders of the present search index. Former ones are kept for a while for visitors
 * who opened their results before the last change.
 */
function presentParts({ folder }: SiteAddress): Set<string> {
	const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, 'ricerca', file), 'utf8'));
	const shards = Object.values(entry.parse(read('entry.json')).languages).flat();
	const names = shards.flatMap((shard) => {
		const { groups, chunks, dates } = head.parse(read(`indice/${shard.folder}/${shard.head}.json`));
		return [shard.head, dates, ...groups, ...chunks];
	});
	return new Set(names);
}

/** Returns a check whether a path of a live release is of the present search index, or of no search index. */
export function presentPaths(site: SiteAddress): (path: string) => boolean {
	const present = presentParts(site);
	return (path) => !path.startsWith('/ricerca/indice/') || present.has(path.split(/[/.]/)[4] ?? '');
}
