import { join } from 'node:path';
import { createIndexer, type Indexer, type RenderedPage } from '@portolano/search';
import { fileOf } from './drawing/draw-page.ts';
import { messageOf } from './problems.ts';
import { createQueue } from './queue.ts';
import type { SitePublisher } from './site-publisher.ts';

/** Keeps the search index of every site up to date, a moment after its pages. */
export interface SearchKeeper {
	/** Takes note of the newest release of a site; the index follows when none has come for a moment. */
	readonly note: (site: SitePublisher) => void;
	/** Resolves when what was noted is in the indexes. */
	close(): Promise<void>;
}

/** Milliseconds without a release before the index is written. */
const moment = 500;
/** Pages handed over at once, which bounds the memory. */
const atOnce = 200;

interface Changes {
	readonly changed: RenderedPage[];
	readonly removed: string[];
}

interface Kept {
	readonly indexer: Indexer;
	readonly site: SitePublisher;
	readonly files: Set<string>;
}

/** `dataDir` is that of the publisher: an index stands in `live/ricerca/` of its site. */
export function createSearchKeeper(dataDir: string, onTrouble: (message: string) => void): SearchKeeper {
	const sites = new Map<string, Kept>();
	const inTurn = createQueue();
	let timer: NodeJS.Timeout | undefined;

	function keptOf(site: SitePublisher): Kept {
		const outputDir = join(dataDir, 'sites', site.site, 'live/ricerca');
		const kept = sites.get(site.site) ?? {
			indexer: createIndexer({ outputDir }),
			site,
			files: new Set<string>(),
		};
		sites.set(site.site, kept);
		return kept;
	}

	/** One page that cannot be indexed leaves the others in the search. */
	async function take(indexer: Indexer, changes: Changes): Promise<void> {
		const isTaken = await indexer.update(changes).then(
			() => true,
			() => false,
		);
		if (isTaken) return;
		await indexer.update({ changed: [], removed: changes.removed });
		for (const page of changes.changed) {
			await indexer
				.update({ changed: [page], removed: [] })
				.catch((error: unknown) => onTrouble(messageOf(error)));
		}
	}

	async function index({ indexer, site, files }: Kept): Promise<void> {
		const noted = [...files].filter((file) => file.endsWith('.html'));
		files.clear();
		for (let from = 0; from < noted.length; from += atOnce) {
			await take(indexer, changesIn(site, noted.slice(from, from + atOnce)));
		}
		if (noted.length > 0) await indexer.write();
	}

	async function indexAll(): Promise<void> {
		for (const kept of sites.values()) {
			const noted = [...kept.files];
			await index(kept).catch((error: unknown) => {
				for (const file of noted) kept.files.add(file);
				onTrouble(`The search of “${kept.site.site}” was not brought up to date: ${messageOf(error)}`);
			});
		}
	}

	return {
		note(site) {
			const { files } = keptOf(site);
			const { files: written = {}, removed = [] } = site.online.last ?? {};
			for (const file of [...Object.keys(written), ...removed]) files.add(file);
			clearTimeout(timer);
			timer = setTimeout(() => void inTurn(indexAll), moment);
		},
		async close() {
			clearTimeout(timer);
			await inTurn(indexAll);
		},
	};
}

/** What is online now counts: a page that changed twice is read once. */
function changesIn({ online }: SitePublisher, files: readonly string[]): Changes {
	const changed: RenderedPage[] = [];
	const removed: string[] = [];
	for (const file of files) {
		const html = online.read(file);
		if (html === undefined) removed.push(pathOf(file));
		else changed.push({ path: pathOf(file), html });
	}
	return { changed, removed };
}

/** The reverse of {@link fileOf}. */
function pathOf(file: string): string {
	const folder = file.replace(/index\.html$/, '');
	return fileOf(`/${folder}`) === file ? `/${folder}` : `/${file}`;
}
