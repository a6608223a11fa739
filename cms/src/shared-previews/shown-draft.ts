import type { SharedPreview } from '../generated/payload-types.ts';
import type { Payload, TypedUser } from 'payload';
import { openPreview } from '../preview/open-preview.ts';
import { subjectOfLink } from './link.ts';

interface Shown {
	/** Of the session at the publisher. */
	session: string;
	/** Path of the page of the document. */
	path: string;
}

/** The sessions that were opened for links: after a restart new ones are opened. */
const sessions = new Map<string, Shown>();
const sessionsMax = 1000;

function remember(key: string, shown: Shown): void {
	sessions.delete(key);
	sessions.set(key, shown);
	const [oldest] = sessions.keys();
	if (sessions.size > sessionsMax && oldest !== undefined) sessions.delete(oldest);
}

/** Shows the draft as it is saved now, with the rights of who shared it. @throws PreviewRefused */
export async function showDraft(
	link: SharedPreview,
	{ payload, sharer }: { payload: Payload; sharer: TypedUser },
): Promise<Shown> {
	const { session, address } = await openPreview(
		{ ...subjectOfLink(link), language: 'it', values: {} },
		{ payload, user: sharer, session: sessions.get(link.key)?.session, site: undefined, shared: link.key },
	);
	const shown = { session, path: new URL(address).pathname };
	remember(link.key, shown);
	return shown;
}

/** What a page loads comes from the session in which the page was shown. */
export const shownBefore = (link: SharedPreview): Shown | undefined => sessions.get(link.key);
