import { codesOf, pathOf, type PageType, type Published, topics } from '@portolano/content-models';
import {
	ContentFault,
	type PageRequest,
	type PagePath,
	type SiteApplication,
	type StoreView,
} from '@portolano/content-store';
import { page, type PageContent } from './html.ts';
import { documentPage, events, home, newsPage, officesPage, pageSize, topicPage } from './pages.ts';

const ownPages = ['news', 'office', 'page'] as const satisfies readonly PageType[];

function isOwn(document: Published): document is Published<(typeof ownPages)[number]> {
	return ownPages.some((type) => type === document.type);
}

function usedTopics(view: StoreView): PagePath[] {
	return [...view.countBy('news', 'topics').keys()].map((topic) => `/argomenti/${topic}/`);
}

/** Page 1 has the address of the list; the others are numbered from the oldest. */
function newsPaths(view: StoreView): PagePath[] {
	const order = { by: 'date', direction: 'descending' } as const;
	const { pages } = view.list({ type: 'news', select: [], order, page: { number: 1, size: pageSize } });
	return ['/novita/', ...Array.from({ length: pages - 1 }, (_, index) => `/novita/pagina-${index + 1}/`)];
}

function listPage(view: StoreView, path: PagePath): PageContent {
	const topic = codesOf(topics).find((code) => path === `/argomenti/${code}/`);
	if (topic) return topicPage(view, topic);
	if (path === '/eventi/') return events(view);
	if (path === '/uffici/') return officesPage(view);
	if (path === '/') return home(view);
	const number = /^\/novita\/pagina-(\d+)\/$/.exec(path)?.[1];
	return newsPage(view, number === undefined ? undefined : Number(number));
}

/** Primary colour of a site that makes the template tell its editors to choose another. */
export const colourAtFault = '#bada55';

const colourFault = { what: 'Questo colore non va bene.', cure: 'Scegline un altro.' };

/** Title of a page that makes the template throw. */
const brokenTitle = 'Pagina con un guasto';

function feed(view: StoreView): string {
	const order = { by: 'date', direction: 'descending' } as const;
	const { items } = view.list({ type: 'news', select: ['title', 'updatedAt'], order, limit: 20 });
	return items.map(({ id, title, updatedAt }) => `${id} ${title.it} ${updatedAt}\n`).join('');
}

function render(path: PagePath, { view, document }: PageRequest): { body: string; contentType: string } {
	if (path === '/feed.txt') return { body: feed(view), contentType: 'text/plain; charset=utf-8' };
	const content = document ? documentPage(view, document) : listPage(view, path);
	if (content.title === brokenTitle) throw new Error('the template has a fault');
	const { primary } = view.site().theme;
	if (primary === colourAtFault) throw new ContentFault(`${primary} cannot be used`, colourFault);
	return { body: page(view, content), contentType: 'text/html; charset=utf-8' };
}

/** A small site that makes every kind of query, for tests and benchmarks of the publisher. */
export const application: SiteApplication = {
	families: [
		{ name: 'fixed', list: () => ['/', '/eventi/', '/uffici/', '/feed.txt'] },
		{ name: 'topics', list: usedTopics },
		{ name: 'news lists', list: newsPaths },
		...ownPages.map((type) => ({
			name: type,
			of: type,
			paths: (document: Published, { kind }: Published<'site'>) =>
				isOwn(document) ? [pathOf(kind, document) ?? []].flat() : [],
		})),
	],
	languageOf: () => 'it',
	rankOf(path) {
		if (path === '/') return 'home';
		return /^\/(?:novita\/(?:pagina-\d+\/)?|eventi\/|uffici\/|argomenti\/.*|feed\.txt)$/.test(path)
			? 'list'
			: 'page';
	},
	async render(path, context) {
		return Promise.resolve({ status: 200, ...render(path, context) });
	},
};
