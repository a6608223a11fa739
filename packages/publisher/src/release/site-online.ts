import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { FormerAddress, SiteKey } from '@portolano/content-models';
import pLimit from 'p-limit';
import { Blobs } from './blobs.ts';
import type { Forms } from './compress.ts';
import { Compressor, type OnlineFile } from './compressor.ts';
import { createHousekeeping, type Housekeeping } from '../housekeeping.ts';
import { eachAtOnce } from './each-at-once.ts';
import { FolderTarget } from './folder-target.ts';
import { carryOut, type OnlineNow, type PlannedPut, recover, type ReleaseDependencies } from './journal.ts';
import { type Addresses, type OnlineFiles, type Release, Releases } from './releases.ts';
import { openSiteFolder } from './site-folder.ts';
import type { Target } from './target.ts';

/** Changes of a release: files to put online, by rank, then addresses, then files and addresses to delete. */
export interface FileChanges {
	readonly puts: readonly PlannedPut[];
	readonly removes: readonly string[];
	/** Former addresses that are new or lead elsewhere. */
	readonly addresses: Addresses;
	/** Former addresses that are none any more. */
	readonly forgotten: readonly string[];
	readonly seq: number;
	/** Time for which the pages were rendered, an ISO instant. */
	readonly now: string;
	readonly rollbackTo?: number;
	/** Whether pages touched by earlier entries follow with the next release. */
	readonly isPartial?: true;
}

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
	readonly #compressor: Compressor;
	/** Looks for missing compressed copies. The first edits after a start need not wait for it. */
	readonly #examination: Housekeeping;
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
			journal: folder.journal,
			target: this.#target,
			releases: this.releases,
			blobsOf: (file) => (file.startsWith('file/') ? stored : this.blobs),
			onStep: options.onStep,
		};
		this.#last = this.releases.last();
		const { last } = this;
		this.#online = {
			manifest: last ? this.releases.manifestOf(last.number) : new Map<string, readonly [string, number]>(),
			addresses: last ? this.releases.addressesOf(last.number) : new Map<string, FormerAddress>(),
		};
		this.#compressor = new Compressor((online, forms) => this.#placeForms(online, forms));
		this.#examination = createHousekeeping({ quietMs: 3000, notesMax: Infinity }, () =>
			this.#compressMissing(),
		);
	}

	/** Opens a site and finishes the release that a killed process has left. */
	static async open(options: OnlineOptions): Promise<SiteOnline> {
		const online = new SiteOnline(options);
		await online.recover();
		online.#examination.note();
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
		const hash = this.manifest.get(file)?.[0];
		return hash === undefined ? undefined : readFileSync(this.#blobOf(file, hash), 'utf8');
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
		const { puts, removes, addresses, forgotten, rollbackTo, isPartial } = changes;
		// A rollback, the release that ends one, and the end of a partial one are recorded even when no file differs.
		const isTurn = rollbackTo !== this.#last?.rollbackTo || (this.#last?.isPartial && !isPartial);
		const count = puts.length + removes.length + addresses.size + forgotten.length;
		if (count === 0 && !isTurn) return undefined;
		const release = releaseOf(changes, (this.#last?.number ?? 0) + 1, this.#options.clock());
		const plan = { release, puts: [...puts], removes: [...removes] };
		this.#isInterrupted = true;
		await this.#inTurn(() => carryOut(this.#dependencies, plan, this.#online));
		this.#isInterrupted = false;
		this.#last = release;
		await this.#compressor.add(puts.map(({ file, hash }) => this.#fileOnline(file, hash)));
		return release.number;
	}

	/** Restores every file and former address that the target lacks or has otherwise. */
	async repair(): Promise<void> {
		const missing = await this.#inTurn(async () => {
			const wrong = new Set(this.manifest.keys());
			for await (const found of this.#target.list()) {
				const hash = this.manifest.get(found.file)?.[0];
				if (hash !== undefined && (await found.holds(this.#fileOnline(found.file, hash))))
					wrong.delete(found.file);
			}
			const files = this.#onlineFiles().filter(({ file }) => wrong.has(file));
			await eachAtOnce(files, this.#target.atOnce, (online) =>
				this.#target.put(online.file, online, { isNew: false }),
			);
			await this.#repairAddresses();
			return files;
		});
		await this.#compressor.add(missing);
	}

	/** Puts every former address back, and deletes any other. */
	async #repairAddresses(): Promise<void> {
		const found = new Map<string, FormerAddress>();
		for await (const [path, address] of this.#target.listAddresses()) found.set(path, address);
		const wrong = [...this.addresses].filter(
			([path, address]) => !isDeepStrictEqual(found.get(path), address),
		);
		await eachAtOnce(wrong, this.#target.atOnce, ([path, address]) => this.#target.putAddress(path, address));
		const extra = [...found.keys()].filter((path) => !this.addresses.has(path));
		await eachAtOnce(extra, this.#target.atOnce, (path) => this.#target.deleteAddress(path));
		await this.#target.completeAddresses(this.addresses);
	}

	/** Deletes old releases and blobs used only by them. Must not run while a release is rendered or carried out. */
	tidy(): void {
		const used = this.releases.tidy(this.#online, this.#options.keep);
		if (used) this.blobs.prune((hash) => used.has(hash));
	}

	/** Resolves when background compression is done. */
	async settled(): Promise<void> {
		await this.#examination.settled();
		await this.#compressor.idle();
	}

	close(): void {
		this.#examination.stop();
		this.#compressor.stop();
	}

	/** Compresses files that a process which ended early has left without one or both compressed copies. */
	async #compressMissing(): Promise<void> {
		const whole = new Set<string>();
		try {
			for await (const { file, encodings } of this.#target.list()) if (encodings.length > 1) whole.add(file);
		} catch {
			// Files without copies are served uncompressed, and found at the next start.
			return;
		}
		const missing = this.#onlineFiles().filter(({ file }) => !whole.has(file));
		await this.#compressor.add(missing.filter(({ blob }) => existsSync(blob)));
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

function releaseOf(
	{ puts, removes, addresses, forgotten, seq, now, rollbackTo, isPartial }: FileChanges,
	number: number,
	createdAt: Date,
): Release {
	return {
		...{ number, seq, now, createdAt: createdAt.toISOString() },
		...(rollbackTo !== undefined && { rollbackTo }),
		...(isPartial && { isPartial }),
		isComplete: false,
		files: Object.fromEntries(puts.map(({ file, hash }) => [file, [hash, createdAt.getTime()]])),
		removed: [...removes],
		addresses: Object.fromEntries(addresses),
		forgotten: [...forgotten],
	};
}
