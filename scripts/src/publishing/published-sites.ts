import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { alertStatePaths, type Language, logEntry, type Published } from '@portolano/content-models';
import { type Outcome, Schedule } from '@portolano/content-store';
import { publisherFolder } from './options.ts';

export interface PublishedSite {
	key: string;
	kind: Published<'site'>['kind'];
	name: string;
	origin: string;
	/** Folder of the live release. */
	folder: string;
	/** Folder of the addresses that its pages had before. */
	addresses: string;
	/** Languages with pages below a root of their own, such as `en` for `/en/`. */
	otherLanguages: Language[];
	/** File with the readers' ratings of its pages. */
	feedbackFile: string;
	/** Folder of the daily counts of its visits. */
	visitsFolder: string;
	/** Folder of its files of alerts, and the pages that always show their state. */
	alerts: { folder: string; statePaths: string[] };
}

// Lines that can change a site contain one of these texts; of other lines only the time is read.
const aboutSites = /"type":"site"|"action":"cancel"|"group":\{/;
const timeOfEntry = /"at":"([^"]+)"/;

const kinds = ['portal', 'brand', 'area'];

/** The sites published in the local copy of the log, updated as the log grows. */
export class PublishedSites {
	readonly #dataFolder: string;
	readonly #sites = new Map<string, Published<'site'>>();
	#schedule = this.#newSchedule();
	/** Bytes of the log read so far. */
	#read = 0;

	constructor(dataFolder: string) {
		this.#dataFolder = dataFolder;
	}

	/**
	 * Reads new log entries and applies scheduled ones that are due at `now` (milliseconds since 1970). Returns the sites
	 * (portals, then brand sites, then areas, each by name), or undefined when no site has changed.
	 */
	async changed(now = Date.now()): Promise<PublishedSite[] | undefined> {
		let isChanged = this.#take(this.#schedule.advance(now));
		for (const line of await this.#newLines())
			isChanged = this.#take(this.#outcomesOf(line, now)) || isChanged;
		return isChanged ? this.#sorted() : undefined;
	}

	/** Returns complete lines only: the last line may still be being written. Before the first entry there are none. */
	async #newLines(): Promise<string[]> {
		const path = join(publisherFolder(this.#dataFolder), 'log.ndjson');
		if (!existsSync(path)) return [];
		const file = await open(path);
		try {
			const { size } = await file.stat();
			// The publisher has emptied a damaged copy, and reads the log again from its beginning.
			if (size < this.#read) [this.#read, this.#schedule] = [0, this.#newSchedule()];
			const bytes = Buffer.alloc(size - this.#read);
			const { bytesRead } = await file.read(bytes, 0, bytes.byteLength, this.#read);
			const end = bytes.subarray(0, bytesRead).lastIndexOf('\n') + 1;
			this.#read += end;
			return bytes.toString('utf8', 0, end).split('\n').filter(Boolean);
		} finally {
			await file.close();
		}
	}

	#newSchedule(): Schedule {
		return new Schedule(({ id }) => this.#sites.get(id));
	}

	#outcomesOf(line: string, now: number): Outcome[] {
		if (aboutSites.test(line)) return this.#schedule.take(logEntry.parse(JSON.parse(line)), now);
		const [, at] = timeOfEntry.exec(line) ?? [];
		if (at !== undefined) this.#schedule.skip({ at });
		return [];
	}

	/** Whether a site was among `outcomes`. */
	#take(outcomes: readonly Outcome[]): boolean {
		const ofSites = outcomes.filter(({ subject }) => subject.type === 'site');
		for (const { subject, document } of ofSites) {
			if (document?.type === 'site') this.#sites.set(subject.id, document);
			else this.#sites.delete(subject.id);
		}
		return ofSites.length > 0;
	}

	#sorted(): PublishedSite[] {
		const sorted = [...this.#sites.values()].toSorted(
			(one, other) =>
				kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || one.name.it.localeCompare(other.name.it, 'it'),
		);
		const folder = publisherFolder(this.#dataFolder);
		return sorted.map(({ key, kind, name, origin, siteLanguages }) => ({
			key,
			kind,
			name: name.it,
			origin,
			folder: join(folder, 'sites', key, 'live'),
			addresses: join(folder, 'sites', key, 'addresses'),
			otherLanguages: siteLanguages.filter((language) => language !== 'it'),
			feedbackFile: join(this.#dataFolder, 'feedback', `${key}.ndjson`),
			visitsFolder: join(this.#dataFolder, 'visits', key),
			alerts: {
				folder: join(this.#dataFolder, 'alerts', key),
				statePaths: alertStatePaths(kind, siteLanguages),
			},
		}));
	}
}
