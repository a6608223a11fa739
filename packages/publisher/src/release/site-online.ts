import { existsSync, readFileSync } from 'node:fs';
import type { SiteKey } from '@portolano/content-models';
import { type Blobs, createBlobs } from './blobs.ts';
import { type Compressor, createCompressor } from './compress.ts';
import { carryOut, type Premises, recover } from './journal.ts';
import { type Live, openLive } from './live.ts';
import { createReleases, type Manifest, type OnlineFiles, type Release, type Releases } from './releases.ts';
import { openSiteFolder } from './site-folder.ts';

/** What to put online: files in the order in which they appear, then files that go. */
export interface FileChanges {
	readonly puts: readonly { readonly file: string; readonly hash: string }[];
	readonly removes: readonly string[];
	readonly seq: number;
	/** The clock by which the pages were rendered, an instant. */
	readonly now: string;
	readonly rollbackTo?: number;
}

/** One site as it is on the disk. */
export interface SiteOnline {
	/** Every file that is online. */
	readonly manifest: OnlineFiles;
	readonly releases: Releases;
	readonly blobs: Blobs;
	/** The newest release. */
	readonly last: Release | undefined;
	/** The text of a file that is online. */
	read(file: string): string | undefined;
	/** Puts the changes online as a release; answers its number, or undefined when there is nothing to change. */
	release(changes: FileChanges): Promise<number | undefined>;
	/** Puts back the files of an earlier release, as a new one. Throws when it is not kept. */
	rollback(number: number): Promise<number | undefined>;
	/** Puts every file of the manifest that is missing or different in its place again. Answers which were. */
	repair(): string[];
	/** Deletes old releases and the bytes that only they used. No release may be under way or being rendered. */
	tidy(): void;
	/** Resolves when what is compressed in the background is done. */
	settled(): Promise<void>;
	close(): void;
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

/** Opens what is on the disk and finishes the release that a killed process left. */
export async function openSiteOnline({
	dataDir,
	site,
	clock,
	keep,
	onStep,
}: OnlineOptions): Promise<SiteOnline> {
	const folder = openSiteFolder(dataDir, site);
	const blobs = createBlobs(folder.blobs);
	const stored = createBlobs(folder.stored);
	const releases = createReleases(folder.releases);
	const live = openLive(folder);
	const blobsOf = (file: string) => (file.startsWith('file/') ? stored : blobs);
	const premises: Premises = { journal: folder.journal, live, releases, blobsOf, onStep };
	let last = releases.last();
	const manifest: Manifest = last
		? releases.manifestOf(last.number)
		: new Map<string, readonly [string, number]>();
	await finishInterrupted();
	const compressor = createCompressor(live, (file) => manifest.get(file)?.[0]);
	compressMissing({ live, manifest, blobsOf, compressor });

	const online = (file: string, hash: string) => ({ file, hash, blob: blobsOf(file).pathOf(hash) });

	function next({ puts, removes, seq, now, rollbackTo }: FileChanges): Release {
		const createdAt = clock();
		return {
			number: (last?.number ?? 0) + 1,
			seq,
			now,
			createdAt: createdAt.toISOString(),
			...(rollbackTo !== undefined && { rollbackTo }),
			isComplete: false,
			files: Object.fromEntries(puts.map(({ file, hash }) => [file, [hash, createdAt.getTime()]])),
			removed: [...removes],
		};
	}

	/** A release that failed half-way, for want of space on the disk perhaps, is finished before the next one. */
	async function finishInterrupted(): Promise<void> {
		if ((await recover(premises, manifest)) !== 'none') last = releases.last();
	}

	/** A rollback, and the release that ends one, count even when no file differs. */
	function isTurn({ rollbackTo }: FileChanges): boolean {
		return rollbackTo !== last?.rollbackTo;
	}

	async function release(changes: FileChanges): Promise<number | undefined> {
		if (changes.puts.length + changes.removes.length === 0 && !isTurn(changes)) return undefined;
		await finishInterrupted();
		const decided = next(changes);
		await carryOut(
			premises,
			{ release: decided, puts: [...changes.puts], removes: [...changes.removes] },
			manifest,
		);
		last = decided;
		compressor.add(changes.puts.map(({ file, hash }) => online(file, hash)));
		return decided.number;
	}

	return {
		manifest,
		releases,
		blobs,
		get last() {
			return last;
		},
		release,
		async rollback(number) {
			const target = releases.manifestOf(number);
			const { seq, now } = releases.read(number);
			const different = [...target].filter(([file, [hash]]) => manifest.get(file)?.[0] !== hash);
			const puts = different.map(([file, [hash]]) => ({ file, hash }));
			const removes = [...manifest.keys()].filter((file) => !target.has(file));
			return release({ puts, removes, seq, now, rollbackTo: number });
		},
		read(file) {
			const hash = manifest.get(file)?.[0];
			return hash === undefined ? undefined : readFileSync(blobsOf(file).pathOf(hash), 'utf8');
		},
		repair() {
			const missing = [...manifest].filter(([file, [hash]]) => !live.holds(file, blobsOf(file).pathOf(hash)));
			for (const [file, [hash]] of missing) live.put(file, blobsOf(file).pathOf(hash));
			compressor.add(missing.map(([file, [hash]]) => online(file, hash)));
			return missing.map(([file]) => file);
		},
		tidy() {
			const used = releases.tidy(manifest, keep);
			if (used) blobs.prune((hash) => used.has(hash));
		},
		settled: () => compressor.idle(),
		close: () => compressor.stop(),
	};
}

interface Uncompressed {
	readonly live: Live;
	readonly manifest: Manifest;
	readonly blobsOf: (file: string) => Blobs;
	readonly compressor: Compressor;
}

/** A process that ended early may have left pages without their compressed forms, or without one of them. */
function compressMissing({ live, manifest, blobsOf, compressor }: Uncompressed): void {
	const missing = [...manifest].filter(([file]) => !live.has(`${file}.br`) || !live.has(`${file}.gz`));
	const files = missing.map(([file, [hash]]) => ({ file, hash, blob: blobsOf(file).pathOf(hash) }));
	compressor.add(files.filter(({ blob }) => existsSync(blob)));
}
