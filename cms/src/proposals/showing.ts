import { type ContentType, contentTypes } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { currentEntries, publishedIn } from '../publication/log/entries.ts';
import { keyOf } from '../publication/log/subject.ts';
import type { Scope } from '../publication/scope.ts';
import { synchronise } from '../publication/synchronise.ts';
import { nudgeAfterCommit } from '../publication/nudge.ts';
import { cancelShowing } from '../publication/schedule/cancelled-by-events.ts';
import { rewrite } from '../publication/schedule/rewrite.ts';
import { readSiteKeys, readSites } from '../publication/sites.ts';
import { idsIn } from '../relocation/ids.ts';
import { noteElsewhere } from '../relocation/note-elsewhere.ts';
import type { Place } from '../relocation/place.ts';
import { ProposalRefused } from './proposal-refused.ts';

/** A site is its own; a menu is made for its site; where an alert stands is decided at the desk of alerts. */
const neverElsewhere: readonly ContentType[] = ['site', 'menu', 'alert'];

/** The types whose documents other sites can show by proposal. */
export const showable = contentTypes.filter((type) => !neverElsewhere.includes(type));

/** Returns the ids of the sites that show a document besides its own. */
export const otherSitesOf = ({ record }: Place): string[] => idsIn(record['alsoOn']);

async function change(place: Place, alsoOn: (now: readonly string[]) => string[], own: PayloadRequest) {
	const { subject, isOnline } = place;
	await rewrite(subject, (record) => ({ alsoOn: alsoOn(idsIn(record['alsoOn'])) }), own);
	if (!isOnline) return;
	await synchronise(subject, own);
	await nudgeAfterCommit(own);
}

/**
 * Shows a document on the site `to` too, in the transaction of `own`: at once when it is online, otherwise when it will be.
 * Whoever calls it has settled the rights of both sites.
 */
export async function showOn(place: Place, to: string, own: PayloadRequest): Promise<void> {
	if (place.scheduled.length > 0)
		throw new ProposalRefused(
			409,
			'Per questo contenuto è programmata una pubblicazione che non ne tiene conto: riprova quando ha avuto effetto, oppure falla annullare.',
		);
	await change(place, (now) => [...new Set([...now, to])], own);
	const name = (await readSites(own)).get(to)?.name ?? to;
	await noteElsewhere(place, [{ what: 'shown', site: place.site, reason: `Su «${name}».` }], own);
}

/**
 * Shows a document on a site no more, in the transaction of `own`: in what is online, in the draft and in what is scheduled,
 * which is cancelled where it would bring it back.
 */
export async function hideFrom(place: Place, site: string, own: PayloadRequest): Promise<void> {
	const { name, key } = (await readSites(own)).get(site) ?? { name: site, key: '' };
	await cancelShowing(place.subject, key, own);
	await change(place, (now) => now.filter((one) => one !== site), own);
	await noteElsewhere(place, [{ what: 'hidden', site: place.site, reason: `Su «${name}».` }], own);
}

/** Whether the site shows a document now, or would by its draft. */
export async function isShownOn(place: Place, site: string, scope: Scope): Promise<boolean> {
	if (otherSitesOf(place).includes(site)) return true;
	const key = keyOf(place.subject);
	const document = publishedIn((await currentEntries([key], scope)).get(key));
	return document?.alsoOn.includes((await readSiteKeys(scope)).get(site) ?? '') === true;
}
