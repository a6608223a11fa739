import type { PageBlock, Published, SiteKey } from '@portolano/content-models';
import type { PagePath } from '@portolano/content-store';
import { buildPage, inBoth, prose, smallTown } from '@portolano/test-kit';
import { blockPictures } from '@portolano/test-kit/page-blocks/pictures.ts';
import { openSite } from './rendered-site.ts';

export interface PagesOfBlocks {
	/** Folder of the Astro project, with `/` at its end. */
	root: URL;
	/** A site of the small town. */
	site: SiteKey;
	blocks: PageBlock[];
	/** Whether the landing page has a text above its blocks; by default it has. */
	hasText?: boolean;
	/** By default those of the small town. */
	documents?: readonly Published[];
}

function landingPage({ site, blocks, hasText = true }: PagesOfBlocks): Published<'page'> {
	const { body, ...page } = buildPage({
		owner: site,
		id: 'page-landing',
		languages: ['it', 'en'],
		title: inBoth('Una pagina di approdo', 'A landing page'),
		slug: inBoth('approdo', 'landing'),
		summary: inBoth('In breve.', 'In short.'),
		body: inBoth(prose('Un testo sopra i blocchi.'), prose('A text above the blocks.')),
		blocks,
	});
	return hasText && body ? { ...page, body } : page;
}

function withHome(documents: readonly Published[], { site, blocks }: PagesOfBlocks): Published[] {
	return documents.map((document) =>
		document.type === 'site' && document.key === site
			? { ...document, home: { ...document.home, blocks } }
			: document,
	);
}

/**
 * Renders the home page and a landing page of a site, both of the same blocks, in the languages of the site. Returns
 * their HTML by path: `/`, `/approdo/`, `/en/`, `/en/landing/`.
 */
export async function renderBlocks(pages: PagesOfBlocks): Promise<Map<PagePath, string>> {
	const { root, site, documents = smallTown() } = pages;
	const landing = landingPage(pages);
	const {
		application,
		store,
		pages: known,
	} = await openSite({
		root,
		site,
		documents: [...withHome(documents, pages), ...blockPictures, landing],
	});
	const rendered = new Map<PagePath, string>();
	for (const page of known.filter(({ path }) => /^\/(?:en\/)?(?:(?:approdo|landing)\/)?$/.test(path))) {
		const view = store.view({ site, language: application.languageOf(page.path) });
		const { status, body } = await application.render(page.path, { ...page, view });
		if (status !== 200 || typeof body !== 'string')
			throw new Error(`${page.path} was rendered with status ${String(status)}: ${String(body)}`);
		rendered.set(page.path, body);
	}
	return rendered;
}
