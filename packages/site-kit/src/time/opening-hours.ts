import type { Language, OpeningHours } from '@portolano/content-models';
import { formatDate } from './dates.ts';

/** A line of the table of opening hours; no `spans` means closed. */
export interface HoursLine {
	day: string;
	spans: readonly string[];
	note?: string | undefined;
}

// 5 January 2026 is a Monday.
const weekdayName = (weekday: number, language: Language) =>
	formatDate(`2026-01-${String(4 + weekday).padStart(2, '0')}`, language, 'weekdayName');

const spanText = ({ from, to }: { from: string; to: string }) => `${from}–${to}`;

/** Returns a line for each day of the week, from Monday. */
export function weekLines({ weekly }: OpeningHours, language: Language): HoursLine[] {
	return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
		day: weekdayName(weekday, language),
		spans: weekly.filter((entry) => entry.weekday === weekday).flatMap(({ spans }) => spans.map(spanText)),
	}));
}

/** Returns the exceptions from `today` on, in order. */
export function exceptionLines({ exceptions }: OpeningHours, language: Language, today: string): HoursLine[] {
	return exceptions
		.filter(({ day }) => day >= today)
		.toSorted((one, other) => one.day.localeCompare(other.day))
		.map(({ day, spans, note }) => ({
			day: formatDate(day, language, 'weekday'),
			spans: spans.map(spanText),
			note: note && (note[language] ?? note.it),
		}));
}
