import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState';
import { notFound } from 'next/navigation';
import {
	type BuildFormStateArgs,
	docAccessOperation,
	type PayloadRequest,
	type ServerFunction,
} from 'payload';
import { z } from 'zod';
import { isCollection } from '../access/is-collection.ts';
import { repeatOnConflict } from '../database/repeat.ts';
import { unforeseen } from '../endpoints/errors-in-italian.ts';
import { languageNames } from '../fields/languages.ts';
import { listBounds } from './query.ts';

const id = z.union([z.string().regex(/^[\w-]{0,64}$/), z.number()]).nullish();
const language = z.enum(Object.keys(languageNames));
const record = z.record(z.string(), z.unknown());
/** A number as the admin panel sends it: itself, or as read from the address of a page. */
const wholeNumber = (least: number, most: number) =>
	z
		.union([
			z.number(),
			z
				.string()
				.regex(/^\d{1,7}$/)
				.transform(Number),
		])
		.pipe(z.int().min(least).max(most))
		.nullish();
const listQuery = z
	.looseObject({
		limit: wholeNumber(0, listBounds.limit),
		page: wholeNumber(1, listBounds.page),
		search: z.string().nullish(),
		sort: z.union([z.string(), z.array(z.string())]).nullish(),
		where: record.nullish(),
		groupBy: z.string().nullish(),
	})
	.nullish();
/** For arguments about globals and parent documents, which this CMS doesn't have. */
const none = z.null().optional();

/** Payload's server functions for the admin panel, with the arguments that Payload doesn't validate itself. */
const functions = (collection: z.ZodType<string>) => ({
	'form-state': z.looseObject({
		collectionSlug: collection.nullish(),
		globalSlug: none,
		widgetSlug: z.string().nullish(),
		id,
		schemaPath: z.string().nullish(),
		data: record.nullish(),
		formState: record.nullish(),
		documentFormState: record.nullish(),
		select: record.nullish(),
	}),
	'table-state': z.looseObject({
		collectionSlug: collection,
		parent: none,
		query: listQuery,
		columns: z.array(z.unknown()).nullish(),
	}),
	'render-list': z.looseObject({ collectionSlug: collection, query: listQuery }),
	'render-document': z.looseObject({
		collectionSlug: collection,
		docID: id,
		initialData: record.nullish(),
		paramsOverride: z.looseObject({ segments: z.array(z.string()) }).nullish(),
		searchParams: record.nullish(),
	}),
	'render-document-slots': z.looseObject({ collectionSlug: collection, id }),
	'render-field': z.looseObject({ schemaPath: z.string(), path: z.string().nullish() }),
	'render-widget': z.looseObject({ widgetSlug: z.string(), widgetData: record.nullish() }),
	'get-default-layout': z.looseObject({}),
	'copy-data-from-locale': z.looseObject({
		collectionSlug: collection,
		globalSlug: none,
		docID: id,
		fromLocale: language,
		toLocale: language,
	}),
});

// Recognised by shape: bundles contain Payload's error classes twice, so `instanceof` fails
// (https://github.com/vercel/next.js/issues/87614).
const refusal = z.object({ status: z.number().max(499) });

/** Messages of errors that Payload throws as server errors although the request is wrong. */
const misnamed =
	/^(Unauthorized$|Could not find target field at schemaPath|Error fetching data from locale|.*fieldSchemaMap)/;

/** Whether the request caused the error, not a fault of the server. */
function isRefusal(error: unknown): boolean {
	return refusal.safeParse(error).success || (error instanceof Error && misnamed.test(error.message));
}

/** Replaces error messages of Payload and of database drivers in a result by an Italian one. */
function withoutForeignWords(result: unknown): unknown {
	const isFailed =
		typeof result === 'object' && result !== null && ('errors' in result || 'message' in result);
	return isFailed ? { errors: [{ message: unforeseen }] } : result;
}

interface Opened {
	collectionSlug?: string | undefined;
	id?: string | number | undefined;
	req: PayloadRequest;
}

async function mayChange({ collectionSlug = '', id = '', req }: Opened): Promise<boolean> {
	const { payload, user } = req;
	if (!user || id === '' || !isCollection(collectionSlug, payload)) return false;
	const { update } = await docAccessOperation({ id, collection: payload.collections[collectionSlug], req });
	return Boolean(update);
}

/** Payload’s own function, but opening a document locks it only for users who may change it. */
const formState: ServerFunction<BuildFormStateArgs> = async (args) =>
	buildFormStateHandler({
		...args,
		returnLockStatus: args.returnLockStatus === true && (await mayChange(args)),
	});

/** Functions that replace Payload’s. */
export const ownFunctions = { 'form-state': formState };

interface Call {
	name: string;
	args: Record<string, unknown>;
}

/** Handles a call of the admin panel with `answer`. */
type Answering = (call: Call, answer: () => Promise<unknown>) => Promise<unknown>;

/**
 * Returns the handler for calls of an admin panel with these collections. Forbidden calls, and calls that the admin
 * panel never makes, are answered with 404: the only refusal that Next supports here.
 */
export function deskWith(collections: readonly string[]): Answering {
	const known = new Map<string, z.ZodType>(Object.entries(functions(z.enum(collections))));
	return async ({ name, args }, answer) => {
		if (!known.get(name)?.safeParse(args).success) notFound();
		try {
			return withoutForeignWords(await repeatOnConflict(answer));
		} catch (error) {
			if (isRefusal(error)) notFound();
			throw error;
		}
	};
}
