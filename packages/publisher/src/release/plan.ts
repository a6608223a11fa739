import { isUploadPath } from '@portolano/content-models';
import { z } from 'zod';
import { releaseSchema } from './releases.ts';

/**
 * A planned release: files to put online by rank, each rank after the one before, then files to delete. Their bytes are
 * already stored as blobs.
 */
export const planSchema = z.strictObject({
	release: releaseSchema,
	puts: z.array(z.strictObject({ file: z.string(), hash: z.string(), rank: z.int() })),
	removes: z.array(z.string()),
});

export type Plan = z.infer<typeof planSchema>;

/** A file to put online: those of one rank may go online in any order. */
export type PlannedPut = Readonly<Plan['puts'][number]>;

/** Whether a file is an asset or a published file, which pages show. */
export function isBesidePages(file: string): boolean {
	return file.startsWith('_astro/') || isUploadPath(`/${file}`);
}

/** Returns the files in the order of their deletion: pages, then what they show. */
export function pagesFirst(files: readonly string[]): string[][] {
	return [files.filter((file) => !isBesidePages(file)), files.filter(isBesidePages)];
}

/** Returns the files of each rank, in the order in which they go online. */
export function byRank(puts: readonly PlannedPut[]): [number, PlannedPut[]][] {
	return [...Map.groupBy(puts, ({ rank }) => rank)].toSorted(([one], [other]) => one - other);
}
