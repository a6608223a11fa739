import type { CollectionBeforeOperationHook } from 'payload';
import { safeName } from './safe-name.ts';

/** Gives uploads a file name that is safe in URLs. */
export const nameSafely: CollectionBeforeOperationHook = ({ args, operation, req }) => {
	if ((operation === 'create' || operation === 'update') && req.file) req.file.name = safeName(req.file.name);
	return args;
};
