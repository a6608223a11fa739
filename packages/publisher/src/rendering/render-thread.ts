import type { Reference, SiteKey } from '@portolano/content-models';
import type { PagePath, QueryKey, RecordedQuery, SiteApplication, Store } from '@portolano/content-store';
import type { Blobs } from '../release/blobs.ts';
import { Front } from './front.ts';
import { type FailedPage, type RenderedPage, renderRecorded } from './render-page.ts';
import { repeatChange, type StoreChange } from './store-change.ts';
import type { WorkerOrder, WorkerPage, WorkerReport } from './worker-task.ts';

export interface RenderThreadOptions {
	readonly site: SiteKey;
	readonly application: SiteApplication;
	/** A store of its own. */
	readonly store: Store;
	readonly blobs: Blobs;
	readonly report: (report: WorkerReport) => void;
}

/** Pages reported at once. */
const reportSize = 50;

/**
 * Renders pages on a thread of its own. Changes of the documents arrive between two pages: of the pages that are not
 * reported yet those that a change touches are rendered again, so every page of a report is as its store has it then.
 */
export class RenderThread {
	readonly #options: RenderThreadOptions;
	readonly #toRender = new Map<PagePath, Reference | undefined>();
	readonly #front = new Front(() => this.#toRender.entries());
	/** Pages that are rendered and not reported, with the document whose page each is. */
	readonly #rendered = new Map<PagePath, { page: WorkerPage; document: Reference | undefined }>();
	/** Numbers of the queries that were reported. */
	readonly #known = new Set<number>();
	#queries: [number, QueryKey][] = [];
	#changes = 0;
	#isEnded = false;

	constructor(options: RenderThreadOptions) {
		this.#options = options;
	}

	/** Whether nothing more is to be done. */
	get isEnded(): boolean {
		return this.#isEnded;
	}

	take(order: WorkerOrder): void {
		if ('end' in order) this.#isEnded = true;
		else if ('skip' in order) this.#skip(order.skip);
		else if ('change' in order) this.#change(order.change);
		else for (const [path, document] of order.render) this.#toRender.set(path, document);
	}

	/** Renders one page, or reports those that are rendered. Returns whether there was anything to do. */
	async work(): Promise<boolean> {
		const next = this.#rendered.size < reportSize ? this.#front.next() : undefined;
		if (next) await this.#render(...next);
		else if (this.#rendered.size > 0) this.#report();
		else return false;
		return true;
	}

	async #render(path: PagePath, document: Reference | undefined): Promise<void> {
		const { application, store, site } = this.#options;
		this.#toRender.delete(path);
		const { rendered, recorder } = await renderRecorded(application, store, { site, path, document });
		store.record({ site, path }, recorder);
		const page = this.#keep(rendered, this.#numbersOf(recorder.queries));
		this.#rendered.set(path, { page, document });
	}

	#keep(rendered: RenderedPage | FailedPage, queries: Uint32Array): WorkerPage {
		const { path } = rendered;
		if ('message' in rendered) return { ...rendered, queries };
		return { path, queries, files: rendered.files, hash: this.#options.blobs.put(rendered.body) };
	}

	#numbersOf(queries: ReadonlySet<RecordedQuery>): Uint32Array {
		for (const { id, key } of queries) {
			if (this.#known.has(id)) continue;
			this.#known.add(id);
			this.#queries.push([id, key]);
		}
		return Uint32Array.from(queries, ({ id }) => id);
	}

	#report(): void {
		const { store, site, report } = this.#options;
		const pages = [...this.#rendered.values()].map(({ page }) => page);
		report({ changes: this.#changes, queries: this.#queries, pages });
		for (const { path } of pages) store.forget({ site, path });
		this.#rendered.clear();
		this.#queries = [];
	}

	#change(change: StoreChange): void {
		const { store, site } = this.#options;
		for (const touched of repeatChange(store, change)) {
			const rendered = touched.site === site ? this.#rendered.get(touched.path) : undefined;
			if (!rendered) continue;
			this.#rendered.delete(touched.path);
			this.#toRender.set(touched.path, rendered.document);
		}
		this.#changes += 1;
	}

	#skip(path: PagePath): void {
		this.#toRender.delete(path);
		if (this.#rendered.delete(path)) this.#options.store.forget({ site: this.#options.site, path });
	}
}
