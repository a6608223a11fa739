import type { OpeningHours } from '@portolano/content-models';
import type { InLanguages } from './record.ts';
import { day, optionalDay, optionalText, rows, text } from './mapping.ts';
import { publishedSeasonDay } from './season-day.ts';

type Nothing = null | undefined;

interface Row {
	id?: string | Nothing;
}

interface Span {
	from: string;
	to: string;
}

type Week = readonly { weekday: string; spans?: readonly Span[] | Nothing }[] | Nothing;

interface SeasonRow extends Row {
	name?: string | Nothing;
	from: string;
	to: string;
	weekly?: Week;
}

interface ClosureRow extends Row {
	from: string;
	to?: string | Nothing;
	reason?: string | Nothing;
}

interface ExceptionRow extends Row {
	day: string;
	spans?: readonly Span[] | Nothing;
	note?: string | Nothing;
}

interface Hours {
	weekly?: Week;
	seasons?: readonly SeasonRow[] | Nothing;
	closures?: readonly ClosureRow[] | Nothing;
	holidays?: OpeningHours['holidays'] | Nothing;
	exceptions?: readonly ExceptionRow[] | Nothing;
	note?: string | Nothing;
}

const spansOf = (values: readonly Span[] | Nothing): Span[] =>
	(values ?? []).map(({ from, to }) => ({ from, to }));

const weekOf = (week: Week) =>
	(week ?? []).map(({ weekday, spans }) => ({ weekday: Number(weekday), spans: spansOf(spans) }));

// What is no day stays as it was written: the schema refuses it.
const seasonDay = (value: string) => publishedSeasonDay(value) ?? value;

const filled = <V>(values: V[]): V[] | undefined => (values.length > 0 ? values : undefined);

type Read<R> = (record: R) => Hours | Nothing;

function seasons<R>(record: InLanguages<R>, read: Read<R>) {
	return rows(record, (one) => read(one)?.seasons).map((row) => ({
		name: optionalText(row, ({ name }) => name),
		from: seasonDay(row.it.from),
		to: seasonDay(row.it.to),
		weekly: weekOf(row.it.weekly),
	}));
}

function closures<R>(record: InLanguages<R>, read: Read<R>) {
	return rows(record, (one) => read(one)?.closures).map((row) => ({
		from: day(row.it.from),
		to: optionalDay(row.it.to),
		reason: text(row, ({ reason }) => reason),
	}));
}

function exceptions<R>(record: InLanguages<R>, read: Read<R>) {
	return rows(record, (one) => read(one)?.exceptions).map((row) => ({
		day: day(row.it.day),
		spans: spansOf(row.it.spans),
		note: optionalText(row, ({ note }) => note),
	}));
}

/** Returns the opening hours; undefined if the form was left empty. What holidays mean says nothing by itself. */
export function openingHours<R>(record: InLanguages<R>, read: Read<R>): OpeningHours | undefined {
	const hours = {
		weekly: weekOf(read(record.it)?.weekly),
		seasons: filled(seasons(record, read)),
		closures: filled(closures(record, read)),
		exceptions: exceptions(record, read),
		note: optionalText(record, (one) => read(one)?.note),
	};
	const { weekly, exceptions: others, ...rest } = hours;
	const isEmpty =
		weekly.length + others.length === 0 && Object.values(rest).every((value) => value === undefined);
	return isEmpty ? undefined : { ...hours, holidays: read(record.it)?.holidays ?? undefined };
}
