import type { ContentType, Localized } from '@portolano/content-models';
import type { Config } from '../generated/payload-types.ts';

/** A record in one language, as Payload returns it. */
export type RecordOf<T extends ContentType> = Config['collections'][T];

/** The same record read in each of its ready languages; Italian is always one of them. */
export type InLanguages<R> = Localized<R>;

/** Keys of the sites by their id in the database. */
export type SiteKeys = ReadonlyMap<string, string>;
