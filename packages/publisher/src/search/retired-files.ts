import type { OnlineFiles } from '../release/releases.ts';

/** The files online that are no longer needed, each with the time from which it may be deleted. */
export class RetiredFiles {
	readonly #until = new Map<string, number>();

	constructor(manifest: OnlineFiles) {
		for (const [file, [, , until]] of manifest) if (until !== undefined) this.#until.set(file, until);
	}

	/** The files to delete now, in milliseconds. */
	expired(now: number): string[] {
		return [...this.#until].filter(([, until]) => until <= now).map(([file]) => file);
	}

	/** Notes files that were retired, deleted or put online. */
	note({
		retired = new Map(),
		others,
	}: {
		retired?: ReadonlyMap<string, number> | undefined;
		others: Iterable<string>;
	}): void {
		for (const file of others) this.#until.delete(file);
		for (const [file, until] of retired) this.#until.set(file, until);
	}
}
