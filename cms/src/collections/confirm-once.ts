import type { CollectionBeforeChangeHook } from 'payload';

/** Resets `force` on publication, so that the confirmation of one withdrawal doesn't apply to the next. */
export const confirmOnce: CollectionBeforeChangeHook = ({ data }) =>
	data['_status'] === 'published' ? { ...data, force: false } : data;
