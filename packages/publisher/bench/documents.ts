import type { LogEntry, Published } from '@portolano/content-models';
import {
	buildBody,
	buildEvent,
	buildLog,
	buildMenu,
	buildNews,
	buildOffice,
	buildPage,
	buildSite,
	inItalian,
	prose,
	to,
} from '@portolano/test-kit';

const topics = ['acqua', 'turismo', 'sport', 'istruzione', 'lavoro', 'mercato', 'residenza', 'ztl'] as const;
const officeCount = 40;

function dateOf(index: number): string {
	return new Date(Date.parse('2020-01-01T08:00:00Z') + index * 3_600_000).toISOString();
}

/** Builds news item number `index`, counted from the oldest, with a text of about 3,000 characters. */
export function benchNews(index: number, title = `Notizia numero ${index} del Comune`): Published<'news'> {
	const paragraph = `Il Comune informa che dal giorno ${index % 28} del mese gli uffici seguono un nuovo orario. `;
	return buildNews({
		id: `news-${index}`,
		title: inItalian(title),
		slug: inItalian(`notizia-${index}`),
		date: dateOf(index),
		topics: [topics[index % topics.length] ?? 'acqua', topics[(index * 3 + 1) % topics.length] ?? 'sport'],
		offices: [to('office', `office-${index % officeCount}`)],
		newsType: index % 5 === 0 ? 'avviso' : 'notizia',
		body: inItalian(prose(...Array.from({ length: 6 }, () => paragraph.repeat(6).trim()))),
	});
}

/** Builds plain page number `index`. */
export function benchPage(index: number): Published<'page'> {
	return buildPage({
		id: `page-${index}`,
		title: inItalian(`Pagina ${index}`),
		slug: inItalian(`pagina-${index}`),
	});
}

/** Builds the log of a portal with `news` news items, `pages` plain pages, 40 offices and 50 events. */
export function benchLog({ news, pages }: { news: number; pages: number }): LogEntry[] {
	const offices = Array.from({ length: officeCount }, (_, index) =>
		buildOffice({
			id: `office-${index}`,
			title: inItalian(`Ufficio ${index}`),
			slug: inItalian(`ufficio-${index}`),
		}),
	);
	const events = Array.from({ length: 50 }, (_, index) =>
		buildEvent({ id: `event-${index}`, title: inItalian(`Evento ${index}`) }),
	);
	const plain = Array.from({ length: pages }, (_, index) => benchPage(index));
	const items = Array.from({ length: news }, (_, index) => benchNews(index));
	return buildLog([buildBody(), buildSite(), buildMenu(), ...offices, ...events, ...plain, ...items]);
}
