import { type CollectionBeforeChangeHook, Forbidden } from 'payload';
import { isAdministrator, roles, sitesOf } from '../access/roles.ts';

interface OwnedDocument {
	id: string;
	owner?: unknown;
}

/**
 * Whoever writes a document is a member of the site that will own it. The access rules say so for what is sent; a
 * duplicate or a restored version brings its owner with it, so this looks at what will be saved.
 */
export const requireOwnSite: CollectionBeforeChangeHook<OwnedDocument> = ({
	data,
	originalDoc,
	collection,
	req,
}) => {
	const { user } = req;
	if (!user || isAdministrator(user) || req.context['isForced'] === true) return data;
	if (collection.slug === 'site') throw new Forbidden(req.t);
	const owner = data.owner ?? originalDoc?.owner;
	const isOwn = sitesOf(user, roles).some((site) => site === owner);
	if (!isOwn) throw new Forbidden(req.t);
	return data;
};
