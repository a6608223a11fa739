import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { alertBarPath, type SiteKey, textAt, type TimedFile } from '@portolano/content-models';
import { feedFiles } from '../writer/feed-files.ts';
import type { PublishedAlerts, WrittenSite } from '../writer/published.ts';
import { pageFiles, writtenSite } from '../writer/site-files.ts';
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
	/** Why what readers see, and what programs read, could not be written. */
	pagesError?: unknown;
	feedsError?: unknown;
}

/** The folders of all sites. */
export class WrittenSites {
	readonly #alertsDir: string;
	readonly #sites = new Map<SiteKey, WrittenFolder>();
	/** Those whose feeds are behind, in the order in which they became so. */
	readonly #withoutFeeds = new Map<SiteKey, WrittenSite>();

	/** Withdrawn sites whose folder could not be removed, and why. */
	readonly #unremoved = new Map<SiteKey, unknown>();

	constructor(alertsDir: string) {
		this.#alertsDir = alertsDir;
	}

	/**
	 * Removes the folders of sites that were withdrawn: a server that still knows them must not show their alerts, on a host that
	 * may be another's by now. Returns what could not be removed.
	 */
	remove(withdrawn: ReadonlySet<SiteKey>): SiteOutcome[] {
		this.#unremoved.clear();
		for (const key of withdrawn) {
			this.#withoutFeeds.delete(key);
			this.#sites.delete(key);
			const folder = join(this.#alertsDir, key);
			try {
				if (existsSync(folder)) new SiteFolder(folder).remove();
			} catch (error) {
				this.#unremoved.set(key, error);
			}
		}
		return [...this.#unremoved].map(([key, error]) => ({ key, error }));
	}

	/**
	 * Writes what readers see on all published sites, as of `now` (milliseconds since 1970); what programs read follows with
	 * {@link writeNextFeeds}. Files of sites that were never published stay.
	 */
	write(published: PublishedAlerts, now: number): SiteOutcome[] {
		const writings = [...published.sites.keys()].flatMap((key) => {
			const written = writtenSite(key, published, now);
			if (!written) return [];
			this.#withoutFeeds.set(key, written);
			return [this.#begin(key, written)];
		});
		// The most urgent step on all sites, then the next.
		for (let step = 0; writings.some(({ steps }) => step < steps.length); step += 1)
			for (const writing of writings) advance(writing, step);
		return writings.map(({ key, site: { pagesError: error } }) =>
			error === undefined ? { key } : { key, error },
		);
	}

	/** Writes what programs read on the next site; returns undefined when that is done for all. */
	writeNextFeeds(): SiteOutcome | undefined {
		const [next] = this.#withoutFeeds;
		if (!next) return undefined;
		const [key, written] = next;
		this.#withoutFeeds.delete(key);
		const site = this.#sites.get(key);
		if (!site) return { key };
		try {
			site.folder.writeFeeds(feedFiles(written));
			site.feedsError = undefined;
			return { key };
		} catch (error) {
			site.feedsError = error;
			return { key, error };
		}
	}

	/** Whether something could not be written. */
	get hasFailed(): boolean {
		return this.all.some(({ error }) => error !== undefined);
	}

	/** Returns the bar of an alert on a site at `now`; undefined when there is none. */
	barOf(key: SiteKey, id: string, now: number): string | undefined {
		const parts = this.#sites.get(key)?.bars.filter(({ text }) => text.includes(`data-alert="${id}"`)) ?? [];
		const bar = textAt(parts, now);
		return bar === '' ? undefined : bar;
	}

	/** The sites that were written, whether a bar is shown there or will be, and what went wrong. */
	get all(): readonly { readonly site: SiteKey; readonly isOn: boolean; readonly error: unknown }[] {
		const unremoved = [...this.#unremoved].map(([site, error]) => ({ site, isOn: true, error }));
		const written = [...this.#sites].map(([site, { isOn, pagesError, feedsError }]) => ({
			...{ site, isOn },
			error: pagesError ?? feedsError,
		}));
		return [...written, ...unremoved];
	}

	/** Compares all files with those on the disk at the next {@link write}. */
	distrust(): void {
		for (const { folder } of this.#sites.values()) folder.forget();
	}

	#begin(key: SiteKey, written: WrittenSite): Writing {
		const [language = 'it'] = written.site.siteLanguages;
		const pages = pageFiles(written);
		const bars = pages.files[alertBarPath(language)] ?? [];
		const known = this.#sites.get(key);
		const site: WrittenFolder = known ?? {
			...{ folder: new SiteFolder(join(this.#alertsDir, key)), isOn: pages.isOn, bars },
		};
		this.#sites.set(key, site);
		site.pagesError = undefined;
		const steps = site.folder.pageSteps(pages);
		const note = () => void Object.assign(site, { isOn: pages.isOn, bars });
		return { key, site, steps: [...steps, note] };
	}
}

/** What is being written for readers of a site. */
interface Writing {
	readonly key: SiteKey;
	readonly site: WrittenFolder;
	readonly steps: readonly (() => void)[];
}

/** Carries out a step, unless an earlier one failed. */
function advance({ site, steps }: Writing, step: number): void {
	if (site.pagesError !== undefined) return;
	try {
		steps[step]?.();
	} catch (error) {
		site.pagesError = error;
	}
}
