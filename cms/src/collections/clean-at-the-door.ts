import { cleanText } from '@portolano/content-models';
import { type CollectionBeforeOperationHook, type CollectionConfig, ValidationError } from 'payload';
import { z } from 'zod';
import { depthOf } from '../rich-text/depth.ts';
import { DEPTH_MAX, tooDeep } from '../rich-text/lexical-nodes.ts';

/** A formatted text may stand in a row of a list, in a group: steps above its own. */
const deepest = 2 * DEPTH_MAX + 10;

/** Kept as it was typed: it is compared with what is typed at the next sign-in. */
const untouched = new Set(['password', 'confirm-password']);

function isPlain(value: object): boolean {
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}

/** `value` with each of its texts cleaned; dates and bytes stay as they are. */
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

/** The collection with its door: by whatever way a text comes, control characters and endless nesting stay outside. */
export function withCleanTexts(collection: CollectionConfig): CollectionConfig {
	const { hooks = {} } = collection;
	return {
		...collection,
		hooks: { ...hooks, beforeOperation: [cleanTexts, ...(hooks.beforeOperation ?? [])] },
	};
}
