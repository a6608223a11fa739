import type { CollectionBeforeChangeHook } from 'payload';

/** A confirmation given for one withdrawal is not kept for the next. */
export const confirmOnce: CollectionBeforeChangeHook = ({ data }) =>
	data['_status'] === 'published' ? { ...data, force: false } : data;
