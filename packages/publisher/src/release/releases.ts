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

/** A chain of this many differences is read in a few milliseconds; a complete release of 20,000 files takes 2 MB. */
const chainLength = 50;

/** The releases of one site, each a small file. */
export class Releases {
	readonly #folder: string;
	#newestComplete: number | undefined;

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** From the oldest kept. */
	numbers(): number[] {
		const names = readdirSync(this.#folder).filter((name) => /^\d{8}\.json$/.test(name));
		return names.map((name) => Number.parseInt(name, 10)).sort((one, other) => one - other);
	}

	last(): Release | undefined {
		const number = this.numbers().at(-1);
		return number === undefined ? undefined : this.read(number);
	}

	read(number: number): Release {
		const file = this.#fileOf(number);
		if (!existsSync(file)) {
			throw new Error(
				`Release ${number} is not kept: those kept are ${this.numbers().join(', ') || 'none'}. ` +
					'Choose one of them. What is online has not been changed.',
			);
		}
		return releaseSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	}

	/** Every file of a release. Throws when it is not kept any more. */
	manifestOf(number: number): Manifest {
		const manifest: Manifest = new Map();
		for (const { files, removed } of this.#chainOf(number)) {
			for (const file of removed) manifest.delete(file);
			for (const [file, entry] of Object.entries(files)) manifest.set(file, entry);
		}
		return manifest;
	}

	/** Writes the release: what differs from the one before, which for the first is every file. */
	write(release: Release): void {
		const isComplete = release.number === 1;
		replaceFile(this.#fileOf(release.number), JSON.stringify({ ...release, isComplete }));
	}

	/**
	 * Writes the last release whole, as `manifest` has it, when the chain of differences has grown long, and deletes those
	 * before the last `keep`, as far as later ones do not need them. Answers the hashes still in use when any was deleted.
	 */
	tidy(manifest: OnlineFiles, keep: number): Set<string> | undefined {
		const kept = this.numbers();
		const last = kept.at(-1);
		if (last === undefined) return undefined;
		const first = this.#base(last, manifest);
		const obsolete = kept.filter((number) => number < first);
		if (obsolete.length === 0 || (kept.at(-keep) ?? 0) < first) return undefined;
		for (const number of obsolete) unlinkSync(this.#fileOf(number));
		const releases = kept.filter((number) => number >= first).map((number) => this.read(number));
		return new Set(releases.flatMap(({ files }) => Object.values(files).map(([hash]) => hash)));
	}

	#fileOf(number: number): string {
		return join(this.#folder, `${String(number).padStart(8, '0')}.json`);
	}

	#chainOf(number: number): Release[] {
		const release = this.read(number);
		return release.isComplete ? [release] : [...this.#chainOf(number - 1), release];
	}

	/** The newest complete release, after `last` was completed when its chain was long. */
	#base(last: number, manifest: OnlineFiles): number {
		this.#newestComplete ??= this.#chainOf(last)[0]?.number ?? last;
		if (last - this.#newestComplete < chainLength) return this.#newestComplete;
		const files = Object.fromEntries(manifest);
		const whole = { ...this.read(last), files, removed: [], isComplete: true };
		replaceFile(this.#fileOf(last), JSON.stringify(whole));
		this.#newestComplete = last;
		return last;
	}
}
