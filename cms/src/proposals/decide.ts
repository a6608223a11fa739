import type { PayloadRequest } from 'payload';
import { allUsers } from '../access/all-users.ts';
import { isOwnDocument } from '../access/own-documents.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { repeatOnConflict } from '../database/repeat.ts';
import { mayPublishOn } from '../access/publishing.ts';
import type { Subject } from '../publication/log/subject.ts';
import { nested } from '../publication/scope.ts';
import type { Consents } from '../relocation/consents.ts';
import { type Place, placeIn } from '../relocation/place.ts';
import { relocate } from '../relocation/relocate.ts';
import { asksFourEyes, takesFourEyes } from '../workflow/require-approved.ts';
import { changeProposal, type Proposal, readProposal } from './proposal.ts';
import { ProposalRefused } from './proposal-refused.ts';
import { hideFrom, isShownOn, otherSitesOf, showOn } from './showing.ts';
import { tellHidden, tellOutcome, tellProposed } from './tell.ts';

const nobodysDecision = 'A questa proposta risponde chi è responsabile del sito che la riceve.';

/** Returns for which sites, among those that have not agreed yet, the user of `req` may answer. */
export async function sidesOf(
	{ kind, subject, from, to, agreed, by }: Proposal,
	req: PayloadRequest,
): Promise<Consents> {
	const { user, payload } = req;
	if (!user) return { from: false, to: false };
	const { type } = subject;
	const isForAnother =
		kind === 'move' && user.id === by && takesFourEyes(type, req) && (await asksFourEyes({ ids: [to] }, req));
	return {
		from: !agreed.from && mayPublishOn(user, { type, site: from }, payload),
		to: !agreed.to && !isForAnother && mayPublishOn(user, { type, site: to }, payload),
	};
}

async function findWaiting(id: string, own: PayloadRequest): Promise<Proposal> {
	const proposal = await readProposal(id, own);
	// Who may not answer learns no more than who asks for one that does not exist.
	if (!proposal) throw new ProposalRefused(404, nobodysDecision);
	return proposal;
}

function requireWaiting({ state, decider }: Proposal): void {
	if (state === 'waiting') return;
	const who = decider === undefined ? '' : ` da ${decider}`;
	throw new ProposalRefused(409, `Alla proposta è già stata data una risposta${who}: ricarica la pagina.`);
}

/** Returns where a document is, whoever asks; undefined when it was deleted or is in the trash. */
async function placeOfAny({ type, id }: Subject, own: PayloadRequest): Promise<Place | undefined> {
	const found: object | null = await own.payload.findByID({
		...{ collection: type, id, draft: true, depth: 0, disableErrors: true, locale: 'it' as const },
		...{ overrideAccess: true, req: nested(own) },
	});
	return found === null ? undefined : placeIn({ type, id }, found, own);
}

/** Whether the account that agreed for a site still has the right to. */
async function stillAgrees(
	{ kind, agreed, agreedBy, to }: Proposal,
	{ side, place }: { side: keyof Consents; place: Place },
	own: PayloadRequest,
): Promise<boolean> {
	const { subject, record, site, isOnline, scheduled } = place;
	if (!agreed[side]) return false;
	const id = agreedBy[side];
	if (id === undefined) return true;
	const user = (await allUsers(own)).find((one) => one.id === id);
	if (!user) return false;
	const { type } = subject;
	if (side === 'to') return mayPublishOn(user, { type, site: to }, own.payload);
	const isPublic = isOnline || scheduled.length > 0;
	return kind === 'move' && isPublic
		? mayPublishOn(user, { type, site }, own.payload)
		: isOwnDocument(user, type, { document: record });
}

async function acceptInside(id: string, own: PayloadRequest): Promise<void> {
	const proposal = await findWaiting(id, own);
	const sides = await sidesOf(proposal, own);
	if (!sides.from && !sides.to) throw new ProposalRefused(403, nobodysDecision);
	requireWaiting(proposal);
	const { subject, to, kind } = proposal;
	const place = await placeOfAny(subject, own);
	if (!place || place.site !== proposal.from)
		throw new ProposalRefused(409, 'Il contenuto non c’è più, o è già di un altro sito.');
	const agreed = {
		from: sides.from || (await stillAgrees(proposal, { side: 'from', place }, own)),
		to: sides.to || (await stillAgrees(proposal, { side: 'to', place }, own)),
	};
	if (!agreed.from || !agreed.to) {
		await changeProposal(proposal, { state: 'waiting', agreed }, own);
		// Who agreed lost the right meanwhile, or the draft went online: now those who publish on that site are asked.
		if ((!agreed.from && proposal.agreed.from) || (!agreed.to && proposal.agreed.to))
			await tellProposed({ ...proposal, agreed }, own);
		return;
	}
	await changeProposal(proposal, { state: 'accepted', agreed }, own);
	if (kind === 'move') await relocate(place, to, own);
	else if (!otherSitesOf(place).includes(to)) await showOn(place, to, own);
	await tellOutcome(proposal, { state: 'accepted', decider: own.user?.name }, own);
}

async function refuseInside(id: string, reason: string, own: PayloadRequest): Promise<void> {
	const proposal = await findWaiting(id, own);
	const sides = await sidesOf(proposal, own);
	if (!sides.from && !sides.to) throw new ProposalRefused(403, nobodysDecision);
	requireWaiting(proposal);
	if (reason === '')
		throw new ProposalRefused(400, 'Scrivi perché non la accetti: chi l’ha fatta deve saperlo.');
	await changeProposal(proposal, { state: 'refused', reason }, own);
	await tellOutcome(proposal, { state: 'refused', reason, decider: own.user?.name }, own);
}

async function withdrawInside(id: string, own: PayloadRequest): Promise<void> {
	const proposal = await findWaiting(id, own);
	const { user, payload } = own;
	const { by, subject, from } = proposal;
	if (!user || (user.id !== by && !mayPublishOn(user, { type: subject.type, site: from }, payload)))
		throw new ProposalRefused(403, 'La ritira chi l’ha fatta, o chi è responsabile del suo sito.');
	requireWaiting(proposal);
	await changeProposal(proposal, { state: 'withdrawn' }, own);
}

export type Decision = { do: 'accept' } | { do: 'refuse'; reason: string } | { do: 'withdraw' };

function decideInside(id: string, decision: Decision, own: PayloadRequest): Promise<void> {
	switch (decision.do) {
		case 'accept':
			return acceptInside(id, own);
		case 'refuse':
			return refuseInside(id, decision.reason, own);
		case 'withdraw':
			return withdrawInside(id, own);
	}
}

/**
 * Answers a proposal, or withdraws it, as the user of `req`. Accepted by all whom it takes, it is done at once.
 * @throws ProposalRefused, RelocationRefused
 */
export function decide(id: string, decision: Decision, req: PayloadRequest): Promise<void> {
	return repeatOnConflict(() => inTransaction(req.payload, (own) => decideInside(id, decision, own), req));
}

async function hideInside(subject: Subject, site: string, own: PayloadRequest): Promise<void> {
	const { user, payload } = own;
	if (!user || !mayPublishOn(user, { type: subject.type, site }, payload))
		throw new ProposalRefused(403, 'Lo toglie chi è responsabile del sito che lo mostra.');
	const place = await placeOfAny(subject, own);
	if (!place || !(await isShownOn(place, site, own)))
		throw new ProposalRefused(409, 'Su quel sito non si vede già più: ricarica la pagina.');
	await hideFrom(place, site, own);
	const by = { id: user.id, name: user.name };
	await tellHidden({ subject, title: place.title, from: place.site, to: site, by }, own);
}

/**
 * Shows a document of another site no more on the site `site`, as the user of `req`, who must be allowed to publish there. Its
 * own site is told, and is not asked.
 * @throws ProposalRefused
 */
export function hide(subject: Subject, site: string, req: PayloadRequest): Promise<void> {
	return repeatOnConflict(() => inTransaction(req.payload, (own) => hideInside(subject, site, own), req));
}
