import type { Reference, SiteKey } from '@portolano/content-models';
import type { PagePath, SiteApplication, Store } from '@portolano/content-store';
import { type DrawnPage, drawPage, fileOf } from './drawing/draw-page.ts';
import { storedLinksIn } from './drawing/stored-links.ts';
import type { PageCheck } from './page-check.ts';
import { messageOf, type Problem } from './problems.ts';
import type { SiteOnline } from './release/site-online.ts';
import type { StoredUse } from './release/stored-use.ts';
import type { StoredFiles } from './stored-files.ts';

/** What drawing pages takes. */
export interface Studio {
	readonly site: SiteKey;
	readonly application: SiteApplication;
	readonly store: Store;
	readonly online: Pick<SiteOnline, 'manifest' | 'blobs' | 'read'>;
	readonly stored: StoredFiles;
	readonly used: StoredUse;
	readonly check: PageCheck;
}

/** A page that is to be written. */
export interface NewPage {
	readonly path: PagePath;
	readonly file: string;
	readonly hash: string;
	readonly isNew: boolean;
}

export interface Batch {
	/** Pages whose bytes differ from what is online. */
	readonly pages: NewPage[];
	readonly unchanged: PagePath[];
	/** Pages that keep their last good version. */
	readonly failed: PagePath[];
	/** Failed pages that may succeed without a change of what they read: a stored file did not come. */
	readonly toRetry: PagePath[];
	/** Pages that no check has seen yet. */
	readonly unchecked: PagePath[];
	readonly problems: Map<PagePath, readonly Problem[]>;
}

/**
 * Of a large build so many pages are checked before the release, spread evenly, and the rest once it is online: checking
 * takes longer than drawing, and what the pages of a type have in common is their template.
 */
const checkedBefore = 200;

/** Draws pages, checks them and keeps their bytes; puts nothing online. */
export async function drawBatch(
	studio: Studio,
	pages: ReadonlyMap<PagePath, Reference | undefined>,
	known: ReadonlySet<string>,
): Promise<Batch> {
	const batch: Batch = {
		pages: [],
		unchanged: [],
		failed: [],
		toRetry: [],
		unchecked: [],
		problems: new Map(),
	};
	const every = Math.ceil(pages.size / checkedBefore);
	let index = 0;
	for (const [path, document] of pages) {
		const page = await drawPage(studio.application, studio.store, { site: studio.site, path, document });
		if ('message' in page) fail(studio, batch, [{ ...page, isBlocking: true }]);
		else if (index % every !== 0) await accept(studio, batch, { page, problems: undefined });
		else await accept(studio, batch, { page, problems: studio.check(page, known) });
		index += 1;
	}
	await studio.online.blobs.settled();
	return batch;
}

interface CheckedPage {
	readonly page: DrawnPage;
	/** What the check found; undefined when it has not looked. */
	readonly problems: readonly Problem[] | undefined;
}

async function accept(studio: Studio, batch: Batch, { page, problems }: CheckedPage): Promise<void> {
	if (problems?.some(({ isBlocking }) => isBlocking)) {
		fail(studio, batch, problems);
		return;
	}
	try {
		await bringFiles(studio, page);
	} catch (error) {
		batch.toRetry.push(page.path);
		fail(studio, batch, [{ path: page.path, message: messageOf(error), isBlocking: true }]);
		return;
	}
	if (!problems) batch.unchecked.push(page.path);
	if (problems && problems.length > 0) batch.problems.set(page.path, problems);
	await compare(studio, batch, page);
}

async function compare({ online }: Studio, batch: Batch, { path, body }: DrawnPage): Promise<void> {
	const file = fileOf(path);
	const before = online.manifest.get(file)?.[0];
	const hash = await online.blobs.begin(body);
	if (hash === before) batch.unchanged.push(path);
	else batch.pages.push({ path, file, hash, isNew: before === undefined });
}

async function bringFiles({ stored, used }: Studio, { path, body }: DrawnPage): Promise<void> {
	const links = storedLinksIn(body);
	for (const link of links) await stored.bring(link);
	used.set(path, links);
}

/** The page that `problems` are about keeps its last good version, and so the files that this links to. */
function fail({ online, used }: Studio, batch: Batch, problems: readonly Problem[]): void {
	const path = problems[0]?.path;
	if (path === undefined) return;
	batch.failed.push(path);
	batch.problems.set(path, problems);
	const lastGood = used.has(path) ? undefined : online.read(fileOf(path));
	if (lastGood !== undefined) used.set(path, storedLinksIn(lastGood));
}
