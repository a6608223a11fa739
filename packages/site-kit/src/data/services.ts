import type { Published } from '@portolano/content-models';
import type { ServiceData } from '@portolano/feeds';
import type { TimelineStep } from '@portolano/ui/components/Timeline/props.ts';
import { localize, type PageContext } from '../page-context.ts';
import { calendarDate } from '../time/dates.ts';
import { wordsOf } from '../words/words.ts';

/** Returns the deadlines of a service as steps: by which day, or after how many days. */
export function deadlineSteps(
	context: PageContext,
	deadlines: Published<'service'>['deadlines'],
): TimelineStep[] {
	return deadlines.map(({ title, description, days, day }) => ({
		title: [localize(context, title), days && daysText(context, days)].filter(Boolean).join(': '),
		text: description && localize(context, description),
		date: day === undefined ? undefined : calendarDate(day, context.language),
	}));
}

function daysText(context: PageContext, days: number): string {
	const words = wordsOf(context);
	return `${String(days)} ${days === 1 ? words.oneDay : words.days}`;
}

/**
 * Returns where a service can be requested in person, for structured data: the first counter, the office responsible,
 * or the body.
 */
export function serviceCounter(
	context: PageContext,
	{ counters, offices }: Published<'service'>,
): ServiceData['counter'] {
	const { view, body } = context;
	const [office] = view.resolve([...counters, ...offices].slice(0, 1), ['title', 'seat']);
	const seat = office && view.get(office.seat, ['address', 'postalCode', 'city']);
	const { address, postalCode, city } = seat ?? body;
	return { name: localize(context, office?.title ?? body.name), address, postalCode, city };
}
