import type { CollectionBeforeOperationHook } from 'payload';
import { z } from 'zod';

/** Fields that the server derives from an uploaded file. */
const derived = [
	'stored',
	'variants',
	'sizes',
	'url',
	'thumbnailURL',
	'filename',
	'mimeType',
	'filesize',
	'width',
	'height',
];

const withData = z.looseObject({ data: z.looseObject({}) });

/** Drops submitted values of derived fields: the file would be served with a forged type or name. */
export const onlyFromTheFile: CollectionBeforeOperationHook = ({ args, operation }) => {
	if (operation !== 'create' && operation !== 'update') return args;
	const { success, data: sent } = withData.safeParse(args);
	if (!success) return args;
	const kept = Object.entries(sent.data).filter(([name]) => !derived.includes(name));
	return { ...args, data: Object.fromEntries(kept) };
};
