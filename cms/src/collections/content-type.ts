import type { ContentType } from '@portolano/content-models';
import type { CollectionConfig } from 'payload';
import type { Projection } from '../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../projection/record.ts';
import type { Noun } from './noun.ts';

/** From what an editor fills in to what a citizen reads. */
export type ToPublished<T extends ContentType> = (
	record: InLanguages<RecordOf<T>>,
	sites: SiteKeys,
) => Projection<T>;

/** All that the CMS knows of a content type: what its folder exports. */
export interface ContentTypeDefinition<T extends ContentType> {
	type: T;
	noun: Noun;
	toPublished: ToPublished<T>;
	/** The form, without the hooks of publication. */
	collection: CollectionConfig;
}
