import { existsSync, readFileSync } from 'node:fs';
import type { SiteKey } from '@portolano/content-models';
import { Blobs } from './blobs.ts';
import { Compressor, type OnlineFile } from './compressor.ts';
import { carryOut, recover, type ReleaseDependencies } from './journal.ts';
import { type Manifest, type OnlineFiles, type Release, Releases } from './releases.ts';
import { openSiteFolder } from './site-folder.ts';
import { Target } from './target.ts';

/** Changes of a release: files to write, in order, then files to delete. */
export interface FileChanges {
	readonly puts: readonly { readonly file: string; readonly hash: string }[];
	readonly removes: readonly string[];
	readonly seq: number;
	/** Time for which the pages were rendered, an ISO instant. */
	readonly now: string;
	readonly rollbackTo?: number;
}

export interface OnlineOptions {
	readonly dataDir: string;
	readonly site: SiteKey;
	/** Current time, written in releases, never in pages. */
	readonly clock: () => Date;
	/** How many releases can be rolled back to. */
	readonly keep: number;
	/** Called after each step of a release; lets tests kill the process at that point. */
	readonly onStep?: ((step: string) => void) | undefined;
}

/** One site on the disk: its releases, blobs and served files. */
export class SiteOnline {
	readonly releases: Releases;
	/** Bytes of pages and assets. */
	readonly blobs: Blobs;
	readonly #options: OnlineOptions;
	readonly #dependencies: ReleaseDependencies;
	readonly #target: Target;
	readonly #compressor: Compressor;
	readonly #manifest: Manifest;
	#last: Release | undefined;

	private constructor(options: OnlineOptions) {
		const folder = openSiteFolder(options.dataDir, options.site);
		const stored = new Blobs(folder.stored);
		this.#options = options;
		this.blobs = new Blobs(folder.blobs);
		this.releases = new Releases(folder.releases);
		this.#target = new Target(folder);
		this.#dependencies = {
			journal: folder.journal,
			target: this.#target,
			releases: this.releases,
			blobsOf: (file) => (file.startsWith('file/') ? stored : this.blobs),
			onStep: options.onStep,
		};
		this.#last = this.releases.last();
		this.#manifest = this.#last
			? this.releases.manifestOf(this.#last.number)
			: new Map<string, readonly [string, number]>();
		this.#compressor = new Compressor(this.#target, (file) => this.#manifest.get(file)?.[0]);
	}

	/** Opens a site and finishes the release that a killed process has left. */
	static async open(options: OnlineOptions): Promise<SiteOnline> {
		const online = new SiteOnline(options);
		await online.#finishInterrupted();
		online.#compressMissing();
		return online;
	}

	/** Every file that is online. */
	get manifest(): OnlineFiles {
		return this.#manifest;
	}

	/** The newest release. */
	get last(): Release | undefined {
		return this.#last;
	}

	/** Returns the text of a file online. */
	read(file: string): string | undefined {
		const hash = this.#manifest.get(file)?.[0];
		return hash === undefined ? undefined : readFileSync(this.#blobOf(file, hash), 'utf8');
	}

	/** Puts the changes online as a release; returns its number, or undefined when there are none. */
	async release(changes: FileChanges): Promise<number | undefined> {
		const { puts, removes, rollbackTo } = changes;
		// A rollback, and the release that ends one, are recorded even when no file differs.
		const isTurn = rollbackTo !== this.#last?.rollbackTo;
		if (puts.length + removes.length === 0 && !isTurn) return undefined;
		await this.#finishInterrupted();
		const release = releaseOf(changes, (this.#last?.number ?? 0) + 1, this.#options.clock());
		const plan = { release, puts: [...puts], removes: [...removes] };
		await carryOut(this.#dependencies, plan, this.#manifest);
		this.#last = release;
		this.#compressor.add(puts.map(({ file, hash }) => this.#online(file, hash)));
		return release.number;
	}

	/** Restores the files of an earlier release as a new one. @throws when it is no longer stored. */
	async rollback(number: number): Promise<number | undefined> {
		const wanted = this.releases.manifestOf(number);
		const { seq, now } = this.releases.read(number);
		const different = [...wanted].filter(([file, [hash]]) => this.#manifest.get(file)?.[0] !== hash);
		const puts = different.map(([file, [hash]]) => ({ file, hash }));
		const removes = [...this.#manifest.keys()].filter((file) => !wanted.has(file));
		return this.release({ puts, removes, seq, now, rollbackTo: number });
	}

	/** Restores every file of the manifest that is missing or altered on the disk. */
	repair(): void {
		const files = [...this.#manifest].map(([file, [hash]]) => this.#online(file, hash));
		const missing = files.filter(({ file, blob }) => !this.#target.holds(file, blob));
		for (const { file, blob } of missing) this.#target.put(file, blob);
		this.#compressor.add(missing);
	}

	/** Deletes old releases and blobs used only by them. Must not run while a release is rendered or carried out. */
	tidy(): void {
		const used = this.releases.tidy(this.#manifest, this.#options.keep);
		if (used) this.blobs.prune((hash) => used.has(hash));
	}

	/** Resolves when background compression is done. */
	settled(): Promise<void> {
		return this.#compressor.idle();
	}

	close(): void {
		this.#compressor.stop();
	}

	/** Finishes a release that failed half-way, for example because the disk was full. */
	async #finishInterrupted(): Promise<void> {
		const outcome = await recover(this.#dependencies, this.#manifest);
		if (outcome !== 'none') this.#last = this.releases.last();
	}

	/** Compresses files that a process which ended early has left without one or both compressed copies. */
	#compressMissing(): void {
		const files = [...this.#manifest].map(([file, [hash]]) => this.#online(file, hash));
		const missing = files.filter(
			({ file }) => !this.#target.has(`${file}.br`) || !this.#target.has(`${file}.gz`),
		);
		this.#compressor.add(missing.filter(({ blob }) => existsSync(blob)));
	}

	#online(file: string, hash: string): OnlineFile {
		return { file, hash, blob: this.#blobOf(file, hash) };
	}

	#blobOf(file: string, hash: string): string {
		return this.#dependencies.blobsOf(file).pathOf(hash);
	}
}

function releaseOf(
	{ puts, removes, seq, now, rollbackTo }: FileChanges,
	number: number,
	createdAt: Date,
): Release {
	return {
		...{ number, seq, now, createdAt: createdAt.toISOString() },
		...(rollbackTo !== undefined && { rollbackTo }),
		isComplete: false,
		files: Object.fromEntries(puts.map(({ file, hash }) => [file, [hash, createdAt.getTime()]])),
		removed: [...removes],
	};
}
