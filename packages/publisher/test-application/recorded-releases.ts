import { join } from 'node:path';
import type { SitePublisher } from '../src/site-publisher.ts';
import { logOf } from '@portolano/follower';
import type { Workshop } from './workshop.ts';

/** What was online at one release. */
export interface RecordedRelease {
	readonly site: string;
	readonly seq: number;
	readonly now: string;
	/** Whether pages of earlier entries were left for the next release. */
	readonly isPartial: boolean;
	readonly files: ReadonlyMap<string, string>;
}

/** Keeps what is online at every release, and what a clean build of the same part of the log puts online. */
export class RecordedReleases {
	readonly all: RecordedRelease[] = [];
	readonly #workshop: Workshop;
	readonly #clean = new Map<string, Promise<string>>();

	constructor(workshop: Workshop) {
		this.#workshop = workshop;
	}

	/** To be called after a release. */
	readonly note = ({ site, online }: SitePublisher): void => {
		const { last } = online;
		if (!last || last.rollbackTo !== undefined) return;
		const { seq, now, isPartial = false } = last;
		this.all.push({ site, seq, now, isPartial, files: this.#workshop.live(site) });
	};

	/** The files that a clean build of the log up to `seq`, by the clock of then, puts online. */
	async clean({
		site,
		seq,
		now,
	}: Pick<RecordedRelease, 'site' | 'seq' | 'now'>): Promise<ReadonlyMap<string, string>> {
		const name = `${seq}-${Date.parse(now)}`;
		const built = this.#clean.get(name) ?? this.#build(name, seq, now);
		this.#clean.set(name, built);
		return this.#workshop.live(site, await built);
	}

	async #build(name: string, seq: number, now: string): Promise<string> {
		const dataDir = join(this.#workshop.folder, `clean-${name}`);
		const source = logOf(this.#workshop.log.slice(0, seq));
		const publisher = this.#workshop.open({ dataDir, source, clock: () => new Date(now) });
		await publisher.catchUp();
		publisher.close();
		return dataDir;
	}
}
