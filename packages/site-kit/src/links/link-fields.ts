import { addressFields, type PageType } from '@portolano/content-models';

/** A field that a link to a document of a type is made from. */
export type LinkField<T extends PageType> =
	ReturnType<typeof addressFields<T>>[number] | 'owner' | 'languages';

/** Returns the fields that a page must select to link to a document of a type. */
export function linkFields<T extends PageType>(type: T): readonly LinkField<T>[] {
	return ['owner', 'languages', ...addressFields(type)];
}
