import type { SanitizedConfig } from 'payload';
import { closePayloadCollection } from './payload-collections.ts';
import { checkForm } from './query/check-form.ts';
import { keepToReadable } from './query/keep-to-readable.ts';
import { nobody } from './rules.ts';

/**
 * Payload gives browsers its settings with everything that can be listed in them; where things lie on the disk is nobody’s
 * business there.
 */
function hidePlaces({ admin, collections }: SanitizedConfig): void {
	Object.defineProperty(admin.importMap, 'baseDir', { enumerable: false });
	for (const { upload } of collections)
		if (upload.staticDir !== undefined) Object.defineProperty(upload, 'staticDir', { enumerable: false });
}

/**
 * What holds for every collection, those that Payload adds included: filters and orders keep to what the asker may read,
 * and no history is asked of what has none.
 */
export async function protect(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
	const config = await building;
	hidePlaces(config);
	for (const collection of config.collections) {
		closePayloadCollection(collection);
		// Before any hook of a collection reads what was sent.
		collection.hooks.beforeOperation.unshift(checkForm, keepToReadable);
		if (!collection.versions) collection.access.readVersions = nobody;
	}
	return config;
}
