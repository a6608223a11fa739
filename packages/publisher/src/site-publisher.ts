import type { Reference } from '@portolano/content-models';
import type { Change, PageName, PagePath } from '@portolano/content-store';
import { type Batch, pageOf, type Studio } from './render-batch.ts';
import { renderHolding } from './render-holding.ts';
import { fileOf } from './rendering/render-page.ts';
import { createSitePaths, type PathChanges } from './rendering/site-paths.ts';
import { messageOf, type Problem } from './problems.ts';
import { isPageFile, refuseSuddenFall, releaseOrder } from './release-order.ts';
import type { SiteOnline } from './release/site-online.ts';
import { createStoredUse } from './release/stored-use.ts';

/** What one release of a site did. */
export interface ReleaseReport {
	readonly site: string;
	/** Number of the release; undefined when nothing had to be written. */
	readonly release: number | undefined;
	readonly rendered: number;
	/** Pages rendered whose bytes were as before. */
	readonly unchanged: number;
	readonly written: readonly PagePath[];
	readonly removed: readonly PagePath[];
	readonly problems: readonly Problem[];
	readonly milliseconds: number;
}

/** Renders, checks and releases the pages of one site. */
export interface SitePublisher {
	readonly site: string;
	readonly online: SiteOnline;
	/** Every page, with the document whose page it is. */
	readonly pages: ReadonlyMap<PagePath, Reference | undefined>;
	/** Takes note of what an entry of the log, or the clock, touched. */
	note(change: Change | undefined, touched: readonly PageName[]): void;
	readonly hasWork: boolean;
	readonly problems: readonly Problem[];
	/** Renders what was touched, or all of it, and puts it online. What failed is tried again when it may succeed. */
	release(options?: { all?: boolean; force?: boolean }): Promise<ReleaseReport>;
	/** Puts an earlier release back. The site stays so until it is released with `all`. */
	rollback(number: number): Promise<ReleaseReport>;
	/** Resolves when background work is done. */
	settled(): Promise<void>;
	close(): void;
}

export interface SiteEquipment extends Omit<Studio, 'used' | 'online'> {
	readonly online: SiteOnline;
	/** Files built with the application, by path, with their hash. */
	readonly assets: ReadonlyMap<string, string>;
	/** Told the pages, of any site, that see something else because a page of this one was held or is there at last. */
	readonly onHeld?: ((touched: readonly PageName[]) => void) | undefined;
}

export function createSitePublisher(equipment: SiteEquipment): SitePublisher {
	const { site, application, store, online, assets, check, stored } = equipment;
	const paths = createSitePaths(application, site, store);
	const used = createStoredUse();
	const studio = { ...equipment, used };
	const known = new Set<string>([...assets.keys()].map((file) => `/${file}`));
	const dirty = new Set<PagePath>();
	/** Files online whose pages are no more. */
	const gone = new Set<string>();
	/** Stored files that pages have given up since the last release. */
	const dropped = new Set<string>();
	const problems = new Map<PagePath, readonly Problem[]>();
	let pathProblems: readonly Problem[] = [];
	let stopped: Problem | undefined;
	let isAsked = false;
	let isSwept = false;
	let isClosed = false;
	let checking = Promise.resolve();

	function take({ rendered, removed, problems: found }: PathChanges): void {
		for (const path of removed) {
			if (online.manifest.has(fileOf(path))) gone.add(fileOf(path));
			known.delete(path);
			dirty.delete(path);
			problems.delete(path);
			used.set(path, []);
			store.forget({ site, path });
		}
		for (const path of rendered) {
			gone.delete(fileOf(path));
			known.add(path);
			dirty.add(path);
		}
		pathProblems = [...pathProblems, ...found.map((problem) => ({ ...problem, isBlocking: false }))].slice(
			-20,
		);
	}

	function askAll(): void {
		pathProblems = [];
		take(paths.askAll());
		for (const path of paths.pages.keys()) dirty.add(path);
		const files = new Set([...paths.pages.keys()].map(fileOf));
		for (const file of pageFiles()) if (!files.has(file)) gone.add(file);
		isAsked = true;
	}

	function note(change: Change | undefined, touched: readonly PageName[]): void {
		if (!isAsked) return;
		take(paths.follow(change, touched));
		for (const page of touched) if (page.site === site && paths.pages.has(page.path)) dirty.add(page.path);
	}

	/** Pages to render because something was held, or let go. */
	function retouch(touched: readonly PageName[]): Map<PagePath, Reference | undefined> {
		const known = new Set(dirty);
		dirty.clear();
		note(undefined, touched);
		equipment.onHeld?.(touched);
		const again = new Map([...dirty].map((path) => [path, paths.pages.get(path)] as const));
		for (const path of known) if (paths.pages.has(path)) dirty.add(path);
		return again;
	}

	function pageFiles(): string[] {
		return [...online.manifest.keys()].filter((file) => isPageFile(file, assets));
	}

	/** Stored files and assets online that no page needs: all are looked at once, then those that pages gave up. */
	function obsolete(): string[] {
		for (const link of used.takeDropped()) dropped.add(`file/${link}`);
		const files = isSwept ? dropped : online.manifest.keys();
		return [...files].filter((file) => {
			if (file.startsWith('file/'))
				return online.manifest.has(file) && !used.isUsed(file.slice('file/'.length));
			return file.startsWith('_astro/') && !assets.has(file);
		});
	}

	async function storedPuts() {
		const missing = [...used.links].filter((link) => !online.manifest.has(`file/${link}`));
		return Promise.all(
			missing.map(async (link) => ({ file: `file/${link}`, hash: await stored.bring(link) })),
		);
	}

	function assetPuts() {
		const changed = [...assets].filter(([file, hash]) => online.manifest.get(file)?.[0] !== hash);
		return changed.map(([file, hash]) => ({ file, hash }));
	}

	async function put(batch: Batch, removed: readonly string[], force: boolean): Promise<number | undefined> {
		if (!force) refuseSuddenFall(site, removed, () => pageFiles().length);
		const pages = releaseOrder(batch.pages, application).map(({ file, hash }) => ({ file, hash }));
		const puts = [...assetPuts(), ...(await storedPuts()), ...pages];
		return online.release({ puts, removes: [...removed, ...obsolete()], seq: store.seq, now: store.now });
	}

	function settle(batch: Batch, rendered: ReadonlyMap<PagePath, unknown>): void {
		for (const path of rendered.keys()) {
			dirty.delete(path);
			problems.delete(path);
		}
		for (const [path, found] of batch.problems) problems.set(path, found);
		for (const path of batch.toRetry) dirty.add(path);
		pathProblems = [...pathProblems, ...batch.notes];
		checking = checking.then(() => checkLater(batch.unchecked)).catch(tellUnchecked);
	}

	/** Checks pages that are online already; what is wrong there is told, not undone. */
	async function checkLater(unchecked: readonly PagePath[]): Promise<void> {
		for (const path of unchecked) {
			await new Promise((resolve) => setImmediate(resolve));
			if (isClosed) return;
			const body = paths.pages.has(path) ? online.read(fileOf(path)) : undefined;
			if (body === undefined || problems.has(path)) continue;
			const found = check(pageOf(path, body), known);
			if (found.length > 0)
				problems.set(
					path,
					found.map((problem) => ({ ...problem, isBlocking: false })),
				);
		}
	}

	function tellUnchecked(error: unknown): void {
		pathProblems = [
			...pathProblems,
			{ path: '/', message: `Some pages could not be checked: ${messageOf(error)}`, isBlocking: false },
		];
	}

	function held(): Problem | undefined {
		const to = online.last?.rollbackTo;
		if (to === undefined) return undefined;
		const message = `The site is held at release ${to}, to which it was rolled back. Build it to go on.`;
		return { path: '/', message, isBlocking: true };
	}

	function report(start: number, done: Partial<ReleaseReport>): ReleaseReport {
		const nothing = {
			site,
			release: undefined,
			rendered: 0,
			unchanged: 0,
			written: [],
			removed: [],
			problems: allProblems(),
		};
		return { ...nothing, ...done, milliseconds: performance.now() - start };
	}

	function allProblems(): Problem[] {
		return [held(), stopped, ...pathProblems, ...[...problems.values()].flat()].filter(
			(problem) => problem !== undefined,
		);
	}

	async function release({ all = false, force = false } = {}): Promise<ReleaseReport> {
		const start = performance.now();
		if (held() && !all) return report(start, {});
		if (all) {
			online.repair();
			isSwept = false;
		}
		if (all || !isAsked) askAll();
		const rendered = new Map([...dirty].map((path) => [path, paths.pages.get(path)]));
		stopped = undefined;
		try {
			const batch = await renderHolding({ ...studio, pages: paths.pages, known, retouch }, rendered);
			const removed = [...gone];
			const number = await put(batch, removed, force);
			settle(batch, rendered);
			gone.clear();
			dropped.clear();
			isSwept = true;
			const written = batch.pages.map(({ path }) => path);
			const unchanged = batch.unchanged.length;
			return report(start, {
				release: number,
				rendered: rendered.size,
				unchanged,
				written,
				removed,
				problems: allProblems(),
			});
		} catch (error) {
			stopped = { path: '/', message: messageOf(error), isBlocking: true };
			return report(start, { rendered: rendered.size, problems: allProblems() });
		}
	}

	return {
		site,
		online,
		pages: paths.pages,
		note,
		release,
		get hasWork() {
			return dirty.size > 0 || !isAsked || stopped !== undefined || gone.size > 0;
		},
		get problems() {
			return allProblems();
		},
		async rollback(number) {
			const start = performance.now();
			return report(start, { release: await online.rollback(number), problems: allProblems() });
		},
		async settled() {
			await checking;
			await online.settled();
		},
		close() {
			isClosed = true;
			online.close();
		},
	};
}
