import type { Language, OpeningHours } from '@portolano/content-models';
import {
	fillTheYear,
	fixedHolidays,
	type HoursSpan,
	isOfOneYear,
} from '@portolano/content-models/opening-hours';
import { endOfDay } from '@portolano/content-models/rome-time';
import type { StoreView } from '@portolano/content-store';
import { localize, type SiteContext } from '../page-context.ts';
import { formatDate } from '../time/dates.ts';
import { dayOfYearText, daysOfYearText, daysText, onText, sinceText } from '../time/days.ts';
import { hoursWords } from './words.ts';

/** A line of a table of opening hours; no `spans` means closed. */
export interface HoursLine {
	day: string;
	spans: readonly string[];
	note?: string | undefined;
}

/** The table of a week: of a season, by its index, or of the rest of the year. */
export interface WeekTable {
	season: number | 'rest';
	/** “Estate, dal 15 giugno al 15 settembre, ogni anno”; undefined where there is one week for the whole year. */
	title: string | undefined;
	lines: HoursLine[];
}

/** Days on which it is closed: “Chiuso dal 10 gennaio al 28 febbraio 2027”, and why. */
export interface ClosureNote {
	title: string;
	reason: string;
}

type Context = Pick<SiteContext, 'language' | 'body'>;

/** Whether a day is over. The page is rendered again when it is. */
type IsOver = (day: string) => boolean;

/** Returns whether days are over, as a page sees it: it is rendered again when one of them is. */
export const overIn =
	(view: StoreView): IsOver =>
	(day) =>
		view.hasPassed(new Date(endOfDay(day)).toISOString());

// 5 January 2026 is a Monday.
const weekdayName = (weekday: number, language: Language) =>
	formatDate(`2026-01-${String(4 + weekday).padStart(2, '0')}`, language, 'weekdayName');

function spanText({ from, to }: HoursSpan, language: Language): string {
	return from === '00:00' && to === '24:00' ? hoursWords(language).allDay : `${from}–${to}`;
}

/** Returns a line for each day of a week, from Monday. */
export function weekLines(weekly: OpeningHours['weekly'], language: Language): HoursLine[] {
	return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
		day: weekdayName(weekday, language),
		spans: weekly
			.filter((entry) => entry.weekday === weekday)
			.flatMap(({ spans }) => spans.map((span) => spanText(span, language))),
	}));
}

function seasonTitle(context: Context, season: NonNullable<OpeningHours['seasons']>[number]): string {
	const { language } = context;
	const { name, from, to } = season;
	const days = isOfOneYear(season)
		? [daysText(from, to, language)]
		: [daysOfYearText(from, to, language), hoursWords(language).everyYear];
	const title = [name && localize(context, name), ...days].filter(Boolean).join(', ');
	return title.slice(0, 1).toUpperCase() + title.slice(1);
}

/**
 * Returns a table for each week: of the seasons that are not over, and of the rest of the year where there is any. Hours
 * that name no week, such as a note alone, have none.
 */
export function weekTables(context: Context, hours: OpeningHours, isOver: IsOver): WeekTable[] {
	const { language } = context;
	const { weekly, seasons = [] } = hours;
	const ofSeasons = seasons
		.map((season, index) => ({ season, index }))
		.filter(({ season }) => !isOfOneYear(season) || !isOver(season.to))
		.map(({ season, index }) => ({
			season: index,
			title: seasonTitle(context, season),
			lines: weekLines(season.weekly, language),
		}));
	if (fillTheYear(seasons) || weekly.length + ofSeasons.length === 0) return ofSeasons;
	const title = ofSeasons.length > 0 ? hoursWords(language).restOfYear : undefined;
	return [...ofSeasons, { season: 'rest', title, lines: weekLines(weekly, language) }];
}

/** Returns the exceptions that are not over, in order. */
export function exceptionLines(context: Context, { exceptions }: OpeningHours, isOver: IsOver): HoursLine[] {
	const { language } = context;
	return exceptions
		.filter(({ day }) => !isOver(day))
		.toSorted((one, other) => one.day.localeCompare(other.day))
		.map(({ day, spans, note }) => ({
			day: formatDate(day, language, 'weekday'),
			spans: spans.map((span) => spanText(span, language)),
			note: note && localize(context, note),
		}));
}

/** Returns the periods of closure that are not over, in order. */
export function closureNotes(
	context: Context,
	{ closures = [] }: OpeningHours,
	isOver: IsOver,
): ClosureNote[] {
	const { language } = context;
	const words = hoursWords(language);
	return closures
		.filter(({ to }) => to === undefined || !isOver(to))
		.toSorted((one, other) => one.from.localeCompare(other.from))
		.map(({ from, to, reason }) => ({
			title:
				to === undefined
					? words.closedSince.replace('{since}', sinceText(from, language))
					: words.closedDays.replace(
							'{days}',
							from === to ? onText(from, language) : daysText(from, to, language),
						),
			reason: localize(context, reason),
		}));
}

/** Returns what holds on holidays, and which they are; undefined where nothing is said. */
export function holidaysText(context: Context, { holidays }: OpeningHours): string | undefined {
	if (holidays === undefined) return undefined;
	const { language, body } = context;
	const words = hoursWords(language);
	if (holidays === 'as-usual') return `${words.asUsualOnHolidays}.`;
	const [newYear = '', epiphany = '', ...later] = fixedHolidays.map((day) => dayOfYearText(day, language));
	const { patron } = body;
	const feast = patron && `${dayOfYearText(patron.day, language)} (${localize(context, patron.name)})`;
	const days = [newYear, epiphany, words.easter, words.easterMonday, ...later, ...(feast ? [feast] : [])];
	const rule = holidays === 'closed' ? words.closedOnHolidays : words.asSundayOnHolidays;
	return `${rule}: ${days.join(', ')}.`;
}
