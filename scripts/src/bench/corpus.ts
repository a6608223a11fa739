import type { Published } from '@portolano/content-models';
import type { LogSource } from '@portolano/follower';
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

/** Returns news item number `index` of the corpus. */
export const corpusNews = (index: number) => syntheticNews(index, corpusSite, office);

/**
 * Returns the log of a small town whose portal has `size` more news, generated while it is read; `later` are the
 * entries that follow.
 */
export function corpusSource(size: number, later: readonly Published[]): LogSource {
	const documentAt = (index: number) =>
		town[index] ?? later[index - town.length - size] ?? corpusNews(index - town.length);
	return async (after, limit) => {
		const length = Math.min(limit, town.length + size + later.length - after);
		return Promise.resolve(
			buildLog(
				Array.from({ length }, (_, index) => documentAt(after + index)),
				after,
			),
		);
	};
}
