import { cleanText } from '@portolano/content-models';
import { type CollectionBeforeOperationHook, type CollectionConfig, ValidationError } from 'payload';
import { z } from 'zod';
import { depthOf } from '../rich-text/depth.ts';
import { DEPTH_MAX, tooDeep } from '../rich-text/lexical-nodes.ts';

/** Maximum depth of a value: that of a rich text, plus the lists and groups around it. */
const deepest = 2 * DEPTH_MAX + 10;

/** Passwords are not cleaned: they must match what is typed at the next sign-in. */
const untouched = new Set(['password', 'confirm-password']);

function isPlain(value: object): boolean {
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}

/** Returns `value` with all its texts cleaned; dates and bytes stay as they are. */
export function cleaned(value: unknown): unknown {
	if (typeof value === 'string') return cleanText(value);
	if (Array.isArray(value)) return value.map(cleaned);
	if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, untouched.has(key) ? one : cleaned(one)]),
	);
}

function refuseDepth(collection: string, data: object): void {
	const errors = Object.entries(data)
		.filter(([, value]) => depthOf(value, deepest) > deepest)
		.map(([path]) => ({ path, message: `${tooDeep} Nulla è stato salvato.` }));
	if (errors.length === 0) return;
	const error = new ValidationError({ collection, errors });
	error.message = `Non salvato. ${tooDeep} Nulla è stato salvato.`;
	throw error;
}

const withData = z.looseObject({ data: z.looseObject({}) });

const cleanTexts: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
	if (operation !== 'create' && operation !== 'update') return args;
	const { success, data: sent } = withData.safeParse(args);
	if (!success) return args;
	refuseDepth(collection.slug, sent.data);
	return { ...args, data: cleaned(sent.data) };
};

/** Adds a hook that removes control characters and refuses excessive nesting, whichever API the data comes from. */
export function withCleanTexts(collection: CollectionConfig): CollectionConfig {
	const { hooks = {} } = collection;
	return {
		...collection,
		hooks: { ...hooks, beforeOperation: [cleanTexts, ...(hooks.beforeOperation ?? [])] },
	};
}
