import type { SiteKey } from '@portolano/content-models';
import type { PagePath, SiteApplication, Store } from '@portolano/content-store';
import { type Batch, emptyBatch } from './batch.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import type { FilesInUse } from './files-in-use.ts';
import type { PageCheck } from './page-check.ts';
import { messageOf, type Problem } from './problems.ts';
import type { SiteOnline } from './release/site-online.ts';
import { fileOf } from './rendering/render-page.ts';
import type { Pages, WorkerPool, WorkerRendered } from './rendering/worker-pool.ts';
import type { StoredFiles } from './stored-files.ts';
import { Turns } from './turns.ts';

/** Dependencies for rendering pages. */
export interface RenderDependencies {
	readonly site: SiteKey;
	readonly application: SiteApplication;
	readonly store: Store;
	readonly online: Pick<SiteOnline, 'manifest' | 'blobs'>;
	readonly stored: StoredFiles;
	readonly used: FilesInUse;
	readonly check: PageCheck;
	readonly workers: WorkerPool;
}

/**
 * Pages of a large build that are checked before the release, spread evenly; the rest is checked once online. Checking
 * takes longer than rendering, and pages of one type share a template and so its faults.
 */
const checkedBefore = 200;

/** Renders and checks pages and stores their bytes; puts nothing online. `known` contains all paths of the site. */
export async function renderBatch(
	dependencies: RenderDependencies,
	pages: Pages,
	known: ReadonlySet<string>,
): Promise<Batch> {
	const batch = emptyBatch();
	const { site, application, store, online, check, workers } = dependencies;
	const candidates = { site, application, store, blobs: online.blobs };
	const every = Math.ceil(pages.size / checkedBefore);
	const turns = new Turns();
	let index = 0;

	async function take(path: PagePath, byWorker?: WorkerRendered): Promise<void> {
		await turns.give();
		const isChecked = index++ % every === 0;
		const page = await candidateOf(candidates, { site, path, document: pages.get(path) }, byWorker);
		if ('message' in page) fail(dependencies, batch, [{ path, message: page.message, isBlocking: true }]);
		else
			await accept(dependencies, batch, {
				page,
				problems: isChecked ? check(page.whole(), known) : undefined,
			});
	}

	const share = workers.shareOf(pages);
	const byWorkers = renderByWorkers(workers, share, batch);
	for (const path of pages.keys()) if (!share.has(path)) await take(path);
	const rendered = await byWorkers;
	for (const path of share.keys()) await take(path, rendered.get(path));
	return batch;
}

/** Never rejects: after an error the caller renders the pages on this thread. */
async function renderByWorkers(
	workers: WorkerPool,
	share: Pages,
	batch: Batch,
): Promise<ReadonlyMap<PagePath, WorkerRendered>> {
	try {
		return await workers.render(share);
	} catch (error) {
		const message = `Pages were rendered one after another, because several threads could not: ${messageOf(error)}`;
		batch.notes.push({ path: '/', message, isBlocking: false });
		return new Map();
	}
}

interface CheckedPage {
	readonly page: Candidate;
	/** Problems found by the check; undefined when the page was not checked. */
	readonly problems: readonly Problem[] | undefined;
}

async function accept(
	dependencies: RenderDependencies,
	batch: Batch,
	{ page, problems }: CheckedPage,
): Promise<void> {
	const { stored, used, online } = dependencies;
	const { path, files } = page;
	if (problems?.some(({ isBlocking }) => isBlocking)) {
		fail(dependencies, batch, problems);
		return;
	}
	try {
		for (const sha256 of files.values()) await stored.bring(sha256);
	} catch (error) {
		batch.toRetry.push(path);
		fail(dependencies, batch, [{ path, message: messageOf(error), isBlocking: true }]);
		return;
	}
	used.set(path, files);
	if (!problems) batch.unchecked.push(path);
	if (problems && problems.length > 0) batch.problems.set(path, problems);
	compare(online, batch, page);
}

function compare({ manifest }: RenderDependencies['online'], batch: Batch, page: Candidate): void {
	const { path } = page;
	const file = fileOf(path);
	const before = manifest.get(file)?.[0];
	const hash = page.keep();
	if (hash === before) batch.unchanged.push(path);
	else batch.pages.push({ path, file, hash, isNew: before === undefined });
}

/** Marks the page of `problems` as failed: its last good version stays online, with the files it shows. */
function fail({ online, used }: RenderDependencies, batch: Batch, problems: readonly Problem[]): void {
	const path = problems[0]?.path;
	if (path === undefined) return;
	batch.failed.push(path);
	batch.problems.set(path, problems);
	if (online.manifest.has(fileOf(path))) used.keep(path);
}
