import { type CollectionBeforeChangeHook, Forbidden } from 'payload';
import { isAdministrator, rolesOn, sitesOf } from '../access/roles.ts';

interface OwnedDocument {
	id: string;
	owner?: unknown;
}

/**
 * Requires the user to be a member of the site that will own the document. The access rules check the data sent by the
 * client, but a duplicate or a restored version brings an owner of its own: this checks the data to be saved.
 */
export const requireOwnSite: CollectionBeforeChangeHook<OwnedDocument> = ({
	data,
	originalDoc,
	collection,
	req,
}) => {
	const { user } = req;
	if (!user || isAdministrator(user) || req.context['isForced'] === true) return data;
	// A site owns itself; one that is being made has no members.
	const owner = collection.slug === 'site' ? originalDoc?.id : (data.owner ?? originalDoc?.owner);
	const isOwn = sitesOf(user, rolesOn(collection.slug)).some((site) => site === owner);
	if (!isOwn) throw new Forbidden(req.t);
	return data;
};
