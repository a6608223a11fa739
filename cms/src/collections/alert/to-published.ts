import type { Published } from '@portolano/content-models';
import { toLinkTarget } from '../../projection/link-target.ts';
import {
	common,
	instant,
	optional,
	optionalText,
	type Projection,
	refs,
	richText,
	text,
} from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

export function toPublished(record: InLanguages<RecordOf<'alert'>>, sites: SiteKeys): Projection<'alert'> {
	const { it } = record;
	return {
		...common('alert', record, sites),
		slug: text(record, ({ slug }) => slug),
		title: text(record, ({ title }) => title),
		text: text(record, (alert) => alert.text),
		severity: it.severity,
		risk: it.risk ?? undefined,
		scope: it.scope === 'chosen' ? undefined : it.scope,
		area: optionalText(record, ({ area }) => area),
		source: sourceOf(it.source),
		isDrill: it.isDrill === true ? true : undefined,
		start: instant(it.start),
		end: instant(it.end),
		link: toLinkTarget(it.link),
		body: richText(record, ({ body }) => body),
		offices: refs('office', it.offices),
	};
}

function sourceOf(source: RecordOf<'alert'>['source']): Published<'alert'>['source'] {
	const [name, url] = [optional(source?.name), optional(source?.url)];
	// Without a name the schema refuses it: nothing that was filled in is dropped.
	return name === undefined && url === undefined ? undefined : { name: name ?? '', url };
}
