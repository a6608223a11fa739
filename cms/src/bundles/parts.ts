import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { nounOf } from '../collections/registry.ts';
import type { PartResult } from './bundle-refused.ts';
import { currentEntries, publishedIn } from '../publication/log/entries.ts';
import { keyOf } from '../publication/log/subject.ts';
import type { Item } from '../publication/schedule/item.ts';
import type { Scope } from '../publication/scope.ts';
import { digestOf } from '../workflow/digest.ts';
import { type Found, findFor } from '../workflow/move.ts';
import { MoveRefused } from '../workflow/move-refused.ts';
import { type NewestVersion, newestVersion } from '../workflow/newest-version.ts';
import { isOnlineState } from '../workflow/states.ts';

/** A part of a bundle as the user of a request sees it. */
export interface Part {
	item: Item;
	/** As the user may read it; undefined when they may not, or it is gone. */
	found: Found | undefined;
	newest: NewestVersion | undefined;
	/** Whether it exists, and is not in the bin. */
	isThere: boolean;
	/** Whether something is online of it. */
	isOnline: boolean;
	/** Whether what is online of it is no longer current. */
	isOutdated: boolean;
}

async function readable(item: Item, req: PayloadRequest, own: PayloadRequest): Promise<Found | undefined> {
	try {
		return await findFor(item, req, own);
	} catch (error) {
		if (error instanceof MoveRefused) return undefined;
		throw error;
	}
}

/** Reads the parts with the rights of the user of `req`, in the transaction of `own`. */
export async function readParts(
	items: readonly Item[],
	req: PayloadRequest,
	own: PayloadRequest = req,
): Promise<Part[]> {
	const online = await currentEntries(items.map(keyOf), own);
	const parts: Part[] = [];
	for (const item of items) {
		const newest = await newestVersion(item, own);
		const isThere = newest !== undefined && !newest.content['deletedAt'];
		const found = isThere ? await readable(item, req, own) : undefined;
		const document = publishedIn(online.get(keyOf(item)));
		const [isOnline, isOutdated] = [document !== undefined, document?.outdated !== undefined];
		parts.push({ item, found, newest, isThere, isOnline, isOutdated });
	}
	return parts;
}

/** Whether publishing, or withdrawing, the part would change nothing. */
export function isIdle({ item, newest, isOnline }: Part): boolean {
	if (item.action === 'withdraw') return !isOnline;
	return isOnline && newest !== undefined && isOnlineState(newest.state);
}

/** The title of a part, as far as the user may know it. */
export function titleOfPart({ item, found, isThere }: Part): string {
	const noun = nounOf(item.type).singular;
	if (found) return found.title === found.subject.id ? `${noun} senza titolo` : found.title;
	return isThere ? `${noun} di un altro sito` : `${noun} non più presente`;
}

/** What is told of a part that is gone. */
export const gone = 'È stato eliminato o messo nel cestino: toglilo dal pacchetto.';

/** Returns the result of a part: why it is refused, if it is. */
export function resultOf(part: Part, reason: string | undefined): PartResult {
	const { type, id } = part.item;
	return { type, id, title: titleOfPart(part), reason };
}

/** Returns the fingerprint of a bundle with these parts: of them, and of what each says. */
export function seenIn(parts: readonly Pick<Part, 'item' | 'newest'>[]): string {
	const told = parts.map(({ item, newest }) => {
		const action = `${item.action} ${JSON.stringify(item.withdrawal ?? null)}`;
		return `${action} ${keyOf(item)} ${newest ? digestOf(newest.content) : 'gone'}`;
	});
	return createHash('sha256').update(told.toSorted().join('\n')).digest('hex');
}

/** Returns the fingerprint of a bundle as it is now. */
export async function seenOf(items: readonly Item[], scope: Scope): Promise<string> {
	const parts: Pick<Part, 'item' | 'newest'>[] = [];
	for (const item of items) parts.push({ item, newest: await newestVersion(item, scope) });
	return seenIn(parts);
}
