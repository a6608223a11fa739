import { documentSchemas } from '@portolano/content-models';
import { common, optional, optionalText, type Projection, text } from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

const middle = 50;

export function toPublished(record: InLanguages<RecordOf<'media'>>, sites: SiteKeys): Projection<'media'> {
	const { it } = record;
	const variants = documentSchemas.media.shape.variants.parse(it.variants);
	return {
		...common('media', record, sites),
		alternativeText: text(record, ({ alternativeText }) => alternativeText),
		caption: optionalText(record, ({ caption }) => caption),
		credit: optional(it.credit),
		licence: optional(it.licence),
		focalPoint: { x: it.focalX ?? middle, y: it.focalY ?? middle },
		width: it.width ?? 0,
		height: it.height ?? 0,
		variants: variants.filter(({ format }) => format !== 'jpeg'),
		shareImage: variants.find(({ format }) => format === 'jpeg'),
	};
}
