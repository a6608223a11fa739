import { type ContentType, contentTypes } from '@portolano/content-models';
import type { PayloadRequest, Where } from 'payload';
import { isAdministrator, publishers, rolesOn, sitesOf } from '../access/roles.ts';
import { nounOf } from '../collections/registry.ts';
import { keyOf } from '../publication/log/subject.ts';
import { hasDrafts } from '../publication/read-records.ts';
import { nested } from '../publication/scope.ts';
import { siteIn, stateIn, titleIn } from '../workflow/document-facts.ts';
import type { State } from '../workflow/states.ts';

/** A document that waits for somebody. */
export interface WaitingDocument {
	type: ContentType;
	id: string;
	subject: string;
	/** Such as “Notizia”. */
	noun: string;
	title: string;
	/** Id of the site that owns it. */
	site: string;
	state: State;
	/** When it was last saved, an instant. */
	savedAt: string;
	/** Whether the user may approve it. */
	isToDecide: boolean;
}

/** Most documents of a type that the start page looks at. */
const shownMax = 50;

const forAll: readonly State[] = ['in-review', 'approved', 'due'];

const isDraft: Where = { workflow: { equals: 'draft' } };

function wanted(type: ContentType, { user }: PayloadRequest): Where {
	const waiting: Where = { workflow: { in: forAll } };
	const isBegun: Where = { createdBy: { equals: user?.id } };
	const isEdited: Where = { savedBy: { equals: user?.name } };
	if (isAdministrator(user)) return { or: [waiting, { and: [isDraft, { or: [isBegun, isEdited] }] }] };
	const sites = sitesOf(user, rolesOn(type), type);
	const begun: Where = { and: [isDraft, isBegun] };
	if (sites.length === 0) return begun;
	// Names are no proof of who somebody is: a draft that was saved under one is theirs on their own sites only.
	const isOwn: Where = { [type === 'site' ? 'id' : 'owner']: { in: sites } };
	return { or: [begun, { and: [isOwn, { or: [waiting, { and: [isDraft, isEdited] }] }] }] };
}

async function ofType(type: ContentType, req: PayloadRequest): Promise<WaitingDocument[]> {
	const titleField = req.payload.collections[type].config.admin.useAsTitle ?? 'title';
	const { docs } = await req.payload.find({
		collection: type,
		where: wanted(type, req),
		draft: true,
		locale: 'it',
		select: { [titleField]: true, owner: true, workflow: true, updatedAt: true },
		sort: '-updatedAt',
		limit: shownMax,
		depth: 0,
		pagination: false,
		// The query has only what the roles of the user give access to; a type to which they give none would be refused.
		overrideAccess: true,
		req: nested(req),
	});
	const decides = new Set(sitesOf(req.user, publishers, type));
	return docs.flatMap((doc) => {
		const state = stateIn(doc);
		if (!state) return [];
		const [id, site] = [String(doc.id), siteIn(doc, type)];
		return {
			...{ type, id, subject: keyOf({ type, id }), noun: nounOf(type).singular, site, state },
			...{ title: titleIn(doc, type, req.payload), savedAt: doc.updatedAt },
			isToDecide: isAdministrator(req.user) || decides.has(site),
		};
	});
}

/** Returns the drafts of the user of `req`, and what waits on their sites, the latest first. */
export async function readWaiting(req: PayloadRequest): Promise<WaitingDocument[]> {
	const types = contentTypes.filter((type) => hasDrafts(type, req.payload));
	const found = await Promise.all(types.map((type) => ofType(type, req)));
	return found.flat().toSorted((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
}
