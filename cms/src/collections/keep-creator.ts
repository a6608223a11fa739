import type { CollectionBeforeChangeHook } from 'payload';

/** Keeps who created a document, whatever was sent for it. */
export const keepCreator: CollectionBeforeChangeHook<{ id: string; createdBy?: string | null }> = ({
	data,
	originalDoc,
	operation,
	req,
}) => ({
	...data,
	createdBy: (operation === 'create' ? req.user?.id : originalDoc?.createdBy) ?? null,
});
