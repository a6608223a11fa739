import { documentTypes, licences, noticeTypes, type Published, termOf } from '@portolano/content-models';
import type { TimelineStep } from '@portolano/ui/components/Timeline/props.ts';
import type { Link } from '@portolano/ui/props.ts';
import { personLinks } from '../../data/named-links.ts';
import { localize, type PageContext } from '../../page-context.ts';
import { calendarDate, dateTimeText, formatDate } from '../../time/dates.ts';
import { labelOf } from '../../words/terms.ts';
import { wordsOf } from '../../words/words.ts';
import { documentWords } from './words.ts';

type Document = Published<'document'>;

interface Fact {
	term: string;
	values: (string | Link)[];
}

const present = (facts: Fact[]): Fact[] => facts.filter(({ values }) => values.length > 0);

const given = <V>(value: V | undefined, format: (value: V) => string): string[] =>
	value === undefined ? [] : [format(value)];

/** Returns the labels of the types of a document, the broadest first. */
export function documentKinds(
	context: PageContext,
	{ documentTypes: types, noticeType }: Document,
): string[] {
	return [
		...types.map((code) => labelOf(context, termOf(documentTypes, code))),
		...(noticeType ? [labelOf(context, termOf(noticeTypes, noticeType))] : []),
	];
}

/** Returns who can apply and by when, for a call; empty for other documents. */
export function callFacts(context: PageContext, document: Document): Fact[] {
	const words = documentWords(context);
	const day = (value: string) => formatDate(value, context.language, 'long');
	const moment = (value: string) => dateTimeText(value, context.language).text;
	const text = (value: NonNullable<Document['issuer']>) => localize(context, value);
	return present([
		{ term: words.recipients, values: given(document.recipients, text) },
		{ term: words.issuer, values: given(document.issuer, text) },
		{ term: words.opensOn, values: given(document.opensOn, day) },
		{ term: words.questionsUntil, values: given(document.questionsUntil, moment) },
		{ term: words.deadline, values: given(document.deadline, moment) },
		{ term: words.concludedOn, values: given(document.concludedOn, day) },
		{ term: words.cig, values: given(document.cig, String) },
	]);
}

/** Returns the facts of a document besides its files and its office (Modello Comuni b.8). */
export function documentFacts(
	context: PageContext,
	document: Document,
	{ formats }: { formats: readonly string[] },
): Fact[] {
	const [words, own] = [wordsOf(context), documentWords(context)];
	const day = (value: string) => formatDate(value, context.language, 'long');
	const names = given(document.authorNames, (text) => localize(context, text));
	return present([
		{ term: words.authors, values: [...personLinks(context, document.authors), ...names] },
		{ term: words.formats, values: [...new Set(formats)] },
		{ term: words.licence, values: [labelOf(context, termOf(licences, document.licence))] },
		{ term: words.documentType, values: documentKinds(context, document) },
		{ term: words.protocol, values: given(document.protocolNumber, String) },
		{ term: words.protocolDate, values: given(document.protocolDate, day) },
		{ term: words.identifier, values: given(document.identifier, String) },
		{ term: words.startDate, values: given(document.start, day) },
		{ term: words.endDate, values: given(document.end, day) },
		{ term: own.postedUntil, values: given(document.postedUntil, day) },
		{ term: words.publishedUntil, values: given(document.publishedUntil, day) },
	]);
}

/** Returns what changed in a document after it was published, the latest first. */
export function updateSteps(context: PageContext, { updates = [] }: Document): TimelineStep[] {
	return updates
		.toSorted((one, other) => other.day.localeCompare(one.day))
		.map(({ day, text }) => ({
			title: localize(context, text),
			date: calendarDate(day, context.language),
		}));
}
