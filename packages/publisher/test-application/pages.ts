import { pathOf, type Published, type Reference, type TopicCode, topics } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { escape, link, list, type PageContent, picture, prose } from './html.ts';

export const pageSize = 10;

const newest = { by: 'date', direction: 'descending' } as const;
const newsFields = ['title', 'slug', 'newsType', 'date'] as const;
const listed = { listedUntil: { after: 'now', orAbsent: true } } as const;

type ListedNews = Pick<Published<'news'>, 'type' | 'title' | 'slug' | 'newsType' | 'date'>;

function newsLinks(view: StoreView, news: readonly ListedNews[]): string {
	const { kind } = view.site();
	return list(news.map((item) => `${link(pathOf(kind, item) ?? '/', item.title)} ${item.date.slice(0, 10)}`));
}

export function home(view: StoreView): PageContent {
	const { items } = view.list({ type: 'news', select: newsFields, where: listed, order: newest, limit: 5 });
	const ending = { by: 'end', direction: 'ascending' } as const;
	const alerts = view.list({
		type: 'alert',
		select: ['title'],
		where: { end: { after: 'now' } },
		order: ending,
	});
	const featured = view.resolve(view.site().home.places, ['title']);
	const kinds = [...view.countBy('news', 'newsType')].map(([kind, many]) => `${kind}: ${many}`);
	const body = view.get(view.site().body, ['name']);
	const warnings = list(alerts.items.map(({ title }) => escape(title.it)));
	const main =
		warnings + newsLinks(view, items) + list(featured.map(({ title }) => escape(title.it))) + list(kinds);
	return { title: 'Home', main: `${main}<p>${escape(body?.name.it ?? '')}, ${view.today()}</p>` };
}

/** Renders a page of the list of all news; `fromEnd` counts from the oldest, so that addresses are stable. */
export function newsPage(view: StoreView, fromEnd: number | undefined): PageContent {
	const page = fromEnd === undefined ? { number: 1, size: pageSize } : { fromEnd, size: pageSize };
	const listing = view.list({ type: 'news', select: newsFields, order: newest, page });
	const place = fromEnd === undefined ? `${listing.pages} pagine` : `pagina ${fromEnd}`;
	return { title: 'Novità', main: `${newsLinks(view, listing.items)}<p>${place}</p>` };
}

export function topicPage(view: StoreView, topic: TopicCode): PageContent {
	const news = view.list({
		type: 'news',
		select: newsFields,
		where: { topics: topic, ...listed },
		order: newest,
		limit: 8,
	});
	const events = view.count('event', { topics: { anyOf: [topic] }, end: { after: 'now' } });
	return { title: topics.terms[topic].it, main: `${newsLinks(view, news.items)}<p>${events} eventi</p>` };
}

export function events(view: StoreView): PageContent {
	const order = { by: 'start', direction: 'ascending' } as const;
	const find = (where: object) =>
		view.list({ type: 'event', select: ['title', 'start'], where, order }).items;
	const coming = find({ end: { after: 'now' }, status: { not: 'cancelled' } });
	const past = find({ end: { before: 'now' } });
	const titles = (items: typeof coming) => list(items.map(({ title }) => escape(title.it)));
	return { title: 'Eventi', main: `<h2>In programma</h2>${titles(coming)}<h2>Passati</h2>${titles(past)}` };
}

function offices(view: StoreView): PageContent {
	const order = { by: 'title', direction: 'ascending' } as const;
	const { items } = view.list({
		type: 'office',
		select: ['title', 'slug', 'officeType'],
		order,
		sites: 'any',
	});
	return { title: 'Uffici', main: list(items.map(({ title }) => escape(title.it))) };
}

export { offices as officesPage };

/** Renders the page of a news item, an office or a page document. */
export function documentPage(view: StoreView, reference: Reference): PageContent {
	const { type, id } = reference;
	if (type === 'news') return newsItem(view, { type, id });
	return type === 'office' ? office(view, { type, id }) : plainPage(view, { type: 'page', id });
}

function published<T>(document: T | undefined, { type, id }: Reference): T {
	if (document === undefined) throw new Error(`${type}/${id} is not published.`);
	return document;
}

function newsItem(view: StoreView, reference: Reference<'news'>): PageContent {
	const news = published(view.whole(reference), reference);
	const related = view.related({ to: news, type: 'news', select: newsFields, limit: 3 });
	const byWhom = view.resolve(news.offices, ['title']).map(({ title }) => escape(title.it));
	const image = news.image && view.get(news.image, ['variants', 'alternativeText']);
	const main = picture(view, image) + prose(news.body) + list(byWhom);
	return { title: news.title.it, main: `${main}<h2>Altre notizie</h2>${newsLinks(view, related)}` };
}

function office(view: StoreView, reference: Reference<'office'>): PageContent {
	const { title, competences, parent } = published(view.whole(reference), reference);
	const above = parent && view.get(parent, ['title']);
	const news = view.linkingTo(reference, 'news', ['title']).slice(0, 20);
	const main = `${prose(competences)}<p>${escape(above?.title.it ?? '')}</p>`;
	return { title: title.it, main: main + list(news.map((item) => escape(item.title.it))) };
}

function plainPage(view: StoreView, reference: Reference<'page'>): PageContent {
	const { title, summary, body, image } = published(view.whole(reference), reference);
	const media = image && view.get(image, ['variants', 'alternativeText']);
	const search = { title: title.it, summary: summary.it, type: 'page', topics: [], words: [] } as const;
	return { title: title.it, search, main: picture(view, media) + (body ? prose(body) : '') };
}
