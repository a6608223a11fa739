import type { PayloadRequest } from 'payload';
import { inTransaction } from '../database/in-transaction.ts';
import { repeatOnConflict } from '../database/repeat.ts';
import { mayPublishOn } from '../access/publishing.ts';
import type { Subject } from '../publication/log/subject.ts';
import { readSites } from '../publication/sites.ts';
import { type Consents, consentsFor } from '../relocation/consents.ts';
import { noteElsewhere } from '../relocation/note-elsewhere.ts';
import { obstacleHere, obstacleOn } from '../relocation/obstacles.ts';
import { type Place, placeOf } from '../relocation/place.ts';
import { relocate } from '../relocation/relocate.ts';
import { RelocationRefused } from '../relocation/relocation-refused.ts';
import { addProposal, waitingAbout } from './proposal.ts';
import { ProposalRefused } from './proposal-refused.ts';
import { otherSitesOf, showable, showOn } from './showing.ts';
import { tellProposed } from './tell.ts';
import { type ProposalKind, proposedWords } from './words.ts';

export interface Proposed {
	kind: ProposalKind;
	subject: Subject;
	/** Id of the site that would show or receive it. */
	to: string;
	note: string;
}

/** Returns why the site `to` can't show the document, in Italian; undefined when it can. */
async function obstacleToShowing(place: Place, to: string, own: PayloadRequest): Promise<string | undefined> {
	if (!showable.includes(place.subject.type)) return 'Questi contenuti non si mostrano su altri siti.';
	if (place.site === to) return 'È già di questo sito.';
	if (!(await readSites(own)).has(to)) return 'Il sito scelto non c’è più: ricarica la pagina.';
	return otherSitesOf(place).includes(to) ? 'Quel sito lo mostra già.' : undefined;
}

/** Whoever works on a document may have it shown elsewhere; the other site agrees by who may publish there. */
function consentsToShow({ subject }: Place, to: string, { user, payload }: PayloadRequest): Consents {
	return { from: true, to: !user || mayPublishOn(user, { type: subject.type, site: to }, payload) };
}

async function requirePossible({ kind, to }: Proposed, place: Place, own: PayloadRequest): Promise<void> {
	if (kind === 'show') {
		const obstacle = await obstacleToShowing(place, to, own);
		if (obstacle !== undefined) throw new ProposalRefused(409, obstacle);
		return;
	}
	const obstacle = (await obstacleHere(place, own)) ?? (await obstacleOn(place, to, own));
	if (obstacle !== undefined) throw new RelocationRefused(409, obstacle);
}

async function proposeInside(proposed: Proposed, req: PayloadRequest, own: PayloadRequest) {
	const { kind, subject, to, note } = proposed;
	const place = await placeOf(subject, req, own);
	await requirePossible(proposed, place, own);
	const agreed = kind === 'show' ? consentsToShow(place, to, own) : await consentsFor(place, to, own);
	if (agreed.from && agreed.to) {
		await (kind === 'show' ? showOn(place, to, own) : relocate(place, to, own));
		return 'done';
	}
	const waiting = await waitingAbout(subject, own);
	if (waiting.some((one) => one.kind === kind && one.to === to))
		throw new ProposalRefused(409, 'C’è già una proposta uguale che aspetta una risposta.');
	const { title, site } = place;
	const proposal = await addProposal({ kind, subject, title, from: site, to, agreed, note }, own);
	const name = (await readSites(own)).get(to)?.name ?? to;
	const reason = `La proposta: ${proposedWords(kind, name)}.`;
	await noteElsewhere(place, [{ what: 'proposed', site, reason }], own);
	await tellProposed(proposal, own);
	return 'proposed';
}

/**
 * Proposes to the people of another site to show a document too, or to receive it, as the user of `req`, who must work on it. Where
 * this person may agree for both sites it is done at once. An edit after an acceptance needs no other one.
 * @throws ProposalRefused, RelocationRefused, MoveRefused
 */
export function propose(proposed: Proposed, req: PayloadRequest): Promise<'done' | 'proposed'> {
	return repeatOnConflict(() => inTransaction(req.payload, (own) => proposeInside(proposed, req, own), req));
}
