import type { CollectionBeforeOperationHook } from 'payload';

/** A copy is a draft, whatever the original is: nothing goes online because somebody duplicated it. */
export const copyAsDraft: CollectionBeforeOperationHook = ({ args, operation }) =>
	operation === 'create' && 'duplicateFromID' in args && args.duplicateFromID !== undefined
		? { ...args, draft: true }
		: undefined;
