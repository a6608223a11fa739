import { documentSchemas } from '@portolano/content-models';
import { common, type Projection, publicationDays, text } from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

export function toPublished(record: InLanguages<RecordOf<'file'>>, sites: SiteKeys): Projection<'file'> {
	return {
		...common('file', record, sites),
		title: text(record, ({ title }) => title),
		file: documentSchemas.file.shape.file.parse(record.it.stored),
		...publicationDays(record.it),
	};
}
