import { join } from 'node:path';
import { launchChromium } from '@portolano/checks/browser';
import { queryTimes } from '@portolano/search/bench/query-times.ts';
import { type Spread, spreadOf } from './figures.ts';

/** As many documents as a city's portal has. */
const PAGES = 5000;
const QUERIES = 60;

/** The times of queries once the page has answered one. */
export interface QueryFigures extends Spread {
	pages: number;
}

/** Types queries on a results page over invented pages, without an installation. */
export async function measureQueries(folder: string): Promise<QueryFigures> {
	const browser = await launchChromium();
	try {
		const page = await browser.newPage();
		const options = { folder: join(folder, 'queries'), pages: PAGES, queries: QUERIES };
		return { pages: PAGES, ...spreadOf(await queryTimes(page, options)) };
	} finally {
		await browser.close();
	}
}
