import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { answer } from '../client/answer.ts';
import { parseQuery } from '../client/query.ts';
import { openSource } from '../client/source.ts';
import type { PageCard } from '../format.ts';
import { createIndexer } from '../indexer/indexer.ts';
import type { RenderedPage } from '../indexer/pages.ts';
import { readerOf } from '../reader.ts';
import { searchMarks, type SearchRecord } from '../search-marks.ts';

type PageOf = Partial<SearchRecord> & { text?: string | undefined; language?: string };

/** Builds a page with its marks; with `text: undefined`, one of marks alone. */
export function pageAt(
	path: string,
	{ text, language = 'it', ...rest }: PageOf = { text: 'testo' },
): RenderedPage {
	const plain = { title: 'Titolo', summary: 'Sommario', type: 'page', topics: [], words: [] } as const;
	const marks = searchMarks({ ...plain, ...rest }).map((mark) =>
		Object.entries(mark).map(([key, value]) => `${key}="${String(value)}"`),
	);
	const head = marks.map((attributes) => `<meta ${attributes.join(' ')}>`).join('');
	const main = text === undefined ? '<main>Elenco</main>' : `<main data-pagefind-body>${text}</main>`;
	return { path, html: `<html lang="${language}"><head>${head}</head><body>${main}</body></html>` };
}

/** Creates a folder for an index and stubs `fetch`, so that the client reads it as from a server. */
export async function temporaryIndex(): Promise<{ folder: string; remove: () => Promise<void> }> {
	const folder = await mkdtemp(join(tmpdir(), 'indexer-'));
	vi.stubGlobal('fetch', async (path: string) => {
		const file = await readFile(join(folder, path), 'utf8').catch(() => undefined);
		return file === undefined ? new Response('', { status: 404 }) : new Response(file);
	});
	return {
		folder,
		async remove() {
			vi.unstubAllGlobals();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** Writes an index of `pages`. */
export async function indexPages(folder: string, pages: readonly RenderedPage[]): Promise<void> {
	const indexer = createIndexer({ outputDir: folder });
	await indexer.update({ changed: pages, removed: [] });
	await indexer.write();
}

/** A result, with the words of the query that it lacks. */
export interface FoundPage {
	card: PageCard;
	missing: readonly string[];
}

/** Runs a query as the browser would. */
export async function search(
	query: string,
	language = 'it',
): Promise<{ pages: FoundPage[]; unknown: string[] }> {
	const source = await openSource('/', language);
	const parsed = parseQuery(query, { read: await readerOf(language), language });
	const { hits, unknown } = await answer(source, parsed);
	const pages = hits.map(async ({ shard, slot, missing }) => ({
		card: await source.card(shard, slot),
		missing,
	}));
	return { pages: await Promise.all(pages), unknown };
}

/** Returns the paths of the pages that {@link search} finds. */
export async function found(query: string, language = 'it'): Promise<string[]> {
	const { pages } = await search(query, language);
	return pages.map(({ card }) => card.path);
}
