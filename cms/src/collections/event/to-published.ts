import { occurrencesOf, wholeDays } from '@portolano/content-models';
import { accessFacts } from '../../projection/access-facts.ts';
import {
	codes,
	common,
	instant,
	optional,
	optionalInstant,
	optionalRef,
	optionalRichText,
	optionalText,
	type Projection,
	ref,
	refs,
	richText,
	rows,
	text,
	ticked,
} from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';
import { recurrenceOf } from './recurrence.ts';

type EventRecord = RecordOf<'event'>;

function organisations(record: InLanguages<EventRecord>, name: 'supporters' | 'patrons' | 'sponsors') {
	return rows(record, (event) => event[name]).map((row) => ({
		name: text(row, (organisation) => organisation.name),
		url: optional(row.it.url),
	}));
}

function sessions(record: InLanguages<EventRecord>) {
	return rows(record, (event) => event.sessions).map((row) => ({
		...(row.it.id ? { id: row.it.id } : {}),
		start: instant(row.it.start),
		end: instant(row.it.end),
		note: optionalText(row, ({ note }) => note),
	}));
}

type Session = ReturnType<typeof sessions>[number];

/** The sessions that were typed, and the times of a recurrence; what is refused has none, and the rules say why. */
function allSessions(record: InLanguages<EventRecord>): Session[] {
	const rule = recurrenceOf(record.it);
	const { occurrences = [] } = rule ? occurrencesOf(rule) : {};
	const times = occurrences.map(({ day, start, end }) => ({ id: day, start, end, note: undefined }));
	const all = [...sessions(record), ...times];
	return times.length > 0 ? all.toSorted((one, other) => one.start.localeCompare(other.start)) : all;
}

/** The whole period of an event; one that repeats runs from the first of its times to the last. */
function wholePeriod(record: EventRecord, all: readonly Session[]) {
	const typed = period(record);
	if (!recurrenceOf(record) || all.length === 0) return typed;
	const ends = all.map(({ end }) => end).toSorted();
	return { start: all[0]?.start ?? typed.start, end: ends.at(-1) ?? typed.end };
}

// In an all-day event only the days count: the hours that the form also stores are ignored.
function period({ start, end, allDay }: EventRecord) {
	const typed = { start: instant(start), end: instant(end) };
	return allDay === true && start && end ? wholeDays(typed) : typed;
}

function people(it: EventRecord) {
	return {
		people: refs('person', it.people),
		gallery: refs('media', it.gallery),
		documents: refs('document', it.documents),
		contactPoints: refs('contact-point', it.contactPoints),
		offices: refs('office', it.offices),
	};
}

function visit(record: InLanguages<EventRecord>) {
	const { setting, forChildren, isUnverified } = record.it;
	const facts = accessFacts(record);
	return {
		accessFacts: facts.length > 0 ? facts : undefined,
		setting: setting ?? undefined,
		forChildren: ticked(forChildren),
		isUnverified: ticked(isUnverified),
	};
}

export function toPublished(record: InLanguages<EventRecord>, sites: SiteKeys): Projection<'event'> {
	const { it } = record;
	const all = allSessions(record);
	return {
		...common('event', record, sites),
		slug: text(record, ({ slug }) => slug),
		title: text(record, ({ title }) => title),
		subtitle: optionalText(record, ({ subtitle }) => subtitle),
		summary: text(record, ({ summary }) => summary),
		eventTypes: codes(it.eventTypes),
		...wholePeriod(it, all),
		allDay: it.allDay === true,
		sessions: all,
		recurrence: recurrenceOf(it),
		status: it.status,
		formerStart: optionalInstant(it.formerStart),
		topics: codes(it.topics),
		image: optionalRef('media', it.image),
		parent: optionalRef('event', it.parent),
		body: richText(record, ({ body }) => body),
		audience: richText(record, ({ audience }) => audience),
		place: ref('place', it.place),
		cost: optionalRichText(record, ({ cost }) => cost),
		isFree: it.isFree === true,
		ticketUrl: optional(it.ticketUrl),
		accessibility: optionalRichText(record, ({ accessibility }) => accessibility),
		...visit(record),
		...people(it),
		supporters: organisations(record, 'supporters'),
		patrons: organisations(record, 'patrons'),
		sponsors: organisations(record, 'sponsors'),
		moreInformation: optionalRichText(record, ({ moreInformation }) => moreInformation),
	};
}
