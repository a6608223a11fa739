import { existsSync, readdirSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from './durable.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Since when a file has the bytes of this hash (milliseconds since 1970). */
const liveFile = z.tuple([hash, z.number()]);

/** A release of one site. Complete ones hold every file, the others what differs from the release before. */
export const releaseSchema = z.strictObject({
	number: z.int().positive(),
	/** Last entry of the log that it knows. */
	seq: z.int().nonnegative(),
	/** The clock by which its pages were rendered. */
	now: z.iso.datetime(),
	createdAt: z.iso.datetime(),
	/** The release whose content it brings back; the site then stays as it is until it is built again. */
	rollbackTo: z.int().positive().optional(),
	isComplete: z.boolean(),
	files: z.record(z.string(), liveFile),
	removed: z.array(z.string()),
});

export type Release = z.infer<typeof releaseSchema>;

/** What is online: every file with its hash and since when. */
export type OnlineFiles = ReadonlyMap<string, readonly [hash: string, since: number]>;

/** {@link OnlineFiles} as a release changes them. */
export type Manifest = Map<string, readonly [hash: string, since: number]>;

/** The releases of one site, each a small file. */
export interface Releases {
	/** From the oldest kept. */
	numbers(): number[];
	last(): Release | undefined;
	read(number: number): Release;
	/** Every file of a release. Throws when it is not kept any more. */
	manifestOf(number: number): Manifest;
	/** Writes the release: what differs from the one before, which for the first is every file. */
	write(release: Release): void;
	/**
	 * Writes the last release whole, as `manifest` has it, when the chain of differences has grown long, and deletes those
	 * before the last `keep`, as far as later ones do not need them. Answers the hashes still in use when any was deleted.
	 */
	tidy(manifest: Manifest, keep: number): Set<string> | undefined;
}

/** A chain of this many differences is read in a few milliseconds; a complete release of 20,000 files takes 2 MB. */
const chainLength = 50;

export function createReleases(folder: string): Releases {
	let newestComplete: number | undefined;
	const fileOf = (number: number) => join(folder, `${String(number).padStart(8, '0')}.json`);

	function numbers(): number[] {
		const names = readdirSync(folder).filter((name) => /^\d{8}\.json$/.test(name));
		return names.map((name) => Number.parseInt(name, 10)).sort((one, other) => one - other);
	}

	function read(number: number): Release {
		if (!existsSync(fileOf(number))) {
			throw new Error(
				`Release ${number} is not kept: those kept are ${numbers().join(', ') || 'none'}. ` +
					'Choose one of them. What is online has not been changed.',
			);
		}
		return releaseSchema.parse(JSON.parse(readFileSync(fileOf(number), 'utf8')));
	}

	function chainOf(number: number): Release[] {
		const release = read(number);
		return release.isComplete ? [release] : [...chainOf(number - 1), release];
	}

	function manifestOf(number: number): Manifest {
		const manifest: Manifest = new Map();
		for (const { files, removed } of chainOf(number)) {
			for (const file of removed) manifest.delete(file);
			for (const [file, entry] of Object.entries(files)) manifest.set(file, entry);
		}
		return manifest;
	}

	function write(release: Release): void {
		replaceFile(fileOf(release.number), JSON.stringify({ ...release, isComplete: release.number === 1 }));
	}

	/** The newest complete release, after `last` was completed when its chain was long. */
	function base(last: number, manifest: Manifest): number {
		newestComplete ??= chainOf(last)[0]?.number ?? last;
		if (last - newestComplete < chainLength) return newestComplete;
		const whole = { ...read(last), files: Object.fromEntries(manifest), removed: [], isComplete: true };
		replaceFile(fileOf(last), JSON.stringify(whole));
		newestComplete = last;
		return last;
	}

	function tidy(manifest: Manifest, keep: number): Set<string> | undefined {
		const kept = numbers();
		const last = kept.at(-1);
		if (last === undefined) return undefined;
		const first = base(last, manifest);
		const obsolete = kept.filter((number) => number < first);
		if (obsolete.length === 0 || (kept.at(-keep) ?? 0) < first) return undefined;
		for (const number of obsolete) unlinkSync(fileOf(number));
		const releases = kept.filter((number) => number >= first).map(read);
		return new Set(releases.flatMap(({ files }) => Object.values(files).map(([hash]) => hash)));
	}

	return {
		numbers,
		read,
		manifestOf,
		write,
		tidy,
		last() {
			const number = numbers().at(-1);
			return number === undefined ? undefined : read(number);
		},
	};
}
