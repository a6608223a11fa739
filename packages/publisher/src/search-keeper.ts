import { join } from 'node:path';
import { createIndexer, type Indexer, isRecordsPath, type RenderedPage } from '@portolano/search';
import { fileOf } from './rendering/render-page.ts';
import { messageOf } from './problems.ts';
import { createQueue } from './queue.ts';
import type { SitePublisher } from './site-publisher.ts';

/** Keeps the search index of every site up to date, a moment after its pages. */
export interface SearchKeeper {
	/** Takes note that a site was opened or released; its index follows when nothing more has come for a moment. */
	readonly note: (site: SitePublisher) => void;
	/** Resolves when what was noted is in the indexes. */
	close(): Promise<void>;
}

/** Milliseconds without a release before the index is written. */
const moment = 500;
/** Pages handed over at once, which bounds the memory. */
const atOnce = 200;

/** Files that are searched, by the hash of their content. */
type Searched = Map<string, string>;

interface Changes {
	readonly changed: RenderedPage[];
	readonly removed: string[];
}

interface Kept {
	readonly indexer: Indexer;
	readonly site: SitePublisher;
	/** What the index holds; unknown until it is looked at. */
	held?: Searched;
}

/** `dataDir` is that of the publisher: an index stands in `live/ricerca/` of its site. */
export function createSearchKeeper(dataDir: string, onTrouble: (message: string) => void): SearchKeeper {
	const sites = new Map<string, Kept>();
	const inTurn = createQueue();
	let timer: NodeJS.Timeout | undefined;

	/** One page that cannot be indexed leaves the others in the search; answers those that could not. */
	async function take(indexer: Indexer, changes: Changes): Promise<string[]> {
		const isTaken = await indexer.update(changes).then(
			() => true,
			() => false,
		);
		if (isTaken) return [];
		const left: string[] = [];
		await indexer.update({ changed: [], removed: changes.removed });
		for (const page of changes.changed) {
			await indexer.update({ changed: [page], removed: [] }).catch((error: unknown) => {
				left.push(fileOf(page.path));
				onTrouble(messageOf(error));
			});
		}
		return left;
	}

	/** What the index holds and what is online are compared, so nothing is missed whenever a process ended. */
	async function index(kept: Kept): Promise<void> {
		const { indexer, site } = kept;
		const release = site.online.last?.number;
		const online = searchedIn(site.online.manifest);
		const held = (kept.held ??= await heldBy(kept));
		const different = [...new Set([...held.keys(), ...online.keys()])].filter(
			(file) => held.get(file) !== online.get(file),
		);
		const left: string[] = [];
		for (let from = 0; from < different.length; from += atOnce)
			left.push(...(await take(indexer, changesIn(site, different.slice(from, from + atOnce)))));
		if (different.length === 0 && (await indexer.release()) === release) return;
		await indexer.write(left.length === 0 ? release : undefined);
		for (const file of left) online.delete(file);
		kept.held = online;
	}

	async function indexAll(): Promise<void> {
		for (const kept of sites.values()) {
			await index(kept).catch((error: unknown) => {
				delete kept.held;
				onTrouble(`The search of “${kept.site.site}” was not brought up to date: ${messageOf(error)}`);
			});
		}
	}

	return {
		note(site) {
			const outputDir = join(dataDir, 'sites', site.site, 'live/ricerca');
			if (!sites.has(site.site)) sites.set(site.site, { indexer: createIndexer({ outputDir }), site });
			clearTimeout(timer);
			timer = setTimeout(() => void inTurn(indexAll), moment);
		},
		async close() {
			clearTimeout(timer);
			await inTurn(indexAll);
		},
	};
}

function searchedIn(manifest: ReadonlyMap<string, readonly [hash: string, since: number]>): Searched {
	const files = [...manifest].filter(([file]) => file.endsWith('.html') || isRecordsPath(`/${file}`));
	return new Map(files.map(([file, [hash]]) => [file, hash]));
}

/** By the release that the index says it holds; where that is not kept, its pages alone, each to be read again. */
async function heldBy({ indexer, site }: Kept): Promise<Searched> {
	const { releases } = site.online;
	const release = await indexer.release();
	if (release !== undefined && releases.numbers().includes(release))
		return searchedIn(releases.manifestOf(release));
	const paths = await indexer.paths();
	return new Map(paths.map((path) => [fileOf(path), '']));
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
