import { vi } from 'vitest';
import { answer } from '../client/answer.ts';
import { parseQuery } from '../client/query.ts';
import { openSource } from '../client/source.ts';
import type { PageCard } from '../format.ts';
import { stateFile } from '../indexer/index-state.ts';
import { IndexDraft, type IndexUpdate } from '../indexer/indexer.ts';
import type { RenderedPage } from '../indexer/pages.ts';
import { readerOf } from '../reader.ts';
import { memoryStorage } from './memory-storage.ts';
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

/** An index in memory, updated as a publisher does. */
export class MemoryIndex {
	/** The files of the index, with the hash of their content. */
	readonly files = new Map<string, string>();
	readonly #storage = memoryStorage();

	/** Adds, replaces and removes pages; the shards are read from their files. */
	async update(
		changed: readonly RenderedPage[],
		{ removed = [] }: { removed?: readonly string[] } = {},
	): Promise<IndexUpdate> {
		const draft = new IndexDraft(this.#storage);
		await draft.read(changed);
		const update = await draft.complete({ base: this.files.get(stateFile), removed });
		for (const [file, hash] of update.files) this.files.set(file, hash);
		for (const file of update.obsolete) this.files.delete(file);
		return update;
	}

	/** Returns the content of a file. */
	text(file: string): string | undefined {
		const hash = this.files.get(file);
		return hash === undefined ? undefined : this.textOf(hash);
	}

	textOf(hash: string): string {
		return this.#storage.read(hash);
	}

	/** Stubs `fetch`, so that the client reads this index as from a server. */
	serve(): void {
		vi.stubGlobal('fetch', (path: string) => {
			const text = this.text(path.slice(1));
			return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
		});
	}
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
