import { readFileSync } from 'node:fs';
import type { SiteKey } from '@portolano/content-models';
import type { PagePath, SiteApplication, Store } from '@portolano/content-store';
import type { Crew, RenderedElsewhere, Pages } from './rendering/crew.ts';
import {
	type RenderedPage,
	renderPage,
	type FailedPage,
	fileOf,
	type PageToRender,
} from './rendering/render-page.ts';
import { storedLinksIn } from './rendering/stored-links.ts';
import type { PageCheck } from './page-check.ts';
import { messageOf, type Problem } from './problems.ts';
import type { SiteOnline } from './release/site-online.ts';
import type { StoredUse } from './release/stored-use.ts';
import type { StoredFiles } from './stored-files.ts';

/** What rendering pages takes. */
export interface Studio {
	readonly site: SiteKey;
	readonly application: SiteApplication;
	readonly store: Store;
	readonly online: Pick<SiteOnline, 'manifest' | 'blobs' | 'read'>;
	readonly stored: StoredFiles;
	readonly used: StoredUse;
	readonly check: PageCheck;
	readonly crew: Crew;
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
	/** What went otherwise than meant, of no page alone. */
	readonly notes: Problem[];
}

/**
 * Of a large build so many pages are checked before the release, spread evenly, and the rest once it is online: checking
 * takes longer than rendering, and what the pages of a type have in common is their template.
 */
const checkedBefore = 200;

/** Renders pages, checks them and keeps their bytes; puts nothing online. */
export async function renderBatch(studio: Studio, pages: Pages, known: ReadonlySet<string>): Promise<Batch> {
	const batch: Batch = {
		pages: [],
		unchanged: [],
		failed: [],
		toRetry: [],
		unchecked: [],
		problems: new Map(),
		notes: [],
	};
	const every = Math.ceil(pages.size / checkedBefore);
	let index = 0;

	async function take(path: PagePath, elsewhere?: RenderedElsewhere): Promise<void> {
		const page = await candidateOf(studio, { site: studio.site, path, document: pages.get(path) }, elsewhere);
		if ('message' in page) fail(studio, batch, [{ path, message: page.message, isBlocking: true }]);
		else
			await accept(studio, batch, {
				page,
				problems: index % every === 0 ? studio.check(page.whole(), known) : undefined,
			});
		index += 1;
	}

	const share = studio.crew.shareOf(pages);
	const byCrew = renderByCrew(studio, share, batch);
	for (const path of pages.keys()) if (!share.has(path)) await take(path);
	const rendered = await byCrew;
	for (const path of share.keys()) await take(path, rendered.get(path));
	return batch;
}

/** Never fails: what the crew could not render is rendered here. */
async function renderByCrew(
	{ crew }: Studio,
	share: Pages,
	batch: Batch,
): Promise<ReadonlyMap<PagePath, RenderedElsewhere>> {
	try {
		return await crew.render(share);
	} catch (error) {
		const message = `Pages were rendered one after another, because several threads could not: ${messageOf(error)}`;
		batch.notes.push({ path: '/', message, isBlocking: false });
		return new Map();
	}
}

/** A page that was rendered, here or by the crew. */
interface Candidate {
	readonly path: PagePath;
	readonly links: ReadonlySet<string>;
	whole(): RenderedPage;
	/** Keeps its bytes; answers their hash. */
	readonly keep: () => string;
}

async function candidateOf(
	{ application, store, online: { blobs } }: Studio,
	{ site, path, document }: PageToRender,
	elsewhere: RenderedElsewhere | undefined,
): Promise<Candidate | FailedPage> {
	if (elsewhere && 'message' in elsewhere) return { path, message: elsewhere.message };
	if (elsewhere) {
		const { hash, links } = elsewhere;
		blobs.learn(hash);
		const whole = () => pageOf(path, readFileSync(blobs.pathOf(hash), 'utf8'));
		return { path, links: new Set(links), whole, keep: () => hash };
	}
	const rendered = await renderPage(application, store, { site, path, document });
	if ('message' in rendered) return rendered;
	const { body } = rendered;
	return { path, links: storedLinksIn(body), whole: () => rendered, keep: () => blobs.put(body) };
}

/** A page as it is read back from the disk. */
export function pageOf(path: PagePath, body: string): RenderedPage {
	return { path, body, contentType: fileOf(path).endsWith('.html') ? 'text/html' : 'text/plain' };
}

interface CheckedPage {
	readonly page: Candidate;
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
	compare(studio, batch, page);
}

function compare({ online }: Studio, batch: Batch, { path, keep }: Candidate): void {
	const file = fileOf(path);
	const before = online.manifest.get(file)?.[0];
	const hash = keep();
	if (hash === before) batch.unchanged.push(path);
	else batch.pages.push({ path, file, hash, isNew: before === undefined });
}

async function bringFiles({ stored, used }: Studio, { path, links }: Candidate): Promise<void> {
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
