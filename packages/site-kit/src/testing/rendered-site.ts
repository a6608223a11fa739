import { pathToFileURL } from 'node:url';
import type { Published, Reference, SiteKey } from '@portolano/content-models';
import { createStore, type PageFamily, type PagePath, type SiteApplication } from '@portolano/content-store';
import { buildLog, smallTownNow } from '@portolano/test-kit';

export interface SiteToRender {
	/** Folder of the Astro project, with `/` at its end. */
	root: URL;
	site: SiteKey;
	documents: readonly Published[];
	/** The instant at which the site is rendered; by default that of the small town. */
	now?: string;
	/** Renders only the paths that match; by default all. */
	paths?: RegExp;
}

type DocumentFamily = Extract<PageFamily, { of: unknown }>;

/** Returns the built application of the project at `root`. Node loads it once, however often it is asked. */
async function applicationAt(root: URL): Promise<SiteApplication> {
	const { application } = await importApplication(new URL('dist/server/entry.mjs', root));
	return application;
}

/** Applies the documents to a store; returns it with the built application and the pages of the site. */
export async function openSite({ root, site, documents, now = smallTownNow }: Omit<SiteToRender, 'paths'>) {
	const application = await applicationAt(root);
	const store = createStore({ now });
	for (const entry of buildLog([...documents])) store.apply(entry);
	const view = store.view({ site, language: application.languageOf('/') });
	const owned = documents.filter(({ owner }) => owner === site);
	const pages = application.families.flatMap((family) =>
		'list' in family
			? family.list(view).map((path) => ({ path }))
			: documentPaths(family, owned, view.site()),
	);
	return { application, store, pages };
}

/**
 * Renders all pages of a site with its built application and returns their texts by path. The Vitest project of the
 * calling test builds the applications first.
 */
export async function renderSite({ paths = /^/, ...opened }: SiteToRender): Promise<Map<PagePath, string>> {
	const { application, store, pages } = await openSite(opened);
	const { site } = opened;
	const rendered = new Map<PagePath, string>();
	for (const page of pages.filter(({ path }) => paths.test(path))) {
		const { status, body } = await application.render(page.path, {
			...page,
			view: store.view({ site, language: application.languageOf(page.path) }),
		});
		if (status !== 200)
			throw new Error(`${page.path} was rendered with status ${String(status)}: ${String(body)}`);
		if (typeof body === 'string') rendered.set(page.path, body);
	}
	return rendered;
}

function documentPaths(
	family: DocumentFamily,
	documents: readonly Published[],
	site: Published<'site'>,
): { path: PagePath; document?: Reference }[] {
	return documents
		.filter(({ type }) => type === family.of)
		.flatMap((document) => {
			const { type, id } = document;
			return family.paths(document, site).map((path) => ({ path, document: { type, id } }));
		});
}

function importApplication(entry: URL): Promise<{ application: SiteApplication }> {
	// The bundle is built at run time, so the compiler can't know its type.
	return import(/* @vite-ignore */ pathToFileURL(entry.pathname).href);
}
