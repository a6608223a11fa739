import { type ContentType, contentTypes } from '@portolano/content-models';
import type { Payload } from 'payload';
import { z } from 'zod';
import { nounOf } from '../../src/collections/registry.ts';
import { hasDrafts } from '../../src/publication/read-records.ts';

/** A document in one form: as published, or in its newest draft. */
export interface Form {
	id: string;
	updatedAt: string;
	type: ContentType;
	/** All its fields, in every language. */
	fields: unknown;
}

async function formsIn(type: ContentType, payload: Payload, draft: boolean): Promise<Form[]> {
	const { docs } = await payload.find({
		...{ collection: type, depth: 0, pagination: false, locale: 'all', overrideAccess: true },
		...(hasDrafts(type, payload) ? { trash: true, draft } : {}),
	});
	return docs.map((doc) => ({ id: String(doc.id), updatedAt: doc.updatedAt, type, fields: doc }));
}

const bothForms = async (type: ContentType, payload: Payload): Promise<Form[]> => [
	...(await formsIn(type, payload, false)),
	...(hasDrafts(type, payload) ? await formsIn(type, payload, true) : []),
];

/** Returns all documents in both forms, those in the bin too. */
export async function allForms(payload: Payload): Promise<Form[]> {
	return (await Promise.all(contentTypes.map((type) => bothForms(type, payload)))).flat();
}

/** Returns the form of each document that was saved last. */
export function newestById(forms: readonly Form[]): Form[] {
	const newest = new Map<string, Form>();
	for (const form of forms)
		if (form.updatedAt >= (newest.get(form.id)?.updatedAt ?? '')) newest.set(form.id, form);
	return [...newest.values()];
}

const title = z.union([z.string(), z.looseObject({ it: z.string() }).transform(({ it }) => it)]);

/** Returns the kind and the title of a document, for messages. */
export function nameOf({ type, id, fields }: Form, payload: Payload): string {
	const field = payload.collections[type].config.admin.useAsTitle ?? 'id';
	const { data } = z.looseObject({ [field]: title }).safeParse(fields);
	return `${nounOf(type).singular.toLowerCase()} “${String(data?.[field] ?? id)}”`;
}
