import { type CollectionBeforeChangeHook, Forbidden } from 'payload';
import { isOwnDocument } from '../access/own-documents.ts';

interface OwnedDocument {
	id: string;
	owner?: unknown;
}

/**
 * Requires the user to work on the document as it will be: on its site, and for an author or a contributor on such documents. The access rules check the data sent by the
 * client, but a duplicate or a restored version brings an owner of its own: this checks the data to be saved.
 */
export const requireOwnSite: CollectionBeforeChangeHook<OwnedDocument> = ({
	data,
	originalDoc,
	collection,
	req,
}) => {
	const { user } = req;
	if (!user || req.context['isForced'] === true) return data;
	// A site owns itself; one that is being made has no members.
	const document = { ...originalDoc, ...data, id: originalDoc?.id };
	if (!isOwnDocument(user, collection.slug, { document })) throw new Forbidden(req.t);
	return data;
};
