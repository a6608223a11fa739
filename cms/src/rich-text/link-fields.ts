import { isContentType } from '@portolano/content-models';
import type { FieldAffectingData, TextField, Validate } from 'payload';
import { z } from 'zod';
import { addressFault } from './links.ts';

// Payload's own field encodes a value that it doesn't recognise as a URL, such as `#città`, and refuses in English:
// https://github.com/payloadcms/payload/pull/7870
const addressField: TextField = {
	name: 'url',
	label: 'Indirizzo',
	type: 'text',
	required: true,
	validate: (value: string | null | undefined, { siblingData }: { siblingData: { linkType?: unknown } }) =>
		siblingData.linkType === 'internal' ? true : (addressFault(value ?? '') ?? true),
	admin: {
		condition: (_data, siblings) => siblings['linkType'] !== 'internal',
		description:
			'Per esempio https://www.esempio.it/pagina, mailto:nome@esempio.it, tel:+390994581111, /servizi/ o #orari (un titolo di questo testo).',
	},
};

const linkedDocument = z.object({ relationTo: z.string().refine(isContentType), value: z.string() });

/**
 * Checks that whoever saves a text again can read the document of a link. Payload's own check looks for its id in every
 * collection that links may lead to, even without filter options: 14 queries for each link, twice for each save (seen in
 * Payload 3.90.1; no upstream issue found). Like Payload's, it does not run while an editor writes.
 */
const readable: Validate<unknown, unknown, { linkType?: unknown }> = async (value, options) => {
	const { siblingData, req, event, overrideAccess = false } = options;
	if (siblingData.linkType !== 'internal') return true;
	if (!value) return req.t('validation:required');
	if (event === 'onChange') return true;
	const { success, data } = linkedDocument.safeParse(value);
	if (!success) return req.t('validation:required');
	const found = await req.payloadDataLoader.find({
		collection: data.relationTo,
		where: { id: { equals: data.value } },
		select: { updatedAt: true },
		...{ depth: 0, limit: 1, pagination: false, overrideAccess, disableErrors: true, req },
	});
	return found.docs.length > 0 || req.t('validation:invalidSelections');
};

/** Returns the fields of a link in a text, from Payload's own. */
export function linkFields(fields: FieldAffectingData[]): FieldAffectingData[] {
	return fields.flatMap((field) => {
		switch (field.name) {
			// Links open where their reader decides.
			case 'newTab':
				return [];
			case 'url':
				return [addressField];
			case 'doc':
				return field.type === 'relationship' ? [{ ...field, validate: readable }] : [field];
			default:
				return [field];
		}
	});
}
