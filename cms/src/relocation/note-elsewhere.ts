import type { PayloadRequest } from 'payload';
import { hasDrafts } from '../publication/read-records.ts';
import type { Deed } from '../workflow/deeds.ts';
import { digestOf } from '../workflow/digest.ts';
import { type NewestVersion, newestVersion } from '../workflow/newest-version.ts';
import { addRow } from '../workflow/record.ts';
import type { Place } from './place.ts';

interface Noted {
	what: Deed;
	/** Id of the site on whose record it is. */
	site: string;
	reason: string;
}

/** Returns the newest version of what has versions; pictures and files have none. */
export async function newestOf({ subject }: Place, own: PayloadRequest): Promise<NewestVersion | undefined> {
	return hasDrafts(subject.type, own.payload) ? newestVersion(subject, own) : undefined;
}

/** Records what happened to a document among sites, where its state stays. What was approved still is, as it is now. */
export async function noteElsewhere(
	place: Place,
	notes: readonly Noted[],
	own: PayloadRequest,
): Promise<void> {
	const newest = await newestOf(place, own);
	const { subject, title } = place;
	const digest = newest?.state === 'approved' ? digestOf(newest.content) : undefined;
	const told = { subject, title, from: newest?.state, to: newest?.state, version: newest?.id, digest };
	for (const note of notes) await addRow({ ...told, ...note }, own);
}
