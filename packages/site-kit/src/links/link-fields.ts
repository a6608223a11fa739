import { addressFields, type PageType } from '@portolano/content-models';

/** A field that links to documents of a type are made of. */
export type LinkField<T extends PageType> =
	ReturnType<typeof addressFields<T>>[number] | 'owner' | 'languages';

/** What a page that only links to a document of a type reads of it, besides what it shows. */
export function linkFields<T extends PageType>(type: T): readonly LinkField<T>[] {
	return ['owner', 'languages', ...addressFields(type)];
}
