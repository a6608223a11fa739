import type { PayloadRequest } from 'payload';
import { isRecord } from '../door/is-record.ts';
import { publishedIn, currentEntries } from '../publication/log/entries.ts';
import { keyOf, type Subject } from '../publication/log/subject.ts';
import { type WaitingUnit, waitingUnits } from '../publication/schedule/waiting-units.ts';
import { siteIn, titleIn } from '../workflow/document-facts.ts';
import { findOwn } from '../workflow/move.ts';

/** A document where it is now. */
export interface Place {
	subject: Subject;
	title: string;
	/** Id of the site that owns it. */
	site: string;
	/** Its newest version, in Italian. */
	record: Readonly<Record<string, unknown>>;
	isOnline: boolean;
	/** What is scheduled for it. */
	scheduled: WaitingUnit[];
}

/**
 * Reads where a document is, for the user of `req`, who must work on it.
 * @throws MoveRefused when it is gone, or not for this user.
 */
export async function placeOf(subject: Subject, req: PayloadRequest, own: PayloadRequest): Promise<Place> {
	return placeIn(subject, await findOwn(subject, req, own), own);
}

/** Returns where a document is, given its newest version, in Italian. */
export async function placeIn(subject: Subject, found: object, own: PayloadRequest): Promise<Place> {
	const key = keyOf(subject);
	return {
		subject,
		title: titleIn(found, subject.type, own.payload),
		site: siteIn(found, subject.type),
		record: isRecord(found) ? found : {},
		isOnline: publishedIn((await currentEntries([key], own)).get(key)) !== undefined,
		scheduled: await waitingUnits({ subject: { equals: key } }, own),
	};
}
