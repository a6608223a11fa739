import type { PayloadRequest } from 'payload';
import { endProposals } from '../proposals/end.ts';
import { carryOut } from '../publication/carry-out.ts';
import { check } from '../publication/check.ts';
import { nudgeAfterCommit } from '../publication/nudge.ts';
import { planFor } from '../publication/plan.ts';
import { PublicationRefused } from '../publication/refusal.ts';
import { cancelForRelocation } from '../publication/schedule/cancelled-by-events.ts';
import { rewrite } from '../publication/schedule/rewrite.ts';
import { readSites } from '../publication/sites.ts';
import { requireVerified } from '../publication/verification/require-verified.ts';
import { setState } from '../workflow/newest-version.ts';
import { addRow } from '../workflow/record.ts';
import { asksFourEyes } from '../workflow/require-approved.ts';
import { idsIn } from './ids.ts';
import { newestOf, noteElsewhere } from './note-elsewhere.ts';
import { obstacleHere, obstacleOn } from './obstacles.ts';
import type { Place } from './place.ts';
import { RelocationRefused } from './relocation-refused.ts';

/** Names of the site that gives a document away and of the one that receives it, for the record. */
async function waysOf({ site }: Place, to: string, own: PayloadRequest): Promise<string> {
	const sites = await readSites(own);
	const nameOf = (id: string) => sites.get(id)?.name ?? id;
	return `Da «${nameOf(site)}» a «${nameOf(to)}».`;
}

/** What the people of another site approved is approved by nobody here, where the site wants four eyes. */
async function dropApproval(place: Place, to: string, own: PayloadRequest): Promise<void> {
	const newest = await newestOf(place, own);
	if (newest?.state !== 'approved' || !(await asksFourEyes({ ids: [to] }, own))) return;
	await setState(place.subject, 'draft', own);
	const reason = 'Il contenuto ora è di un altro sito, dove lo approva chi lo cura: rimandalo in revisione.';
	await addRow(
		{
			...{ subject: place.subject, title: place.title, site: to, version: newest.id },
			...{ what: 'sent-back', from: 'approved', to: 'draft', reason },
		},
		own,
	);
}

/** Carries the move over into the log: one entry takes the page off one site and brings it on the other, at one instant. */
async function publish({ subject }: Place, own: PayloadRequest): Promise<void> {
	const plan = await planFor(subject, { scope: own, isOwnSave: true });
	if (plan.change === 'published') {
		await check(plan, { dependants: { freed: [], bound: [] }, isForced: false }, own);
		await requireVerified(plan.document, own);
	}
	await carryOut(plan, own);
	await nudgeAfterCommit(own);
}

/**
 * Moves a document to the site `to`, in the transaction of `own`, by the user of `own`; whoever calls it has settled the rights
 * of both sites. Former addresses lead to the new ones. What is scheduled is cancelled: it would bring the document back.
 * @throws RelocationRefused with a cure; NotYetVerified in a first try.
 */
export async function relocate(place: Place, to: string, own: PayloadRequest): Promise<void> {
	const obstacle = (await obstacleHere(place, own)) ?? (await obstacleOn(place, to, own));
	if (obstacle !== undefined) throw new RelocationRefused(409, obstacle);
	await cancelForRelocation(place.subject, own);
	await rewrite(
		place.subject,
		({ alsoOn }) => ({ owner: to, alsoOn: idsIn(alsoOn).filter((one) => one !== to) }),
		own,
	);
	const reason = await waysOf(place, to, own);
	const notes = [
		{ what: 'left', site: place.site, reason },
		{ what: 'arrived', site: to, reason },
	] as const;
	await noteElsewhere(place, notes, own);
	await endProposals(place.subject, 'Il contenuto è passato a un altro sito.', own);
	await dropApproval(place, to, own);
	if (!place.isOnline) return;
	try {
		await publish(place, own);
	} catch (error) {
		if (!(error instanceof PublicationRefused)) throw error;
		throw new RelocationRefused(409, error.data.errors.map(({ message }) => message).join(' '));
	}
}
