import type { CollectionBeforeOperationHook } from 'payload';
import { safeName } from './safe-name.ts';

/** Gives what is uploaded a name that is good in an address. */
export const nameSafely: CollectionBeforeOperationHook = ({ args, operation, req }) => {
	if ((operation === 'create' || operation === 'update') && req.file) req.file.name = safeName(req.file.name);
	return args;
};
