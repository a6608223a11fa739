import type { ContentType } from '@portolano/content-models';
import type { CollectionConfig } from 'payload';
import type { Projection } from '../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../projection/record.ts';
import type { Noun } from './noun.ts';

/** Converts a stored record to its published shape. */
export type ToPublished<T extends ContentType> = (
	record: InLanguages<RecordOf<T>>,
	sites: SiteKeys,
) => Projection<T>;

/** Everything the CMS knows about a content type; the export of its folder. */
export interface ContentTypeDefinition<T extends ContentType> {
	type: T;
	noun: Noun;
	toPublished: ToPublished<T>;
	/** The collection, without the publication hooks. */
	collection: CollectionConfig;
}
