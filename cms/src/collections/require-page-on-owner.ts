import { canOwn, type ContentType } from '@portolano/content-models';
import { type CollectionBeforeChangeHook, ValidationError } from 'payload';
import { idOf } from '../projection/mapping.ts';
import { readSiteKind } from '../publication/sites.ts';
import type { Noun } from './noun.ts';

interface OwnedDocument {
	id: string;
	owner?: string | { id: string } | null;
}

/** Refuses an owner site that has no pages for this type, even in a draft. */
export function requirePageOnOwner(
	type: ContentType,
	{ plural }: Noun,
): CollectionBeforeChangeHook<OwnedDocument> {
	return async ({ data, originalDoc, req }) => {
		const owner = idOf(data.owner);
		if (owner === '' || owner === idOf(originalDoc?.owner)) return data;
		const kind = await readSiteKind(owner, req);
		if (!kind || canOwn(kind, type)) return data;
		const message = `Il sito scelto non ha pagine per questi contenuti (${plural.toLowerCase()}): scegline un altro come proprietario. Nulla è stato salvato.`;
		throw new ValidationError({ collection: type, errors: [{ path: 'owner', message }], req });
	};
}
