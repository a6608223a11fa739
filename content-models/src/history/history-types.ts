import type { ContentType } from '../documents.ts';

/** The types whose pages tell readers what changed when, and when a person checked them. */
export const historyTypes = [
	'service',
	'office',
	'document',
	'place',
	'page',
	'news',
] as const satisfies readonly ContentType[];

export type HistoryType = (typeof historyTypes)[number];

export function hasHistory(type: ContentType): type is HistoryType {
	return historyTypes.some((one) => one === type);
}
