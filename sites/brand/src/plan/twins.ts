import {
	type Language,
	areaPath,
	choicePath,
	eventPeriodPath,
	eventSpanPath,
	eventWhenRoot,
	areaRoot,
	visitChoices,
	visitTimePath,
	visitTimes,
} from '@portolano/content-models';
import { listedIn } from '@portolano/site-kit/data.ts';
import { eventMonths, eventStartDays } from '@portolano/site-kit/event-lists.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import { spanNames } from './event-lists.ts';
import { type PlaceFilter, placesLeft, usedAreas } from './place-lists.ts';

type Page = Pick<PageContext, 'view' | 'path' | 'language'>;

/** The lists with fixed addresses: the address of each in a language, and the filter of those that may be empty. */
const lists: readonly { path: (language: Language) => string; filter?: PlaceFilter }[] = [
	...visitChoices.flatMap((choice) => [
		{
			path: (language: Language) => choicePath('places', choice, language),
			filter: { by: 'choice', choice } as const,
		},
		{ path: (language: Language) => choicePath('events', choice, language) },
	]),
	...visitTimes.map((time) => ({
		path: (language: Language) => visitTimePath(time, language),
		filter: { by: 'time', time } as const,
	})),
	...spanNames.map((name) => ({ path: (language: Language) => eventSpanPath(name, language) })),
];

function ownPart(path: string, root: string): string | undefined {
	return path.startsWith(root) ? path.slice(root.length).replace(/\/$/, '') : undefined;
}

/** Whether `path` is one of the lists that help to plan a visit. */
export function isPlanPath(path: string, own: Language): boolean {
	return (
		lists.some((list) => list.path(own) === path) ||
		path.startsWith(areaRoot(own)) ||
		path.startsWith(eventWhenRoot(own))
	);
}

/** Returns the address of such a list in another language; undefined where it is empty there. */
export function planTwin({ view, path, language: own }: Page, other: Language): string | undefined {
	const list = lists.find((each) => each.path(own) === path);
	if (list) {
		const isThere = !list.filter || placesLeft(view, other, list.filter).length > 0;
		return isThere ? list.path(other) : undefined;
	}
	const area = ownPart(path, areaRoot(own));
	if (area !== undefined) return usedAreas(view, other).has(area) ? areaPath(area, other) : undefined;
	const period = ownPart(path, eventWhenRoot(own)) ?? '';
	const where = { languages: listedIn(other) };
	const isThere = eventMonths(view, where).includes(period) || eventStartDays(view, where).includes(period);
	return isThere ? eventPeriodPath(period, other) : undefined;
}
