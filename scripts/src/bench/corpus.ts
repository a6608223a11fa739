import type { LogEntry, Published } from '@portolano/content-models';
import { buildLog, smallTown } from '@portolano/test-kit';
import { syntheticNews } from './synthetic-news.ts';

export const corpusSite = 'portale';

function firstOffice(documents: readonly Published[]): { type: 'office'; id: string } {
	const office = documents.find(({ type }) => type === 'office');
	if (!office) throw new Error('The small town has no office.');
	return { type: 'office', id: office.id };
}

const town = smallTown();
const office = firstOffice(town);

/** The news number `index` of the corpus. */
export const corpusNews = (index: number) => syntheticNews(index, corpusSite, office);

/** The log of a small town whose portal has `size` more news. */
export function corpusLog(size: number): LogEntry[] {
	return buildLog([...town, ...Array.from({ length: size }, (_, index) => corpusNews(index))]);
}
