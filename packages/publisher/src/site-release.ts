import type { SiteKey } from '@portolano/content-models';
import type { PagePath, SiteApplication, Store } from '@portolano/content-store';
import type { FormerAddresses } from './addresses/former-addresses.ts';
import { numberedLists } from './addresses/list-ends.ts';
import { resolvedAddresses } from './addresses/resolve-addresses.ts';
import { FilesInUse } from './files-in-use.ts';
import type { PageJob } from './page-job.ts';
import { type AcceptedPage, isAccepted, type PageOutcome } from './page-outcome.ts';
import { planRelease } from './plan-release.ts';
import type { NewPage } from './release-order.ts';
import type { FileChanges } from './release/file-changes.ts';
import type { SiteOnline } from './release/site-online.ts';
import type { SiteState } from './state/site-state.ts';
import { fileOf } from './rendering/render-page.ts';
import type { SitePages } from './site-pages.ts';
import type { SiteProblems } from './site-problems.ts';
import type { SiteUploads } from './uploads/site-uploads.ts';

export interface SiteReleaseOptions {
	readonly site: SiteKey;
	readonly application: Pick<SiteApplication, 'rankOf' | 'families'>;
	readonly store: Store;
	readonly online: SiteOnline;
	/** The addresses that documents have left. */
	readonly former: FormerAddresses;
	readonly uploads: SiteUploads;
	/** Files built with the application: hash by path. */
	readonly assets: ReadonlyMap<string, string>;
	readonly pages: SitePages;
	readonly problems: SiteProblems;
}

/** A release that is decided and not carried out yet. */
export interface PlannedRelease {
	readonly changes: FileChanges;
	readonly written: readonly PagePath[];
	readonly unchanged: number;
	/** Files online whose pages no longer exist. */
	readonly removed: readonly string[];
	/** Uploads whose files it brings. */
	readonly uploads: readonly string[];
}

/** Decides what a release of a site puts online and deletes, and keeps what later releases need to know of it. */
export class SiteRelease {
	readonly used = new FilesInUse();
	readonly #options: SiteReleaseOptions;
	/** Whether all files online have been examined for obsolete ones since the start. */
	#isSwept = false;
	/** Whether every page online was rendered since the start: earlier no page and no file may be deleted as unused. */
	#knowsEveryPage = false;

	constructor(options: SiteReleaseOptions) {
		this.#options = options;
	}

	/** Whether it is known of every page online what it reads and shows. */
	get knowsEveryPage(): boolean {
		return this.#knowsEveryPage;
	}

	/** Whether a release has something to do besides putting pages online: uploads, files to delete, former addresses. */
	get hasMore(): boolean {
		const { pages, former, uploads, site } = this.#options;
		const isMore = uploads.isChanged || uploads.isFetching || pages.hasGone || former.isChanged(site);
		return this.#knowsEveryPage && isMore;
	}

	/** Takes over what an earlier process knew of every page. */
	restore({ files, unknownFiles }: Pick<SiteState, 'files' | 'unknownFiles'>): void {
		this.used.restore(files, unknownFiles);
		this.#options.uploads.restore(this.used);
		this.#knowsEveryPage = true;
	}

	/** Has all files online examined by the next release. */
	sweepAgain(): void {
		this.#isSwept = false;
	}

	/**
	 * Plans the release of the pages of `job` as they are now. A release that is not whole leaves pages touched earlier for
	 * the next one: it deletes nothing. A build resolves the former addresses anew, whatever was online before.
	 * @throws when so many pages would be deleted that a mistake is likely, unless the job is forced.
	 */
	plan(job: PageJob, { isWhole, isBuild }: { isWhole: boolean; isBuild: boolean }): PlannedRelease {
		const { site, application, online, assets, store, pages, former } = this.#options;
		this.#noteFiles(job);
		const uploads = this.#options.uploads.settle(this.used);
		const accepted = [...job.pages.outcomes].filter((entry): entry is [PagePath, AcceptedPage] =>
			isAccepted(entry[1]),
		);
		const different = accepted.flatMap(([path, { hash }]) => this.#newPage(path, hash) ?? []);
		const removed = isWhole ? pages.takeGone() : [];
		const isOther = removed.length + uploads.length > 0 || different.some(({ isNew }) => isNew);
		const isMoved = isOther || former.isChanged(site);
		try {
			const plan = planRelease({
				...{
					site,
					assets,
					gone: removed,
					isForced: job.isForced || former.isWithdrawn(site),
					pages: different,
				},
				manifest: online.manifest,
				addresses: online.addresses,
				// Resolving thousands takes longer than an edit, and most edits move no page.
				resolve: (isOnline) =>
					isBuild || isMoved
						? resolvedAddresses({ site, store, former, isOnline, lists: numberedLists(application) })
						: online.addresses,
				rankOf: (path) => application.rankOf(path),
				files: this.used.all,
				added: this.#isSwept ? this.used.added : 'all',
				dropped: isWhole ? this.#dropped() : [],
				keepsFiles: !isWhole || !this.used.isComplete,
			});
			if (isWhole) former.settle(site);
			const { seq, now } = store;
			const changes = { ...plan, seq, now, ...(!isWhole && { isPartial: true as const }) };
			const written = different.map(({ path }) => path);
			return { changes, written, unchanged: accepted.length - written.length, removed, uploads };
		} catch (error) {
			pages.putBackGone(removed);
			this.#options.uploads.putBack(uploads);
			throw error;
		}
	}

	/** Takes a release back that failed: the next one deletes its pages and brings its addresses. */
	takeBack({ removed, uploads, changes }: PlannedRelease): void {
		const { pages, former, site } = this.#options;
		pages.putBackGone(removed);
		this.#options.uploads.putBack(uploads);
		if (!changes.isPartial) former.unsettle(site);
	}

	/**
	 * Updates what is known of the site after a release; a build leaves no page of which nothing is known. Returns the pages
	 * that no check has seen, and those that may succeed without a change of what they read.
	 */
	settle(
		job: PageJob,
		{ changes }: PlannedRelease,
		isBuild: boolean,
	): Record<'unchecked' | 'toRetry', PagePath[]> {
		const { pages, problems } = this.#options;
		if (isBuild) this.#knowsEveryPage = true;
		this.used.clearAdded();
		if (!changes.isPartial) {
			this.used.clearDropped();
			// While the files of some page are unknown, every release has to examine all files again.
			this.#isSwept = this.used.isComplete;
		}
		pages.noteOnline(job.pages.outcomes.keys());
		problems.note(job.notes);
		return this.#settlePages([...job.pages.outcomes].filter(([path]) => pages.all.has(path)));
	}

	#settlePages(
		outcomes: readonly (readonly [PagePath, PageOutcome])[],
	): Record<'unchecked' | 'toRetry', PagePath[]> {
		const { problems } = this.#options;
		const [unchecked, toRetry]: [PagePath[], PagePath[]] = [[], []];
		for (const [path, outcome] of outcomes) {
			problems.delete(path);
			const found = isAccepted(outcome) ? outcome.problems : outcome.failure;
			if (!found) unchecked.push(path);
			else if (found.length > 0) problems.set(path, found);
			if (!isAccepted(outcome) && outcome.isToRetry) toRetry.push(path);
		}
		return { unchecked, toRetry };
	}

	#dropped(): readonly string[] | 'all' {
		return this.#isSwept ? this.used.dropped.map((path) => path.slice(1)) : 'all';
	}

	#noteFiles({ pages: { outcomes } }: PageJob): void {
		for (const [path, outcome] of outcomes) {
			if (isAccepted(outcome)) this.used.set(path, outcome.files);
			else if (this.#options.pages.isOnline(path)) this.used.keep(path);
		}
	}

	/** The page where its bytes differ from those online. */
	#newPage(path: PagePath, hash: string): NewPage | undefined {
		const file = fileOf(path);
		const before = this.#options.online.manifest.get(file)?.[0];
		return hash === before ? undefined : { path, file, hash, isNew: before === undefined };
	}
}
