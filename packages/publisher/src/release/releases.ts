import { existsSync, readdirSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type FormerAddress, formerAddress } from '@portolano/content-models';
import { z } from 'zod';
import { replaceFile } from '@portolano/follower';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * The hash of a file, and since when it is online with these bytes (milliseconds since 1970). A file that is no longer
 * needed, but stays for those who have its name, has the time from which a release deletes it too.
 */
const liveFile = z.tuple([hash, z.number(), z.number().optional()]);

/** A release of one site. A complete one lists every file, the others only changes since the previous release. */
export const releaseSchema = z.strictObject({
	number: z.int().positive(),
	/** Number of the last log entry it includes. */
	seq: z.int().nonnegative(),
	/** Time for which its pages were rendered. */
	now: z.iso.datetime(),
	createdAt: z.iso.datetime(),
	/** The release that it restores; the site then stays unchanged until it is built again. */
	rollbackTo: z.int().positive().optional(),
	/** Up to which entry and time documents have ended that it leaves out of the release that it restores. */
	endedAt: z.strictObject({ seq: z.int().nonnegative(), now: z.iso.datetime() }).optional(),
	isComplete: z.boolean(),
	/** Present when pages touched by earlier entries were left for the next release: urgent ones went first. */
	isPartial: z.literal(true).optional(),
	/** Present when it brings the search alone: number of the release whose pages stay online. */
	pages: z.int().positive().optional(),
	/** The search that is online; absent before the first. */
	search: z
		.strictObject({
			/** The release whose pages it finds. */
			covers: z.int().positive(),
			/** Version of the program that indexed them. */
			version: z.string(),
		})
		.optional(),
	files: z.record(z.string(), liveFile),
	removed: z.array(z.string()),
	/** Addresses without a page that lead elsewhere or are gone. Absent in releases of earlier versions. */
	addresses: z.record(z.string(), formerAddress).default({}),
	/** Addresses of earlier releases that are neither any more. */
	forgotten: z.array(z.string()).default([]),
});

export type Release = z.infer<typeof releaseSchema>;

/** Number of the release that brought the pages that are online with `release`. */
export function pagesOf({ number, pages = number }: Pick<Release, 'number' | 'pages'>): number {
	return pages;
}

/** Whether the search does not find the pages of `release` as they are. */
export function isSearchBehind(release: Release): boolean {
	return release.search?.covers !== pagesOf(release);
}

type LiveFile = readonly [hash: string, since: number, until?: number | undefined];

/** All files online, each with its hash, since when (milliseconds since 1970) and, if no longer needed, until when. */
export type OnlineFiles = ReadonlyMap<string, LiveFile>;

/** {@link OnlineFiles}, mutable. */
export type Manifest = Map<string, LiveFile>;

/** Former addresses by path. */
export type Addresses = ReadonlyMap<string, FormerAddress>;

/** Everything that is online. */
export interface Online {
	readonly manifest: OnlineFiles;
	readonly addresses: Addresses;
}

/**
 * Maximum number of releases after a complete one. Reading so many takes a few milliseconds; a complete release of
 * 20,000 files takes 2 MB.
 */
const chainLength = 50;

/** The releases of one site, each in a JSON file. */
export class Releases {
	readonly #folder: string;
	#newestComplete: number | undefined;
	/** Whether a release brought pages, for those that were read or written. */
	readonly #bringsPages = new Map<number, boolean>();

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** Returns the numbers of the stored releases, the oldest first. */
	numbers(): number[] {
		const names = readdirSync(this.#folder).filter((name) => /^\d{8}\.json$/.test(name));
		return names.map((name) => Number.parseInt(name, 10)).sort((one, other) => one - other);
	}

	/** As {@link numbers}, without those that bring the search alone: these cannot be restored by themselves. */
	ofPages(): number[] {
		return this.numbers().filter(
			(number) => this.#bringsPages.get(number) ?? this.read(number).pages === undefined,
		);
	}

	/** The newest release with the pages of release `number`: it has their search, if that was ever online. */
	withPagesOf(number: number): Release {
		const chosen = this.read(number);
		if (chosen.pages !== undefined)
			throw new Error(
				`Release ${number} brought the search alone, for the pages of release ${chosen.pages}. Choose that one instead. ` +
					'What is online has not been changed.',
			);
		const later = this.numbers().filter((other) => other > number);
		let newest = chosen;
		for (const other of later) {
			const release = this.read(other);
			if (release.pages !== number) break;
			newest = release;
		}
		return newest;
	}

	last(): Release | undefined {
		const number = this.numbers().at(-1);
		return number === undefined ? undefined : this.read(number);
	}

	read(number: number): Release {
		const file = this.#fileOf(number);
		if (!existsSync(file)) {
			throw new Error(
				`Release ${number} is not kept: those kept are ${this.ofPages().join(', ') || 'none'}. ` +
					'Choose one of them. What is online has not been changed.',
			);
		}
		return this.#noted(releaseSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
	}

	/** Returns every file of a release. @throws when it is no longer stored. */
	manifestOf(number: number): Manifest {
		const manifest: Manifest = new Map();
		for (const { files, removed } of this.#chainOf(number)) {
			for (const file of removed) manifest.delete(file);
			for (const [file, entry] of Object.entries(files)) manifest.set(file, entry);
		}
		return manifest;
	}

	/** As {@link manifestOf}, without the files that only stayed online for a while. */
	neededIn(number: number): Manifest {
		return new Map([...this.manifestOf(number)].filter(([, [, , until]]) => until === undefined));
	}

	/** Returns the former addresses of a release. @throws when it is no longer stored. */
	addressesOf(number: number): Map<string, FormerAddress> {
		const all = new Map<string, FormerAddress>();
		for (const { addresses, forgotten } of this.#chainOf(number)) {
			for (const path of forgotten) all.delete(path);
			for (const [path, address] of Object.entries(addresses)) all.set(path, address);
		}
		return all;
	}

	/** Writes a release as its changes; the first release is complete. */
	write(release: Release): void {
		const isComplete = release.number === 1;
		replaceFile(this.#fileOf(release.number), JSON.stringify({ ...this.#noted(release), isComplete }));
	}

	/**
	 * Completes the last release from what is online when too many releases follow a complete one. Deletes releases older
	 * than the last `keep` that no later one depends on; if there are any, returns the hashes still in use.
	 */
	tidy(online: Online, keep: number): Set<string> | undefined {
		const kept = this.numbers();
		const last = kept.at(-1);
		if (last === undefined) return undefined;
		const first = this.#base(last, online);
		const obsolete = kept.filter((number) => number < first);
		if (obsolete.length === 0 || (this.ofPages().at(-keep) ?? 0) < first) return undefined;
		for (const number of obsolete) unlinkSync(this.#fileOf(number));
		const releases = kept.filter((number) => number >= first).map((number) => this.read(number));
		return new Set(releases.flatMap(({ files }) => Object.values(files).map(([hash]) => hash)));
	}

	#noted(release: Release): Release {
		this.#bringsPages.set(release.number, release.pages === undefined);
		return release;
	}

	#fileOf(number: number): string {
		return join(this.#folder, `${String(number).padStart(8, '0')}.json`);
	}

	#chainOf(number: number): Release[] {
		const release = this.read(number);
		return release.isComplete ? [release] : [...this.#chainOf(number - 1), release];
	}

	/** Returns the number of the newest complete release; completes `last` first when its chain is too long. */
	#base(last: number, { manifest, addresses }: Online): number {
		this.#newestComplete ??= this.#chainOf(last)[0]?.number ?? last;
		if (last - this.#newestComplete < chainLength) return this.#newestComplete;
		const all = { files: Object.fromEntries(manifest), addresses: Object.fromEntries(addresses) };
		const whole = { ...this.read(last), ...all, removed: [], forgotten: [], isComplete: true };
		replaceFile(this.#fileOf(last), JSON.stringify(whole));
		this.#newestComplete = last;
		return last;
	}
}
