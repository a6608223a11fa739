import { isDeepStrictEqual } from 'node:util';
import { lastingPath } from '@portolano/content-models';
import type { Applied, PageFiles, PagePath } from '@portolano/content-store';
import pLimit from 'p-limit';
import { messageOf } from '@portolano/follower';
import type { FilesInUse } from '../files-in-use.ts';
import type { SiteProblems } from '../site-problems.ts';
import type { StoredFiles } from '../stored-files.ts';
import { changedUses, filesOfUpload, filesOnceUsed, type UploadState, uploadsOn } from './upload-files.ts';

export interface SiteUploadsOptions extends Pick<UploadState, 'site' | 'store'> {
	readonly stored: StoredFiles;
	readonly problems: Pick<SiteProblems, 'set' | 'delete'>;
	/** Called when bytes have come, or did not come. */
	readonly onFetched: () => void;
}

/** Versions fetched at once. */
const fetchesAtOnce = 4;

/** An upload uses its own files, under a path that no page can have, as pages use those that they show. */
const useOf = (id: string): PagePath => `#file/${id}`;

/**
 * The uploads that a site owns. They are online as long as a document refers to them, whether a page of the site shows it or
 * not. Their bytes are brought before, so that they come with the page.
 */
export class SiteUploads {
	readonly #options: SiteUploadsOptions;
	/** Uploads whose files online may be outdated. */
	readonly #changed = new Set<string>();
	/** Uploads with versions whose bytes have not come. */
	readonly #lacking = new Set<string>();
	readonly #fetching = pLimit(fetchesAtOnce);

	constructor(options: SiteUploadsOptions) {
		this.#options = options;
	}

	/** Whether a release has something to do for uploads. */
	get isChanged(): boolean {
		return this.#changed.size > 0;
	}

	/** Whether a release that need not hurry should wait for bytes. */
	get isFetching(): boolean {
		return this.#fetching.activeCount + this.#fetching.pendingCount > 0;
	}

	/** Notes the uploads that a log entry, or the clock, changed, or put to use or out of it. */
	follow({ changes }: Pick<Applied, 'changes'>): void {
		const { site, store } = this.#options;
		const own = changes.filter(
			({ type, before, after }) => type === 'file' && (before?.owner === site || after?.owner === site),
		);
		const used = [...changedUses(changes)].filter(
			(id) => store.document({ type: 'file', id })?.owner === site,
		);
		for (const id of new Set([...own.map(({ id }) => id), ...used])) this.#note(id);
	}

	/** Has the files of all uploads compared with those online. */
	followAll(): void {
		for (const id of uploadsOn(this.#options)) this.#note(id);
	}

	/** Notes the uploads whose files are others than an earlier process put online. */
	restore(used: FilesInUse): void {
		const before = used.byPage.keys().filter((use) => use.startsWith(useOf('')));
		const ids = [...before].map((use) => use.slice(useOf('').length));
		for (const id of new Set([...ids, ...uploadsOn(this.#options)]))
			if (!isDeepStrictEqual(used.of(useOf(id)), filesOfUpload(this.#options, id))) this.#note(id);
	}

	/** Fetches again what did not come. */
	retry(): void {
		if (!this.isFetching) for (const id of this.#lacking) this.#bring(id);
	}

	/** Notes the files of the changed uploads, as far as their bytes are there. Returns the uploads. */
	settle(used: FilesInUse): readonly string[] {
		const changed = [...this.#changed];
		this.#changed.clear();
		for (const id of changed) {
			const files = this.#filesThere(id);
			if (files.size > 0) used.set(useOf(id), files);
			else used.delete(useOf(id));
		}
		return changed;
	}

	/** To be called with uploads whose release failed. */
	putBack(uploads: readonly string[]): void {
		for (const id of uploads) this.#changed.add(id);
	}

	#note(id: string): void {
		this.#changed.add(id);
		this.#bring(id);
	}

	#bring(id: string): void {
		if (this.#missing(id).length === 0) this.#complete(id);
		else void this.#fetching(() => this.#fetch(id));
	}

	#complete(id: string): void {
		this.#lacking.delete(id);
		this.#options.problems.delete(useOf(id));
	}

	/** Never rejects. A version that does not come keeps no other one waiting. */
	async #fetch(id: string): Promise<void> {
		const { stored, onFetched } = this.#options;
		let trouble: unknown;
		for (const sha256 of this.#missing(id)) {
			try {
				await stored.bring(sha256);
				this.#changed.add(id);
			} catch (error) {
				trouble ??= error;
			}
		}
		if (trouble === undefined) this.#complete(id);
		else this.#noteLacking(id, messageOf(trouble));
		onFetched();
	}

	#noteLacking(id: string, message: string): void {
		const { store, stored, problems } = this.#options;
		const upload = store.document({ type: 'file', id });
		if (upload?.type !== 'file') return;
		this.#lacking.add(id);
		const isBlocking = !stored.has(upload.file.sha256);
		problems.set(useOf(id), [{ path: lastingPath(upload), message, isBlocking }]);
	}

	#missing(id: string): string[] {
		return this.#options.stored.missing(filesOnceUsed(this.#options, id));
	}

	#filesThere(id: string): PageFiles {
		const { stored } = this.#options;
		return filesOfUpload({ ...this.#options, isThere: (sha256) => stored.has(sha256) }, id);
	}
}
