import type { Reference } from '@portolano/content-models';
import type { Applied, PageName, PagePath } from '@portolano/content-store';
import type { FormerAddresses } from './addresses/former-addresses.ts';
import { resolvedAddresses } from './addresses/resolve-addresses.ts';
import type { Batch } from './batch.ts';
import { FilesInUse } from './files-in-use.ts';
import { LateCheck } from './late-check.ts';
import { planRelease, planRollback } from './plan-release.ts';
import { messageOf, type Problem } from './problems.ts';
import { nothingReleased, type ReleaseReport } from './release-report.ts';
import type { SiteOnline } from './release/site-online.ts';
import type { RenderDependencies } from './render-batch.ts';
import { renderHolding } from './render-holding.ts';
import type { PathChanges } from './rendering/path-claims.ts';
import { SitePaths } from './rendering/site-paths.ts';
import type { Pages } from './rendering/worker-pool.ts';
import { SitePages } from './site-pages.ts';
import { SiteProblems } from './site-problems.ts';

export interface SiteDependencies extends Omit<RenderDependencies, 'used' | 'online'> {
	readonly online: SiteOnline;
	/** The addresses that documents have left. */
	readonly former: FormerAddresses;
	/** Files built with the application: hash by path. */
	readonly assets: ReadonlyMap<string, string>;
	/** Called with the pages, of any site, touched because this site held back or restored a document. */
	readonly onHeld?: ((touched: readonly PageName[]) => void) | undefined;
}

export interface ReleaseOptions {
	/** Renders every page. Ends a rollback. */
	readonly all?: boolean;
	/** Releases even when many pages would be deleted at once. */
	readonly force?: boolean;
}

/** Renders, checks and releases the pages of one site, and holds its state. */
export class SitePublisher {
	readonly #dependencies: SiteDependencies;
	readonly #pages: SitePages;
	readonly #used = new FilesInUse();
	readonly #problems = new SiteProblems();
	readonly #lateCheck: LateCheck;
	/** Whether all files online have been examined for obsolete ones since the start. */
	#isSwept = false;

	constructor(dependencies: SiteDependencies) {
		const { site, application, store, online, assets, check } = dependencies;
		const paths = new SitePaths(application, site, store);
		this.#dependencies = dependencies;
		this.#pages = new SitePages({ site, paths, manifest: online.manifest, assets });
		this.#lateCheck = new LateCheck({
			...{ pages: this.#pages, online, check },
			...{ used: this.#used, problems: this.#problems },
		});
	}

	get site(): string {
		return this.#dependencies.site;
	}

	get online(): SiteOnline {
		return this.#dependencies.online;
	}

	/** Every page, with the document that it shows, if any. */
	get pages(): ReadonlyMap<PagePath, Reference | undefined> {
		return this.#pages.all;
	}

	/** Paths of all pages, and of the files built with the application. */
	get known(): ReadonlySet<string> {
		return this.#pages.known;
	}

	get hasWork(): boolean {
		const { site, former } = this.#dependencies;
		const isPending = this.online.isInterrupted || this.#problems.stopped !== undefined;
		return this.#pages.hasWork || former.isChanged(site) || isPending;
	}

	/** Number of pages that wait to be rendered. */
	get waitingPages(): number {
		return this.#pages.waiting;
	}

	get problems(): readonly Problem[] {
		const rolledBack = this.#rolledBack();
		return rolledBack ? [rolledBack, ...this.#problems.all] : this.#problems.all;
	}

	/** Notes the pages that a log entry or the clock touched; returns those to render. */
	note(applied: Applied): Pages {
		if (!this.#pages.isListed) return new Map();
		const { dirty, ...changes } = this.#pages.follow(applied);
		this.#take(changes);
		return dirty;
	}

	/** Renders the touched pages, or all, and puts them online. Failed pages are retried when they may succeed. */
	async release({ all = false, force = false }: ReleaseOptions = {}): Promise<ReleaseReport> {
		const start = performance.now();
		try {
			// First of all, so that what is rendered is compared with what is online.
			const recovered = await this.online.recover();
			this.#problems.stopped = undefined;
			if (this.#rolledBack() && !all) return this.#report(start, { release: recovered });
			if (all) await this.#repair();
			if (all || !this.#pages.isListed) this.#listPages();
			return this.#report(start, await this.#renderAndPutOnline(force, recovered));
		} catch (error) {
			this.#problems.stopped = { path: '/', message: messageOf(error), isBlocking: true };
			return this.#report(start, { rendered: this.#pages.dirty.size });
		}
	}

	/** Restores an earlier release. The site stays unchanged until it is released with `all`. */
	async rollback(number: number): Promise<ReleaseReport> {
		const start = performance.now();
		const { online, application } = this.#dependencies;
		await online.recover();
		const { releases } = online;
		const wanted = { manifest: releases.manifestOf(number), addresses: releases.addressesOf(number) };
		const plan = planRollback(wanted, online, application);
		const { seq, now } = releases.read(number);
		return this.#report(start, { release: await online.release({ ...plan, seq, now, rollbackTo: number }) });
	}

	/** Resolves when background work is done. */
	async settled(): Promise<void> {
		await this.#lateCheck.settled();
		await this.online.settled();
	}

	close(): void {
		this.#lateCheck.close();
		this.online.close();
	}

	async #renderAndPutOnline(
		isForced: boolean,
		recovered: number | undefined,
	): Promise<Partial<ReleaseReport>> {
		const rendered = this.#pages.dirty;
		const batch = await this.#render(rendered);
		const removed = [...this.#pages.gone].filter((file) => this.online.manifest.has(file));
		const release = await this.#putOnline(batch, removed, isForced);
		this.#settle(batch, rendered);
		return {
			release: release ?? recovered,
			rendered: rendered.size,
			unchanged: batch.unchanged.length,
			written: batch.pages.map(({ path }) => path),
			removed,
		};
	}

	async #repair(): Promise<void> {
		await this.online.repair();
		this.#isSwept = false;
	}

	#listPages(): void {
		this.#problems.clearNotes();
		this.#take(this.#pages.listAll());
	}

	/** Forgets removed pages and notes problems. */
	#take({ removed, problems }: PathChanges): void {
		const { site, store } = this.#dependencies;
		for (const path of removed) {
			this.#problems.delete(path);
			this.#used.delete(path);
			store.forget({ site, path });
		}
		this.#problems.note(problems.map((problem) => ({ ...problem, isBlocking: false })));
	}

	/** Renders `pages`, and adds to them the pages touched because a document was held back or restored. */
	#render(pages: Map<PagePath, Reference | undefined>): Promise<Batch> {
		const dependencies = {
			...this.#dependencies,
			used: this.#used,
			pages: this.#pages.all,
			known: this.#pages.known,
			retouch: (touched: readonly PageName[]) => {
				const dirty = this.note({ changes: [], touched });
				this.#dependencies.onHeld?.(touched);
				return dirty;
			},
		};
		return renderHolding(dependencies, pages);
	}

	#putOnline(batch: Batch, gone: readonly string[], isForced: boolean): Promise<number | undefined> {
		const { site, application, online, assets, store, former } = this.#dependencies;
		const plan = planRelease({
			...{ site, assets, gone, isForced },
			manifest: online.manifest,
			addresses: online.addresses,
			resolve: (isOnline) => resolvedAddresses({ site, store, former, isOnline }),
			pages: batch.pages,
			rankOf: (path) => application.rankOf(path),
			files: this.#used.all,
			dropped: this.#isSwept ? this.#used.dropped.map((path) => path.slice(1)) : 'all',
			keepsFiles: !this.#used.isComplete,
		});
		return online.release({ ...plan, seq: store.seq, now: store.now });
	}

	/** Updates the state of the site after a release. */
	#settle(batch: Batch, rendered: Pages): void {
		this.#dependencies.former.settle(this.site);
		this.#pages.released(rendered.keys());
		this.#pages.retry(batch.toRetry);
		this.#used.clearDropped();
		// While some page has no recording of its files, the next release has to scan all of them again.
		this.#isSwept = this.#used.isComplete;
		for (const path of rendered.keys()) this.#problems.delete(path);
		for (const [path, found] of batch.problems) this.#problems.set(path, found);
		this.#problems.note(batch.notes);
		this.#lateCheck.add(batch.unchecked);
	}

	/** Returns the problem to show while the site is rolled back and not updated; otherwise undefined. */
	#rolledBack(): Problem | undefined {
		const to = this.online.last?.rollbackTo;
		if (to === undefined) return undefined;
		const message = `The site is held at release ${to}, to which it was rolled back. Build it to go on.`;
		return { path: '/', message, isBlocking: true };
	}

	#report(start: number, done: Partial<ReleaseReport>): ReleaseReport {
		const { site, problems } = this;
		return { ...nothingReleased, site, problems, ...done, milliseconds: performance.now() - start };
	}
}
