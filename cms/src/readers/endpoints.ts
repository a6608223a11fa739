import { SHOWN_FROM } from '@portolano/content-models';
import type { Endpoint, PayloadRequest } from 'payload';
import { csvFile } from '../endpoints/answers.ts';
import { env } from '../env.ts';
import { csvOf } from '../workflow/csv.ts';
import { readRatings, readVisits } from './files.ts';
import { periods, periodUntil, todayInRome } from './period.ts';
import { ReadersRefused } from './readers-refused.ts';
import { readableSites } from './read-readers.ts';

async function wantedIn(req: PayloadRequest) {
	if (!req.user) throw new ReadersRefused(401, 'Accedi alla redazione.');
	const key = req.searchParams.get('site') ?? '';
	const days = Number(req.searchParams.get('days') ?? 30);
	const site = (await readableSites(req)).find((one) => one.key === key);
	if (!site) throw new ReadersRefused(404, 'Questo sito non c’è, o non è tra quelli su cui lavori.');
	if (!periods.some((period) => period === days))
		throw new ReadersRefused(400, `I giorni (days) sono uno di: ${periods.join(', ')}.`);
	return { key, period: periodUntil(todayInRome(), days) };
}

/**
 * `GET /api/readers/visits.csv` and `/api/readers/ratings.csv`, with `site` (its key) and `days`: what the desk shows, by day.
 * Counts below {@link SHOWN_FROM} on a day are left out.
 */
export const readersEndpoints: Endpoint[] = [
	{
		path: '/readers/visits.csv',
		method: 'get',
		handler: async (req) => {
			const { key, period } = await wantedIn(req);
			const days = await readVisits(env.READERS_DIR, { site: key, days: period.now });
			const rows = [...days].flatMap(([day, { pages }]) =>
				Object.entries(pages)
					.filter(([, count]) => count >= SHOWN_FROM)
					.map(([path, count]) => ({ day, path, count })),
			);
			const text = csvOf(
				[
					['Giorno', ({ day }) => day],
					['Pagina', ({ path }) => path],
					['Visite', ({ count }) => String(count)],
				],
				rows,
			);
			return csvFile(`visite-${key}.csv`, text);
		},
	},
	{
		path: '/readers/ratings.csv',
		method: 'get',
		handler: async (req) => {
			const { key, period } = await wantedIn(req);
			const { ratings } = await readRatings(env.READERS_DIR, { site: key, since: period.since });
			const text = csvOf(
				[
					['Quando', ({ at }) => at],
					['Pagina', ({ url }) => url],
					['Titolo', ({ title }) => title],
					['Stelle', ({ rating }) => String(rating)],
					['Che cosa è piaciuto', ({ positive }) => positive ?? ''],
					['Che cosa non va', ({ negative }) => negative ?? ''],
					['Parole', ({ text }) => text ?? ''],
				],
				ratings,
			);
			return csvFile(`valutazioni-${key}.csv`, text);
		},
	},
];
