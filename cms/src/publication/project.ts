import type { ContentType } from '@portolano/content-models';
import { registry } from '../collections/registry.ts';
import { refusedTexts } from '../rich-text/refused-texts.ts';
import { TextRefused } from '../rich-text/text-refused.ts';
import type { Projection } from '../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../projection/record.ts';
import { PublicationRefused } from './refusal.ts';

/**
 * Returns the published shape of a record, made by `toPublished` of its type.
 * @throws PublicationRefused on the field of a rich text that can't be rendered.
 */
export function project<T extends ContentType>(
	type: T,
	record: InLanguages<RecordOf<T>>,
	sites: SiteKeys,
): Projection<T> {
	try {
		return registry[type].toPublished(record, sites);
	} catch (error) {
		if (!(error instanceof TextRefused)) throw error;
		throw new PublicationRefused(
			type,
			Object.values(record).flatMap((one) => refusedTexts(one)),
		);
	}
}

/** Returns the published shape as the log stores it: without undefined properties. Not yet validated by the schema. */
export function projectionOf<T extends ContentType>(
	type: T,
	record: InLanguages<RecordOf<T>>,
	sites: SiteKeys,
): unknown {
	return JSON.parse(JSON.stringify(project(type, record, sites)));
}
