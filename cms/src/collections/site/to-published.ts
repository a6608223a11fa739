import { highlightedSections } from '@portolano/content-models';
import { pageBlocks } from '../../page-blocks/to-published.ts';
import {
	anyRef,
	codes,
	colour,
	common,
	optional,
	optionalColour,
	optionalDay,
	optionalRef,
	optionalRichText,
	optionalText,
	type Projection,
	ref,
	refs,
	rows,
	text,
} from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

import { publishedMark } from './mark.ts';

type SiteRecord = InLanguages<RecordOf<'site'>>;

function home(record: SiteRecord) {
	const { home: form } = record.it;
	return {
		blocks: form?.composition === 'blocks' ? pageBlocks(record, (site) => site.home?.blocks) : undefined,
		title: optionalText(record, (site) => site.home?.title),
		introduction: optionalRichText(record, (site) => site.home?.introduction),
		image: optionalRef('media', form?.image),
		featured: (form?.featured ?? []).map(anyRef),
		topics: codes(form?.topics),
		usefulServices: refs('service', form?.usefulServices),
		places: refs('place', form?.places),
		figures: rows(record, (site) => site.home?.figures).map((row) => ({
			value: row.it.value,
			label: text(row, ({ label }) => label),
		})),
	};
}

function search({ it: { search: form } }: SiteRecord) {
	const decided = {
		chosen: (form?.chosen ?? []).map(({ words, documents }) => ({
			words: codes(words),
			documents: documents.map(anyRef),
		})),
		synonyms: (form?.synonyms ?? []).map(({ words }) => ({ words: codes(words) })),
	};
	return decided.chosen.length + decided.synonyms.length > 0 ? decided : undefined;
}

function highlights({ it: { highlights: form } }: SiteRecord) {
	const chosen = highlightedSections.flatMap((section) => {
		const pages = (form?.[section] ?? []).map(anyRef);
		return pages.length > 0 ? [[section, pages] as const] : [];
	});
	return chosen.length > 0 ? Object.fromEntries(chosen) : undefined;
}

export function toPublished(record: SiteRecord, sites: SiteKeys): Projection<'site'> {
	const { it } = record;
	return {
		...common('site', record, sites),
		owner: it.key,
		key: it.key,
		kind: it.kind,
		body: ref('body', it.body),
		name: text(record, ({ name }) => name),
		tagline: text(record, ({ tagline }) => tagline),
		siteLanguages: codes(it.siteLanguages),
		origin: it.origin,
		// Of a draft with an unusable group only the other fields are projected, so a group may be missing.
		theme: {
			primary: colour(it.theme?.primary),
			accent: optionalColour(it.theme?.accent),
			character: it.theme?.character,
		},
		mark: publishedMark(it.mark, it.markIcons),
		socials: (it.socials ?? []).map(({ name, url }) => ({ name, url })),
		accessibility: {
			declarationUrl: optional(it.accessibility?.declarationUrl),
			feedbackEmail: it.accessibility?.feedbackEmail,
			assessedOn: optionalDay(it.accessibility?.assessedOn),
		},
		home: home(record),
		office: optionalRef('office', it.office),
		search: search(record),
		highlights: highlights(record),
		emergencyNumbers: rows(record, (site) => site.emergencyNumbers).map((row) => ({
			number: row.it.number,
			label: text(row, ({ label }) => label),
		})),
	};
}
