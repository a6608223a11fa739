import { type ContentType, contentTypes } from '@portolano/content-models';
import type { Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';

function object<T extends object>() {
	return z.custom<T>((value) => typeof value === 'object' && value !== null);
}

/** The options of a bulk operation that are used here; all others are passed on for each document. */
export const bulkOptions = z.looseObject({
	collection: z.enum(contentTypes),
	where: object<Where>(),
	data: z.record(z.string(), z.unknown()).optional(),
	draft: z.boolean().optional(),
	trash: z.boolean().optional(),
	limit: z.number().nullish(),
	sort: z.union([z.string(), z.array(z.string())]).nullish(),
	overrideAccess: z.boolean().optional(),
	req: object<Partial<PayloadRequest>>().optional(),
	user: z.custom<PayloadRequest['user']>().optional(),
});

export type BulkOptions = z.infer<typeof bulkOptions>;

/** A selected document, with its title for messages. */
export interface Item {
	id: string;
	title: string;
}

function titleField(type: ContentType, payload: Payload): string {
	return payload.collections[type].config.admin.useAsTitle ?? 'id';
}

function titleIn(record: object, field: string): string {
	const value: unknown = Object.entries(record).find(([key]) => key === field)?.[1];
	return typeof value === 'string' ? value : '';
}

/**
 * Returns the documents that `options` select among those that the user may read. Documents that the user may read but
 * not change are included: their refusal is reported one by one.
 */
export async function itemsChosenBy(options: BulkOptions, payload: Payload): Promise<Item[]> {
	const { collection, where, data, draft = false, trash = false, overrideAccess = true, user, req } = options;
	const field = titleField(collection, payload);
	const { docs } = await payload.find({
		collection,
		where,
		// Deletions match the newest draft, as in Payload: the list shows that version.
		draft: draft || Boolean(data?.['deletedAt']),
		trash,
		limit: options.limit ?? 0,
		pagination: false,
		depth: 0,
		select: { [field]: true },
		overrideAccess,
		...(options.sort ? { sort: options.sort } : {}),
		...(user ? { user } : {}),
		...(req ? { req } : {}),
	});
	return docs.map((record) => ({ id: String(record.id), title: titleIn(record, field) }));
}
