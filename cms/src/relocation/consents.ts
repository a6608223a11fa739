import type { PayloadRequest } from 'payload';
import { isOwnDocument } from '../access/own-documents.ts';
import { mayPublishOn } from '../access/publishing.ts';
import { asksFourEyes, takesFourEyes } from '../workflow/require-approved.ts';
import type { Place } from './place.ts';

/** The sites, the one that gives a document away and the one that receives it, for which a person may agree. */
export interface Consents {
	from: boolean;
	to: boolean;
}

/**
 * Returns for which sites the user of `req` may agree to the move of a document to the site `to`. What is online, or is to be,
 * takes the right to publish; a site that asks for four eyes wants that another person receives it. A draft takes the right to
 * write. A program may agree for both.
 */
export async function consentsFor(place: Place, to: string, req: PayloadRequest): Promise<Consents> {
	const { subject, site, record, isOnline, scheduled } = place;
	const { user, payload } = req;
	const { type } = subject;
	if (!user) return { from: true, to: true };
	if (!isOnline && scheduled.length === 0)
		return { from: true, to: isOwnDocument(user, type, { document: { ...record, owner: to } }) };
	const isForAnother = takesFourEyes(type, req) && (await asksFourEyes({ ids: [to] }, req));
	return {
		from: mayPublishOn(user, { type, site }, payload),
		to: !isForAnother && mayPublishOn(user, { type, site: to }, payload),
	};
}
