import { contentTypes } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { nounOf } from '../collections/registry.ts';
import { keyOf, type Subject } from '../publication/log/subject.ts';
import { readSites } from '../publication/sites.ts';
import { labelOfState } from '../workflow/states.ts';
import { type Mention, mentionedBy, type Place } from './mentioned-by.ts';
import { type Readable, readableAmong } from './readable.ts';

/** Documents in one answer. */
export const USES_AT_ONCE = 50;

/** A document that uses another, as the desk shows it. */
export interface ShownUse extends Subject {
	title: string;
	/** Such as “Notizia”. */
	typeName: string;
	/** Name of the site that owns it. */
	site: string;
	/** In words: the state of the document, and where in it the other is used unless everywhere. */
	state: string;
}

export interface Uses {
	/** A page of those that the person may see, by type and title. */
	uses: ShownUse[];
	page: number;
	pages: number;
	/** All that the person may see. */
	total: number;
	/** Number of those that the person may not see. */
	hidden: number;
	/** Whether there were more drafts than could be looked through. */
	isPartial: boolean;
}

interface Seen {
	readable: Readable;
	places: ReadonlySet<Place>;
}

/** A draft is for those who work on it; what is published, for everybody. */
function isVisible({ places }: Mention, readable: Readable): boolean {
	return readable.isOwn || places.has('online');
}

function wordsOf({ readable, places }: Seen): string {
	const state = readable.state ? labelOfState(readable.state) : 'Online';
	if (places.has('online')) return state;
	if (places.has('address')) return `${state}, il suo indirizzo porta qui`;
	return places.has('draft') ? `${state}, usato nella bozza` : `${state}, usato in ciò che è programmato`;
}

const collator = new Intl.Collator('it');

function byTypeAndTitle({ readable: one }: Seen, { readable: other }: Seen): number {
	const order = contentTypes.indexOf(one.type) - contentTypes.indexOf(other.type);
	return order || collator.compare(one.title, other.title);
}

async function seenBy(mentions: readonly Mention[], req: PayloadRequest): Promise<Seen[]> {
	const readable = await readableAmong(
		mentions.map(({ subject }) => subject),
		req,
	);
	return mentions.flatMap((mention) => {
		const found = readable.get(keyOf(mention.subject));
		return found && isVisible(mention, found) ? [{ readable: found, places: mention.places }] : [];
	});
}

/** Returns one page of the documents that use `subject`, published or drafts, as the user of `req` may see them. */
export async function usesOf(subject: Subject, page: number, req: PayloadRequest): Promise<Uses> {
	const { mentions, isPartial } = await mentionedBy(subject, req);
	const seen = (await seenBy(mentions, req)).toSorted(byTypeAndTitle);
	const sites = await readSites(req);
	const shown = seen.slice((page - 1) * USES_AT_ONCE, page * USES_AT_ONCE);
	return {
		uses: shown.map(({ readable, places }) => {
			const { type, id, title, site } = readable;
			const siteName = sites.get(site)?.name ?? '';
			return {
				...{ type, id, title, typeName: nounOf(type).singular, site: siteName },
				state: wordsOf({ readable, places }),
			};
		}),
		...{ page, pages: Math.max(1, Math.ceil(seen.length / USES_AT_ONCE)), total: seen.length },
		...{ hidden: mentions.length - seen.length, isPartial },
	};
}
