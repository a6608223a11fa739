import { type InSomeLanguages, type Published, textsIn } from '@portolano/content-models';
import type { ServiceData } from '@portolano/feeds';
import type { TimelineStep } from '@portolano/ui/components/Timeline/props.ts';
import { localize, type PageContext } from '../page-context.ts';
import { calendarDate } from '../time/dates.ts';

/** Returns the deadlines of a service as steps: by which day, or after how long. */
export function deadlineSteps(
	context: Pick<PageContext, 'language'>,
	deadlines: Published<'service'>['deadlines'],
): TimelineStep[] {
	return deadlines.map(({ title, description, days, unit, day }) => ({
		title: [localize(context, title), days && lengthText(context, days, unit)].filter(Boolean).join(': '),
		text: description && localize(context, description),
		date: day === undefined ? undefined : calendarDate(day, context.language),
	}));
}

type Unit = NonNullable<Published<'service'>['deadlines'][number]['unit']>;

type Units = Readonly<Record<Unit, readonly [one: string, many: string]>>;

const units: InSomeLanguages<Units> = {
	it: {
		hours: ['ora', 'ore'],
		days: ['giorno', 'giorni'],
		weeks: ['settimana', 'settimane'],
		months: ['mese', 'mesi'],
	},
	en: {
		hours: ['hour', 'hours'],
		days: ['day', 'days'],
		weeks: ['week', 'weeks'],
		months: ['month', 'months'],
	},
};

/** Returns “30 giorni” or “1 mese”. */
function lengthText({ language }: Pick<PageContext, 'language'>, count: number, unit: Unit = 'days'): string {
	const [one, many] = textsIn(units, language)[unit];
	return `${String(count)} ${count === 1 ? one : many}`;
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
