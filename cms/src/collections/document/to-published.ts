import {
	codes,
	common,
	day,
	optional,
	optionalDay,
	optionalRef,
	optionalInstant,
	optionalRichText,
	optionalText,
	type Projection,
	publicationDays,
	ref,
	refs,
	rows,
	some,
	text,
} from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

type DocumentRecord = InLanguages<RecordOf<'document'>>;

/** What a call for applications has besides the fields of every document. */
function call(record: DocumentRecord) {
	const { it } = record;
	return {
		recipients: optionalText(record, ({ recipients }) => recipients),
		issuer: optionalText(record, ({ issuer }) => issuer),
		opensOn: optionalDay(it.opensOn),
		questionsUntil: optionalInstant(it.questionsUntil),
		deadline: optionalInstant(it.deadline),
		concludedOn: optionalDay(it.concludedOn),
		cig: optional(it.cig),
		updates: some(
			rows(record, ({ updates }) => updates).map((row) => ({
				day: day(row.it.day),
				text: text(row, ({ text }) => text),
			})),
		),
	};
}

function formRows(record: DocumentRecord) {
	return some(
		rows(record, ({ form }) => form).map((row) => ({
			kind: row.it.kind,
			label: text(row, ({ label }) => label),
			hint: optionalText(row, ({ hint }) => hint),
			options:
				row.it.kind === 'choice'
					? some(
							rows(row, ({ options }) => options).map((option) => ({
								label: text(option, ({ label }) => label),
							})),
						)
					: undefined,
			isRequired: row.it.isRequired === true || undefined,
		})),
	);
}

export function toPublished(record: DocumentRecord, sites: SiteKeys): Projection<'document'> {
	const { it } = record;
	return {
		...common('document', record, sites),
		slug: text(record, ({ slug }) => slug),
		title: text(record, ({ title }) => title),
		summary: text(record, ({ summary }) => summary),
		documentTypes: codes(it.documentTypes),
		noticeType: it.noticeType ?? undefined,
		normativeKind: it.normativeKind ?? undefined,
		identifier: optional(it.identifier),
		protocolNumber: optional(it.protocolNumber),
		protocolDate: optionalDay(it.protocolDate),
		topics: codes(it.topics),
		image: optionalRef('media', it.image),
		description: optionalRichText(record, ({ description }) => description),
		files: refs('file', it.files),
		form: formRows(record),
		url: optional(it.url),
		office: ref('office', it.office),
		authors: refs('person', it.authors),
		authorNames: optionalText(record, ({ authorNames }) => authorNames),
		licence: it.licence,
		services: refs('service', it.services),
		start: optionalDay(it.start),
		end: optionalDay(it.end),
		...call(record),
		postedUntil: optionalDay(it.postedUntil),
		...publicationDays(it),
		gallery: some(refs('media', it.gallery)),
		lifeEvents: some(codes(it.lifeEvents)),
		businessEvents: some(codes(it.businessEvents)),
		datasets: refs('dataset', it.datasets),
		moreInformation: optionalRichText(record, ({ moreInformation }) => moreInformation),
		legalReferences: optionalRichText(record, ({ legalReferences }) => legalReferences),
		related: refs('document', it.related),
	};
}
