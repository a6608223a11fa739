import type { CollectionBeforeOperationHook } from 'payload';

/** Makes every copy a draft, even of a published document, so that duplicating publishes nothing. */
export const copyAsDraft: CollectionBeforeOperationHook = ({ args, operation }) =>
	operation === 'create' && 'duplicateFromID' in args && args.duplicateFromID !== undefined
		? { ...args, draft: true }
		: undefined;
