import { existsSync, readFileSync } from 'node:fs';
import type { SiteKey } from '@portolano/content-models';
import { Blobs } from './blobs.ts';
import { Compressor, type OnlineFile } from './compressor.ts';
import { carryOut, recover, type ReleaseDependencies } from './journal.ts';
import { type Manifest, type OnlineFiles, type Release, Releases } from './releases.ts';
import { openSiteFolder } from './site-folder.ts';
import { Target } from './target.ts';

/** What to put online: files in the order in which they appear, then files that go. */
export interface FileChanges {
	readonly puts: readonly { readonly file: string; readonly hash: string }[];
	readonly removes: readonly string[];
	readonly seq: number;
	/** The clock by which the pages were rendered, an instant. */
	readonly now: string;
	readonly rollbackTo?: number;
}

export interface OnlineOptions {
	readonly dataDir: string;
	readonly site: SiteKey;
	/** The time written in releases, never in pages. */
	readonly clock: () => Date;
	/** How many releases can be rolled back to. */
	readonly keep: number;
	/** Called after each step of a release, for tests that kill the process there. */
	readonly onStep?: ((step: string) => void) | undefined;
}

/** One site as it is on the disk. */
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

	/** Opens what is on the disk and finishes the release that a killed process left. */
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

	/** The text of a file that is online. */
	read(file: string): string | undefined {
		const hash = this.#manifest.get(file)?.[0];
		return hash === undefined ? undefined : readFileSync(this.#blobOf(file, hash), 'utf8');
	}

	/** Puts the changes online as a release; answers its number, or undefined when there is nothing to change. */
	async release(changes: FileChanges): Promise<number | undefined> {
		const { puts, removes, rollbackTo } = changes;
		// A rollback, and the release that ends one, count even when no file differs.
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

	/** Puts back the files of an earlier release, as a new one. Throws when it is not kept. */
	async rollback(number: number): Promise<number | undefined> {
		const wanted = this.releases.manifestOf(number);
		const { seq, now } = this.releases.read(number);
		const different = [...wanted].filter(([file, [hash]]) => this.#manifest.get(file)?.[0] !== hash);
		const puts = different.map(([file, [hash]]) => ({ file, hash }));
		const removes = [...this.#manifest.keys()].filter((file) => !wanted.has(file));
		return this.release({ puts, removes, seq, now, rollbackTo: number });
	}

	/** Puts every file of the manifest that is missing or different in its place again. */
	repair(): void {
		const files = [...this.#manifest].map(([file, [hash]]) => this.#online(file, hash));
		const missing = files.filter(({ file, blob }) => !this.#target.holds(file, blob));
		for (const { file, blob } of missing) this.#target.put(file, blob);
		this.#compressor.add(missing);
	}

	/** Deletes old releases and the bytes that only they used. No release may be under way or being rendered. */
	tidy(): void {
		const used = this.releases.tidy(this.#manifest, this.#options.keep);
		if (used) this.blobs.prune((hash) => used.has(hash));
	}

	/** Resolves when what is compressed in the background is done. */
	settled(): Promise<void> {
		return this.#compressor.idle();
	}

	close(): void {
		this.#compressor.stop();
	}

	/** A release that failed half-way, for want of space on the disk perhaps, is finished before the next one. */
	async #finishInterrupted(): Promise<void> {
		const outcome = await recover(this.#dependencies, this.#manifest);
		if (outcome !== 'none') this.#last = this.releases.last();
	}

	/** A process that ended early may have left pages without their compressed forms, or without one of them. */
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
