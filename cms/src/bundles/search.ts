import { type ContentType, contentTypes } from '@portolano/content-models';
import type { PayloadRequest, Where } from 'payload';
import { ownDocuments } from '../access/own-documents.ts';
import { isAdministrator } from '../access/roles.ts';
import { nounOf } from '../collections/registry.ts';
import { hasDrafts } from '../publication/read-records.ts';
import { nested } from '../publication/scope.ts';
import { type NamedSites, readSites } from '../publication/sites.ts';
import { siteIn, stateIn, titleIn } from '../workflow/document-facts.ts';
import { labelOfState } from '../workflow/states.ts';

/** A document that can be added to a bundle. */
export interface Candidate {
	type: ContentType;
	id: string;
	title: string;
	noun: string;
	site: string;
	state: string;
	updatedAt: string;
}

const perType = 8;
const shownMax = 20;

function wanted(type: ContentType, words: string, req: PayloadRequest): Where | undefined {
	const own: Where | false = isAdministrator(req.user) ? {} : ownDocuments(req.user, type);
	if (!own) return undefined;
	const { singular, plural } = nounOf(type);
	const isOfType = [singular, plural].some((noun) => noun.toLowerCase() === words.toLowerCase());
	if (words === '' || isOfType)
		return words === '' ? { and: [own, { workflow: { in: ['draft', 'in-review', 'approved'] } }] } : own;
	const title = req.payload.collections[type].config.admin.useAsTitle ?? 'title';
	return { and: [own, { [title]: { like: words } }] };
}

async function ofType(
	type: ContentType,
	{ words, sites }: { words: string; sites: NamedSites },
	req: PayloadRequest,
): Promise<Candidate[]> {
	const where = wanted(type, words, req);
	if (!where) return [];
	const title = req.payload.collections[type].config.admin.useAsTitle ?? 'title';
	const { docs } = await req.payload.find({
		collection: type,
		where,
		draft: true,
		locale: 'it',
		select: { [title]: true, owner: true, workflow: true, updatedAt: true },
		sort: '-updatedAt',
		limit: perType,
		depth: 0,
		pagination: false,
		// The query has only what the roles of the user give access to.
		overrideAccess: true,
		req: nested(req),
	});
	return docs.map((doc) => {
		const [id, state, found] = [String(doc.id), stateIn(doc), titleIn(doc, type, req.payload)];
		return {
			...{ type, id, updatedAt: doc.updatedAt, noun: nounOf(type).singular },
			title: found === id || found === '' ? 'Senza titolo' : found,
			site: sites.get(siteIn(doc, type))?.name ?? '',
			state: state ? labelOfState(state) : '',
		};
	});
}

/**
 * Returns documents on which the user of `req` works: those with `words` in their title, or of the type that has this name; without
 * words the drafts that were written last.
 */
export async function searchDocuments(words: string, req: PayloadRequest): Promise<Candidate[]> {
	const sites = await readSites(req);
	const types = contentTypes.filter((type) => hasDrafts(type, req.payload));
	const found = await Promise.all(types.map((type) => ofType(type, { words: words.trim(), sites }, req)));
	return found
		.flat()
		.toSorted((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))
		.slice(0, shownMax);
}
