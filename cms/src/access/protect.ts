import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload';
import { hasDraftsEnabled } from 'payload/shared';
import { closePayloadCollection } from './payload-collections.ts';
import { checkForm } from './query/check-form.ts';
import { keepToReadable } from './query/keep-to-readable.ts';
import { nobody } from './rules.ts';

/**
 * Hides file system paths from browsers. Payload sends them every enumerable property of its settings
 * (3.90; no upstream issue found).
 */
function hidePlaces({ admin, collections }: SanitizedConfig): void {
	Object.defineProperty(admin.importMap, 'baseDir', { enumerable: false });
	for (const { upload } of collections)
		if (upload.staticDir !== undefined) Object.defineProperty(upload, 'staticDir', { enumerable: false });
}

/**
 * Lets several people write one document at once: presence tells who, and saves are merged (`merge/`). Payload's lock would keep
 * the second out, and its _take over_ drop what the first has written. Set when Payload has made its collection of locks, whose
 * table stays as it is.
 */
function letManyWrite(collection: SanitizedCollectionConfig): void {
	if (hasDraftsEnabled(collection)) collection.lockDocuments = false;
}

/**
 * Adds the checks that hold for every collection, Payload's own included: filters and sorting use only documents that
 * the user may read, submitted data has the shape of the form, and collections without versions refuse version queries.
 */
export async function protect(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
	const config = await building;
	hidePlaces(config);
	for (const collection of config.collections) {
		closePayloadCollection(collection);
		letManyWrite(collection);
		// Ahead of the collection's own hooks, which can then rely on the shape of the data.
		collection.hooks.beforeOperation.unshift(checkForm, keepToReadable);
		if (!collection.versions) collection.access.readVersions = nobody;
	}
	return config;
}
