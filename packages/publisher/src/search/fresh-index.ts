import { IndexDraft, type RenderedPage } from '@portolano/search';
import { hashOf } from '../release/blobs.ts';
import { fileOf } from '../rendering/render-page.ts';
import type { RenderedPage as Rendered } from '../rendering/render-page.ts';
import { indexFile, isSearched } from './index-files.ts';

/** Pages read at once. */
const pagesAtOnce = 100;

/** An index made anew from all pages of a site, of which only the hashes are kept. */
export class FreshIndex {
	readonly #draft = new IndexDraft({
		write: hashOf,
		read(hash) {
			throw new Error(`A new index does not read ${hash}.`);
		},
	});
	#pages: RenderedPage[] = [];

	async add({ path, body }: Pick<Rendered, 'path' | 'body'>): Promise<void> {
		if (!isSearched(fileOf(path))) return;
		this.#pages.push({ path, html: Buffer.from(body).toString() });
		if (this.#pages.length >= pagesAtOnce) await this.#read();
	}

	/** Returns the files of the index, with their hashes. */
	async files(): Promise<Map<string, string>> {
		await this.#read();
		const { files } = await this.#draft.complete({ removed: [] });
		return new Map([...files].map(([file, hash]) => [indexFile(file), hash]));
	}

	async #read(): Promise<void> {
		const pages = this.#pages;
		this.#pages = [];
		await this.#draft.read(pages);
	}
}
