import {
	codes,
	common,
	optional,
	optionalDay,
	optionalRef,
	optionalRichText,
	optionalText,
	type Projection,
	refs,
	richText,
	rows,
	some,
	text,
} from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

type ServiceRecord = InLanguages<RecordOf<'service'>>;

function deadlines(record: ServiceRecord) {
	return rows(record, (service) => service.deadlines).map((row) => ({
		title: text(row, ({ title }) => title),
		description: optionalText(row, ({ description }) => description),
		days: row.it.days ?? undefined,
		unit: row.it.unit ?? undefined,
		day: optionalDay(row.it.day),
	}));
}

function online(record: ServiceRecord) {
	const url = optional(record.it.online?.url);
	if (!url) return undefined;
	return {
		introduction: optionalText(record, (service) => service.online?.introduction),
		label: text(record, (service) => service.online?.label),
		url,
	};
}

function inShort(record: ServiceRecord) {
	const short = {
		who: optionalText(record, (service) => service.inShort?.who),
		when: optionalText(record, (service) => service.inShort?.when),
		cost: optionalText(record, (service) => service.inShort?.cost),
		time: optionalText(record, (service) => service.inShort?.time),
	};
	return Object.values(short).some((text) => text !== undefined) ? short : undefined;
}

function way(record: ServiceRecord) {
	return {
		audience: richText(record, ({ audience }) => audience),
		description: optionalRichText(record, ({ description }) => description),
		area: optionalText(record, ({ area }) => area),
		howTo: richText(record, ({ howTo }) => howTo),
		needed: richText(record, ({ needed }) => needed),
		notNeeded: optionalRichText(record, ({ notNeeded }) => notNeeded),
		obtained: richText(record, ({ obtained }) => obtained),
		timing: richText(record, ({ timing }) => timing),
		deadlines: deadlines(record),
		costs: optionalRichText(record, ({ costs }) => costs),
		outcomeProcedures: optionalRichText(record, ({ outcomeProcedures }) => outcomeProcedures),
		online: online(record),
		constraints: optionalRichText(record, ({ constraints }) => constraints),
		specialCases: optionalRichText(record, ({ specialCases }) => specialCases),
		moreInformation: optionalRichText(record, ({ moreInformation }) => moreInformation),
	};
}

export function toPublished(record: ServiceRecord, sites: SiteKeys): Projection<'service'> {
	const { it } = record;
	return {
		...common('service', record, sites),
		slug: text(record, ({ slug }) => slug),
		title: text(record, ({ title }) => title),
		subtitle: optionalText(record, ({ subtitle }) => subtitle),
		summary: text(record, ({ summary }) => summary),
		categories: codes(it.categories),
		audiences: some(codes(it.audiences)),
		inShort: inShort(record),
		acceptsItWallet: it.acceptsItWallet === true || undefined,
		isActive: it.isActive === true,
		inactiveReason: optionalRichText(record, ({ inactiveReason }) => inactiveReason),
		image: optionalRef('media', it.image),
		...way(record),
		counters: refs('office', it.counters),
		bookable: it.bookable === true,
		conditions: refs('document', it.conditions),
		contactPoints: refs('contact-point', it.contactPoints),
		offices: refs('office', it.offices),
		documents: refs('document', it.documents),
		topics: codes(it.topics),
		lifeEvents: codes(it.lifeEvents),
		businessEvents: codes(it.businessEvents),
		ipaCode: optional(it.ipaCode),
		searchTerms: codes(it.searchTerms),
	};
}
