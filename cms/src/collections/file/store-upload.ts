import type { CollectionBeforeChangeHook } from 'payload';
import { storeFile } from '../../files/stored-files.ts';

/** Stores the uploaded bytes by content hash and sets `stored` on the record. */
export const storeUpload: CollectionBeforeChangeHook = async ({ data, req }) => {
	if (!req.file) return data;
	const stored = await storeFile({
		bytes: req.file.data,
		mime: String(data['mimeType'] ?? req.file.mimetype),
		name: String(data['filename'] ?? req.file.name),
	});
	return { ...data, stored };
};
