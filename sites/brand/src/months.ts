import { romeDay, type Language, type Published } from '@portolano/content-models';
import { formatDate } from '@portolano/site-kit/time.ts';

/** Events that begin in the same month. */
export interface Month<E> {
	/** Id of the heading, for links to it: `2026-11`. */
	id: string;
	/** Text of the heading: “Novembre 2026”. */
	title: string;
	items: E[];
}

/** Groups events by the month in which they begin in Rome time, in their given order. */
export function byMonth<E extends Pick<Published<'event'>, 'start'>>(
	events: readonly E[],
	language: Language,
): Month<E>[] {
	const groups = Map.groupBy(events, ({ start }) => romeDay(start).slice(0, 7));
	return [...groups].map(([month, items]) => {
		const title = formatDate(`${month}-01`, language, 'monthYear');
		return { id: `m-${month}`, title: `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`, items };
	});
}
