import { join } from 'node:path';
import { alertBarPath, type SiteKey, textAt, type TimedFile } from '@portolano/content-models';
import type { PublishedAlerts } from '../writer/published.ts';
import { type SiteFiles, siteFiles, writtenSite } from '../writer/site-files.ts';
import { SiteFolder } from './site-folder.ts';

/** What was written for one site, or why it was not. */
export interface SiteOutcome {
	readonly key: SiteKey;
	/** Undefined when all was written. */
	readonly error?: unknown;
}

interface WrittenFolder {
	readonly folder: SiteFolder;
	isOn: boolean;
	/** The bars of its first language. */
	bars: TimedFile;
	error?: unknown;
}

/** The folders of all sites. */
export class WrittenSites {
	readonly #alertsDir: string;
	readonly #sites = new Map<SiteKey, WrittenFolder>();

	constructor(alertsDir: string) {
		this.#alertsDir = alertsDir;
	}

	/** Writes the files of all published sites, as of `now` (milliseconds since 1970). Those of other sites stay. */
	write(published: PublishedAlerts, now: number): SiteOutcome[] {
		return [...published.sites.keys()].flatMap((key) => {
			const written = writtenSite(key, published, now);
			if (!written) return [];
			const [language = 'it'] = written.site.siteLanguages;
			const files = siteFiles(written);
			return [this.#write(key, files, files.files[alertBarPath(language)] ?? [])];
		});
	}

	/** Returns the bar of an alert on a site at `now`; undefined when there is none. */
	barOf(key: SiteKey, id: string, now: number): string | undefined {
		const parts = this.#sites.get(key)?.bars.filter(({ text }) => text.includes(`data-alert="${id}"`)) ?? [];
		const bar = textAt(parts, now);
		return bar === '' ? undefined : bar;
	}

	/** The sites that were written, whether a bar is shown there or will be, and what went wrong. */
	get all(): readonly { readonly site: SiteKey; readonly isOn: boolean; readonly error: unknown }[] {
		return [...this.#sites].map(([site, { isOn, error }]) => ({ site, isOn, error }));
	}

	/** Compares all files with those on the disk at the next {@link write}. */
	distrust(): void {
		for (const { folder } of this.#sites.values()) folder.forget();
	}

	#write(key: SiteKey, files: SiteFiles, bars: TimedFile): SiteOutcome {
		const known = this.#sites.get(key);
		const written: WrittenFolder = known ?? {
			...{ folder: new SiteFolder(join(this.#alertsDir, key)), isOn: files.isOn, bars },
		};
		this.#sites.set(key, written);
		try {
			written.folder.write(files);
			Object.assign(written, { isOn: files.isOn, bars, error: undefined });
			return { key };
		} catch (error) {
			written.error = error;
			return { key, error };
		}
	}
}
