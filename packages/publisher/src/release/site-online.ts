import { readFileSync } from 'node:fs';
import { type FormerAddress, isUploadPath, type SiteKey } from '@portolano/content-models';
import pLimit from 'p-limit';
import { Blobs } from './blobs.ts';
import type { OnlineNow } from './carry-out.ts';
import type { Forms } from './compress.ts';
import { CompressedCopies } from './compressed-copies.ts';
import type { OnlineFile } from './compressor.ts';
import { type FileChanges, isWorthRelease, releaseOf } from './file-changes.ts';
import { FolderTarget } from './folder-target.ts';
import { JournalFile } from './journal-file.ts';
import { recover, release, type ReleaseDependencies } from './journal.ts';
import { type Addresses, type OnlineFiles, type Release, Releases } from './releases.ts';
import { repair } from './repair.ts';
import { openSiteFolder } from './site-folder.ts';
import type { Target } from './target.ts';

export interface OnlineOptions {
	readonly dataDir: string;
	readonly site: SiteKey;
	/** Current time, written in releases, never in pages. */
	readonly clock: () => Date;
	/** How many releases can be rolled back to. */
	readonly keep: number;
	/** Where the files go online. Default: the folder of the site. */
	readonly target?: Target | undefined;
	/** Called after each step of a release; lets tests kill the process at that point. */
	readonly onStep?: ((step: string) => void) | undefined;
}

/** What is online of one site: its releases and their bytes, kept on the disk, and the target with the served files. */
export class SiteOnline {
	readonly releases: Releases;
	/** Bytes of pages and assets. */
	readonly blobs: Blobs;
	readonly #options: OnlineOptions;
	readonly #dependencies: ReleaseDependencies;
	readonly #target: Target;
	readonly #copies: CompressedCopies;
	readonly #online: OnlineNow;
	/** Changes of the target run one after another, so that no compressed copy lands beside newer bytes. */
	readonly #inTurn = pLimit(1);
	#last: Release | undefined;
	#isInterrupted = false;
	#hasLostRelease = false;

	private constructor(options: OnlineOptions) {
		const folder = openSiteFolder(options.dataDir, options.site);
		const stored = new Blobs(folder.stored);
		this.#options = options;
		this.blobs = new Blobs(folder.blobs);
		this.releases = new Releases(folder.releases);
		this.#target = options.target ?? new FolderTarget(folder);
		this.#dependencies = {
			journal: new JournalFile(folder.journal),
			target: this.#target,
			releases: this.releases,
			blobsOf: (file) => (isUploadPath(`/${file}`) ? stored : this.blobs),
			onStep: options.onStep,
		};
		this.#last = this.releases.last();
		const { last } = this;
		this.#online = {
			manifest: last ? this.releases.manifestOf(last.number) : new Map<string, never>(),
			addresses: last ? this.releases.addressesOf(last.number) : new Map<string, FormerAddress>(),
		};
		this.#copies = new CompressedCopies({
			target: this.#target,
			files: () => this.#onlineFiles(),
			place: (online, forms) => this.#placeForms(online, forms),
		});
	}

	/** Opens a site and finishes the release that a killed process has left. */
	static async open(options: OnlineOptions): Promise<SiteOnline> {
		const online = new SiteOnline(options);
		await online.recover();
		online.#copies.noteMissing();
		return online;
	}

	/** Every file that is online. */
	get manifest(): OnlineFiles {
		return this.#online.manifest;
	}

	/** Every former address that is online. */
	get addresses(): Addresses {
		return this.#online.addresses;
	}

	/** The newest release. */
	get last(): Release | undefined {
		return this.#last;
	}

	/** The current time, in milliseconds. */
	get now(): number {
		return this.#options.clock().getTime();
	}

	/** Whether a release failed half-way: {@link recover} finishes it. */
	get isInterrupted(): boolean {
		return this.#isInterrupted;
	}

	/** Whether a release that a killed process has left could not be finished: its pages must be compared again. */
	get hasLostRelease(): boolean {
		return this.#hasLostRelease;
	}

	/** Returns the text of a file online. */
	read(file: string): string | undefined {
		return this.bytes(file)?.toString('utf8');
	}

	/** Returns the bytes of a file online. */
	bytes(file: string): Buffer | undefined {
		const hash = this.manifest.get(file)?.[0];
		return hash === undefined ? undefined : readFileSync(this.#blobOf(file, hash));
	}

	/**
	 * Finishes a release that failed half-way, for example because the disk was full, or that a killed process left.
	 * Returns its number, or undefined when there was none. Must be called before changes are planned.
	 * @throws when it fails again; the next call tries once more.
	 */
	recover(): Promise<number | undefined> {
		return this.#inTurn(async () => {
			const outcome = await recover(this.#dependencies, this.#online);
			this.#isInterrupted = false;
			if (outcome !== 'none') this.#last = this.releases.last();
			this.#hasLostRelease ||= outcome === 'abandoned';
			return outcome === 'finished' ? this.#last?.number : undefined;
		});
	}

	/** Puts the changes online as a release; returns its number, or undefined when there are none. */
	async release(changes: FileChanges): Promise<number | undefined> {
		if (!isWorthRelease(changes, this.#last)) return undefined;
		const { puts, removes } = changes;
		const next = releaseOf(changes, {
			...{ number: (this.#last?.number ?? 0) + 1, createdAt: this.#options.clock() },
			...{ last: this.#last, manifest: this.manifest },
		});
		const plan = { release: next, puts: [...puts], removes: [...removes] };
		this.#isInterrupted = true;
		await this.#inTurn(() => release(this.#dependencies, plan, this.#online));
		this.#isInterrupted = false;
		this.#last = next;
		await this.#copies.add(puts.map(({ file, hash }) => this.#fileOnline(file, hash)));
		return next.number;
	}

	/** Restores every file and former address that the target lacks or has otherwise. */
	async repair(): Promise<void> {
		const missing = await this.#inTurn(() =>
			repair(this.#target, { files: this.#onlineFiles(), addresses: this.addresses }),
		);
		await this.#copies.add(missing);
	}

	/** Deletes old releases and blobs used only by them. Must not run while a release is rendered or carried out. */
	tidy(): void {
		const used = this.releases.tidy(this.#online, this.#options.keep);
		if (used) this.blobs.prune((hash) => used.has(hash));
	}

	/** Resolves when background compression is done. */
	settled(): Promise<void> {
		return this.#copies.settled();
	}

	close(): void {
		this.#copies.stop();
	}

	#placeForms({ file, hash }: OnlineFile, forms: Forms): Promise<void> {
		return this.#inTurn(async () => {
			if (this.manifest.get(file)?.[0] === hash) await this.#target.putForms(file, forms);
		});
	}

	#onlineFiles(): OnlineFile[] {
		return [...this.manifest].map(([file, [hash]]) => this.#fileOnline(file, hash));
	}

	#fileOnline(file: string, hash: string): OnlineFile {
		return { file, hash, blob: this.#blobOf(file, hash) };
	}

	#blobOf(file: string, hash: string): string {
		return this.#dependencies.blobsOf(file).pathOf(hash);
	}
}
