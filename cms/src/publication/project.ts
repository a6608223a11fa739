import type { ContentType } from '@portolano/content-models';
import { registry } from '../collections/registry.ts';
import { refusedTexts } from '../rich-text/refused-texts.ts';
import { TextRefused } from '../rich-text/text-refused.ts';
import type { Projection } from '../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../projection/record.ts';
import { PublicationRefused } from './refusal.ts';

/**
 * The published shape of a record, as `toPublished` of its type makes it.
 * @throws PublicationRefused for a formatted text that no page can show, on its field.
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

/** The published shape of a record, as the log would hold it: without what is undefined. Not yet checked by the schema. */
export function projectionOf<T extends ContentType>(
	type: T,
	record: InLanguages<RecordOf<T>>,
	sites: SiteKeys,
): unknown {
	return JSON.parse(JSON.stringify(project(type, record, sites)));
}
