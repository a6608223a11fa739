import type { CollectionBeforeOperationHook } from 'payload';
import { z } from 'zod';

/** What the server makes of an uploaded file, and nobody writes. */
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

/** Drops from what is sent all that follows from the file: a wrong type or name would be served as it says. */
export const onlyFromTheFile: CollectionBeforeOperationHook = ({ args, operation }) => {
	if (operation !== 'create' && operation !== 'update') return args;
	const { success, data: sent } = withData.safeParse(args);
	if (!success) return args;
	const kept = Object.entries(sent.data).filter(([name]) => !derived.includes(name));
	return { ...args, data: Object.fromEntries(kept) };
};
