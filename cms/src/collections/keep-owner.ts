import { APIError, type CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../projection/mapping.ts';

interface OwnedDocument {
	id: string;
	owner?: string | { id: string } | null;
}

/** Somebody changed the owner as if it were any field. */
class OwnerStays extends APIError {
	constructor() {
		super(
			'Non salvato: il sito proprietario non si cambia come gli altri campi. Usa «Sposta su un altro sito…», che mostra ' +
				'prima che cosa succede. Nulla è cambiato.',
			403,
			undefined,
			true,
		);
	}
}

/**
 * Keeps a document on the site that owns it: only `relocation/` moves it. A restored version brings back what the document
 * said, and not where it was. Programs, which have no user, say what they want.
 * @throws OwnerStays
 */
export const keepOwner: CollectionBeforeChangeHook<OwnedDocument> = ({
	data,
	originalDoc,
	operation,
	req,
}) => {
	const [before, after] = [idOf(originalDoc?.owner), idOf(data.owner)];
	if (operation !== 'update' || before === '' || after === before) return data;
	if (after === '' || req.context['isRestoringVersion'] === true) return { ...data, owner: before };
	if (!req.user) return data;
	throw new OwnerStays();
};
