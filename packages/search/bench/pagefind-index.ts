import { createIndex } from 'pagefind';

/**
 * Indexes the pages in a folder as Pagefind itself does, for its own query, which is compared with ours.
 * @throws when Pagefind cannot read or write them.
 */
export async function writePagefindIndex(pages: string, outputPath: string): Promise<void> {
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}.`);
	const read = await index.addDirectory({ path: pages });
	const written = await index.writeFiles({ outputPath });
	const all = [...read.errors, ...written.errors];
	await index.deleteIndex();
	if (all.length > 0) throw new Error(`Pagefind did not index ${pages}: ${all.join('; ')}.`);
}

export { close as closePagefind } from 'pagefind';
