import { canOwn, type ContentType } from '@portolano/content-models';
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload';
import { idOf } from '../projection/mapping.ts';
import { nested } from '../publication/scope.ts';
import type { Noun } from './noun.ts';

interface OwnedDocument {
	id: string;
	owner?: string | { id: string } | null;
}

async function kindOf(site: string, req: PayloadRequest) {
	const found = await req.payload.findByID({
		collection: 'site',
		id: site,
		depth: 0,
		disableErrors: true,
		select: { kind: true },
		req: nested(req),
	});
	return found?.kind;
}

/** Refuses an owner site that has no pages for this type, even in a draft. */
export function requirePageOnOwner(
	type: ContentType,
	{ plural }: Noun,
): CollectionBeforeChangeHook<OwnedDocument> {
	return async ({ data, originalDoc, req }) => {
		const owner = idOf(data.owner);
		if (owner === '' || owner === idOf(originalDoc?.owner)) return data;
		const kind = await kindOf(owner, req);
		if (!kind || canOwn(kind, type)) return data;
		const message = `Il sito scelto non ha pagine per questi contenuti (${plural.toLowerCase()}): scegline un altro come proprietario. Nulla è stato salvato.`;
		throw new ValidationError({ collection: type, errors: [{ path: 'owner', message }], req });
	};
}
