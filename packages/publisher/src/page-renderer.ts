import { readFileSync } from 'node:fs';
import type { Reference, SiteKey } from '@portolano/content-models';
import type { PageFiles, PagePath, SiteApplication, Store } from '@portolano/content-store';
import type { KnownPaths, PageCheck } from './page-check.ts';
import { type AcceptedPage, failure, judged, type PageOutcome } from './page-outcome.ts';
import type { Blobs } from './release/blobs.ts';
import { fileOf, type RenderedPage, renderPage } from './rendering/render-page.ts';

/** What rendering a page of a site needs. */
export interface RenderDependencies {
	readonly site: SiteKey;
	readonly application: SiteApplication;
	readonly store: Store;
	readonly blobs: Blobs;
	readonly check: PageCheck;
	/** All paths of the site. */
	readonly known: KnownPaths;
}

/** Renders a page and keeps its bytes; checks it when told. Throws when the bytes cannot be kept. */
export async function renderOutcome(
	{ site, application, store, blobs, check, known }: RenderDependencies,
	{ path, document }: { path: PagePath; document: Reference | undefined },
	isChecked: boolean,
): Promise<PageOutcome> {
	const rendered = await renderPage(application, store, { site, path, document });
	if ('message' in rendered) return failure(rendered);
	const page = { hash: blobs.put(rendered.body), files: rendered.files };
	return isChecked ? judged(page, check(rendered, known)) : { ...page, problems: undefined };
}

/** Checks a page whose bytes a worker has kept. */
export function checkKept(
	{ blobs, check, known }: Pick<RenderDependencies, 'blobs' | 'check' | 'known'>,
	path: PagePath,
	page: AcceptedPage,
): PageOutcome {
	const body = readFileSync(blobs.pathOf(page.hash), 'utf8');
	return judged(page, check(pageOf(path, body, page.files), known));
}

/** A page as it is read back from the disk. */
export function pageOf(path: PagePath, body: string, files: PageFiles): RenderedPage {
	const contentType = fileOf(path).endsWith('.html') ? 'text/html' : 'text/plain';
	return { path, body, contentType, files };
}
