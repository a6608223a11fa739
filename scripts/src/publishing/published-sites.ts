import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { logEntry, type Published, subjectOf } from '@portolano/content-models';
import { publisherFolder } from './options.ts';

export interface PublishedSite {
	key: string;
	kind: Published<'site'>['kind'];
	name: string;
	origin: string;
	/** Folder of the live release. */
	folder: string;
	/** File with the readers' ratings of its pages. */
	feedbackFile: string;
}

// Every line that publishes or withdraws a site contains this text; other lines aren't parsed.
const aboutSites = /"type":"site"/;

const kinds = ['portal', 'brand', 'area'];

/** The sites published in the local copy of the log, updated as the log grows. */
export class PublishedSites {
	readonly #dataFolder: string;
	readonly #sites = new Map<string, Published<'site'>>();
	/** Bytes of the log read so far. */
	#read = 0;

	constructor(dataFolder: string) {
		this.#dataFolder = dataFolder;
	}

	/**
	 * Reads new log entries. Returns the sites (portals, then brand sites, then areas, each by name), or undefined when
	 * no site has changed.
	 */
	async changed(): Promise<PublishedSite[] | undefined> {
		const lines = (await this.#newLines()).filter((line) => aboutSites.test(line));
		const isChanged = lines.map((line) => this.#take(line)).some(Boolean);
		return isChanged ? this.#sorted() : undefined;
	}

	/** Returns complete lines only: the last line may still be being written. */
	async #newLines(): Promise<string[]> {
		const file = await open(join(publisherFolder(this.#dataFolder), 'log.ndjson'));
		try {
			const bytes = Buffer.alloc((await file.stat()).size - this.#read);
			const { bytesRead } = await file.read(bytes, 0, bytes.byteLength, this.#read);
			const end = bytes.subarray(0, bytesRead).lastIndexOf('\n') + 1;
			this.#read += end;
			return bytes.toString('utf8', 0, end).split('\n');
		} finally {
			await file.close();
		}
	}

	#take(line: string): boolean {
		const entry = logEntry.parse(JSON.parse(line));
		const { type, id } = subjectOf(entry);
		if (type !== 'site') return false;
		if (entry.action === 'publish' && entry.document.type === 'site') this.#sites.set(id, entry.document);
		else this.#sites.delete(id);
		return true;
	}

	#sorted(): PublishedSite[] {
		const sorted = [...this.#sites.values()].toSorted(
			(one, other) =>
				kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || one.name.it.localeCompare(other.name.it, 'it'),
		);
		const folder = publisherFolder(this.#dataFolder);
		return sorted.map(({ key, kind, name, origin }) => ({
			key,
			kind,
			name: name.it,
			origin,
			folder: join(folder, 'sites', key, 'live'),
			feedbackFile: join(this.#dataFolder, 'feedback', `${key}.ndjson`),
		}));
	}
}
