import { paragraph } from '../drill/drill-alert.ts';
import { corpusNews } from './corpus.ts';

/** Ids of the site and of the office of news that are made for a measurement. */
export interface NewsPlace {
	readonly site: string;
	readonly office: string;
}

/** News item number `number` of the corpus, as the REST API of the CMS takes it. */
export function newsForm(number: number, { site, office }: NewsPlace, status: 'draft' | 'published') {
	const { title, summary, newsType, date, topics } = corpusNews(number);
	const text = summary.it ?? '';
	// The measurement may be repeated on the same installation, where addresses are taken.
	const unique = `${title.it ?? ''} ${Date.now()}`;
	return {
		...{ owner: site, languages: ['it'], title: unique, summary: text },
		...{ newsType, date, topics, body: paragraph(text), offices: [office], _status: status },
	};
}
