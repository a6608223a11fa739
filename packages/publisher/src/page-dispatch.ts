import type { Reference, SiteKey } from '@portolano/content-models';
import type { Applied, PagePath, SiteApplication, Store } from '@portolano/content-store';
import type { PageJob } from './page-job.ts';
import { compareRanks } from './release-order.ts';
import type { SiteOnline } from './release/site-online.ts';
import type { PathChanges } from './rendering/path-claims.ts';
import type { Rank, SiteJobs } from './site-jobs.ts';
import type { SitePages } from './site-pages.ts';
import type { SiteProblems } from './site-problems.ts';
import type { SiteRelease } from './site-release.ts';
import type { SiteUploads } from './uploads/site-uploads.ts';

export interface PageDispatchOptions {
	readonly site: SiteKey;
	readonly application: Pick<SiteApplication, 'rankOf'>;
	readonly store: Store;
	readonly online: Pick<SiteOnline, 'last'>;
	readonly pages: SitePages;
	readonly problems: SiteProblems;
	readonly release: Pick<SiteRelease, 'used' | 'knowsEveryPage' | 'hasMore'>;
	readonly uploads: SiteUploads;
	readonly jobs: SiteJobs;
	/** Called when there may be something to do. */
	readonly wake: () => void;
	/** Holds a document back. */
	readonly hold: (document: Reference) => void;
}

/** Gives every page that is to be rendered to a job of its site. */
export class PageDispatch {
	readonly #options: PageDispatchOptions;

	constructor(options: PageDispatchOptions) {
		this.#options = options;
	}

	/** Whether edits are released before a build ends: what is online is the state before them. */
	get mayOvertake(): boolean {
		const { online, jobs } = this.#options;
		return online.last !== undefined && online.last.rollbackTo === undefined && !jobs.get('build')?.isForced;
	}

	/** Takes the pages that a log entry or the clock touched into the job of `wanted`, or into the build that they wait for. */
	note(applied: Applied, wanted: Rank): void {
		const { pages, release, jobs, store } = this.#options;
		if (!pages.isListed) return;
		const { dirty, ...changes } = pages.follow(applied);
		this.#take(changes);
		this.#options.uploads.follow(applied);
		const rank = this.#rankFor(wanted);
		// Before a page was rendered once, the store does not know what touches it.
		const own = release.knowsEveryPage ? [] : applied.changes.flatMap((change) => pages.of(change));
		for (const path of new Set([...dirty, ...own])) jobs.add(path, rank);
		if (release.hasMore) jobs.open(rank);
		const job = jobs.get(rank);
		if (applied.changes.length > 0 && job) job.knownBefore = Math.min(job.knownBefore, store.seq - 1);
	}

	/** Takes every page into a build, lists first: most edits touch them, and what they read is known from then on. */
	beginBuild(): PageJob {
		const { application, pages, problems, jobs, release } = this.#options;
		problems.clearNotes();
		this.#take(pages.listAll());
		this.#options.uploads.followAll();
		const job = jobs.open('build');
		for (const path of [...pages.all.keys()].sort(compareRanks(application))) jobs.add(path, 'build');
		if (!this.mayOvertake) jobs.merge('build');
		else if (!release.knowsEveryPage) this.#holdMissing();
		return job;
	}

	/** Of documents without a page online the sites show nothing until it is there: the process before may have held them. */
	#holdMissing(): void {
		const { pages, hold } = this.#options;
		for (const [path, document] of pages.all) if (document && !pages.isOnline(path)) hold(document);
	}

	/** Takes pages into the next release whose version online may be outdated. */
	retry(paths: Iterable<PagePath>): void {
		const { pages, jobs } = this.#options;
		for (const path of paths) if (pages.all.has(path)) jobs.add(path, 'edits');
	}

	/** Has the next release bring what is not a page: uploads whose bytes have come, above all. */
	openForMore(): void {
		const { release, jobs, wake } = this.#options;
		if (release.hasMore) jobs.open(this.#rankFor('edits'));
		wake();
	}

	/** Edits that must not overtake a build join it. */
	#rankFor(wanted: Rank): Rank {
		return this.#options.jobs.get('build') && !this.mayOvertake ? 'build' : wanted;
	}

	/** Forgets removed pages and notes problems. */
	#take({ removed, problems: found }: PathChanges): void {
		const { site, store, problems, release, jobs } = this.#options;
		for (const path of removed) {
			problems.delete(path);
			release.used.delete(path);
			jobs.drop(path);
			store.forget({ site, path });
		}
		problems.note(found.map((problem) => ({ ...problem, isBlocking: false })));
	}
}
