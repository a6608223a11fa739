import type { CollectionSlug, Payload } from 'payload';

/** Whether `slug`, read from a configuration or a record, names a collection. */
export function isCollection(slug: string, { collections }: Payload): slug is CollectionSlug {
	return Object.hasOwn(collections, slug);
}
