import type { Published } from '@portolano/content-models';
import type { ServiceData } from '@portolano/feeds';
import type { TimelineStep } from '../component-props.ts';
import { say, type Reading } from '../reading.ts';
import { calendarDate } from '../time/dates.ts';
import { wordsOf } from '../words/words.ts';

/** The steps of a request: by which day, or after how many days. */
export function deadlineSteps(
	reading: Reading,
	deadlines: Published<'service'>['deadlines'],
): TimelineStep[] {
	return deadlines.map(({ title, description, days, day }) => ({
		title: [say(reading, title), days && daysText(reading, days)].filter(Boolean).join(': '),
		text: description && say(reading, description),
		date: day === undefined ? undefined : calendarDate(day, reading.language),
	}));
}

function daysText(reading: Reading, days: number): string {
	const words = wordsOf(reading);
	return `${String(days)} ${days === 1 ? words.oneDay : words.days}`;
}

/** Where a service is asked for in person, for structured data: the first counter, the office responsible, or the body. */
export function serviceCounter(
	reading: Reading,
	{ counters, offices }: Published<'service'>,
): ServiceData['counter'] {
	const { view, body } = reading;
	const [office] = view.resolve([...counters, ...offices].slice(0, 1), ['title', 'seat']);
	const seat = office && view.get(office.seat, ['address', 'postalCode', 'city']);
	const { address, postalCode, city } = seat ?? body;
	return { name: say(reading, office?.title ?? body.name), address, postalCode, city };
}
