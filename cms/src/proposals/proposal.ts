import type { PayloadRequest, Where } from 'payload';
import type { Proposal as Row } from '../generated/payload-types.ts';
import { keyOf, type Subject } from '../publication/log/subject.ts';
import { nested, type Scope } from '../publication/scope.ts';
import type { Consents } from '../relocation/consents.ts';
import type { ProposalKind, ProposalState } from './words.ts';

/** What the people of one site propose to those of another. */
export interface Proposal {
	id: string;
	kind: ProposalKind;
	subject: Subject;
	title: string;
	/** Id of the site that owns the document. */
	from: string;
	/** Id of the site that would show or receive it. */
	to: string;
	/** The sites whose people have agreed. */
	agreed: Consents;
	/** Ids of the accounts that did; undefined for a program. */
	agreedBy: { from: string | undefined; to: string | undefined };
	state: ProposalState;
	note: string;
	/** Id of the account that made it. */
	by: string | undefined;
	proposer: string;
	proposedAt: string;
	/** When it last changed. */
	at: string;
	decider: string | undefined;
	reason: string | undefined;
}

type By = Scope & Pick<PayloadRequest, 'user'>;

function toProposal(row: Row): Proposal {
	const { id, kind, type, documentId, title, from, to, state, note, proposer, proposedAt, at } = row;
	return {
		...{ id, kind, from, to, state, proposer, proposedAt, at, title: title ?? documentId },
		subject: { type, id: documentId },
		agreed: { from: row.isFromAgreed === true, to: row.isToAgreed === true },
		agreedBy: { from: row.fromAgreedBy ?? undefined, to: row.toAgreedBy ?? undefined },
		note: note ?? '',
		by: row.proposedBy ?? undefined,
		...{ decider: row.decider ?? undefined, reason: row.reason ?? undefined },
	};
}

/** Returns the proposals that match `where`, the last changed first. */
export async function findProposals(where: Where, scope: Scope, limit?: number): Promise<Proposal[]> {
	const { docs } = await scope.payload.find({
		collection: 'proposals',
		where,
		sort: ['-at', 'id'],
		...(limit !== undefined && { limit }),
		depth: 0,
		pagination: false,
		overrideAccess: true,
		req: nested(scope),
	});
	return docs.map(toProposal);
}

/** Returns the proposal; undefined when there is none with this id. */
export async function readProposal(id: string, scope: Scope): Promise<Proposal | undefined> {
	return (await findProposals({ id: { equals: id } }, scope, 1))[0];
}

/** Returns the proposals about a document that wait for an answer. */
export function waitingAbout(subject: Subject, scope: Scope): Promise<Proposal[]> {
	const where: Where = { and: [{ subject: { equals: keyOf(subject) } }, { state: { equals: 'waiting' } }] };
	return findProposals(where, scope);
}

type New = Pick<Proposal, 'kind' | 'subject' | 'title' | 'from' | 'to' | 'agreed' | 'note'>;

/** Makes a proposal by the user of `by`, in its transaction. */
export async function addProposal({ subject, agreed, ...proposed }: New, by: By): Promise<Proposal> {
	const at = new Date().toISOString();
	const row = await by.payload.create({
		collection: 'proposals',
		data: {
			...{ ...proposed, type: subject.type, documentId: subject.id, subject: keyOf(subject), at },
			...{ isFromAgreed: agreed.from, isToAgreed: agreed.to, state: 'waiting', proposedAt: at },
			proposer: by.user?.name ?? 'Un programma',
			...(by.user && { proposedBy: by.user.id }),
			...(by.user && agreed.from && { fromAgreedBy: by.user.id }),
			...(by.user && agreed.to && { toAgreedBy: by.user.id }),
		},
		depth: 0,
		overrideAccess: true,
		req: nested(by),
	});
	return toProposal(row);
}

/** Changes what becomes of a proposal, in the transaction of `by`; who decides it is the user of `by`. */
export async function changeProposal(
	{ id, ...before }: Pick<Proposal, 'id' | 'agreed'>,
	{ state, agreed, reason }: { state: ProposalState; agreed?: Consents; reason?: string },
	by: By,
): Promise<void> {
	const agrees = by.user?.id ?? null;
	await by.payload.update({
		collection: 'proposals',
		id,
		data: {
			...{ state, at: new Date().toISOString(), reason: reason ?? null },
			...(agreed && { isFromAgreed: agreed.from, isToAgreed: agreed.to }),
			...(agreed?.from && !before.agreed.from && { fromAgreedBy: agrees }),
			...(agreed?.to && !before.agreed.to && { toAgreedBy: agrees }),
			decider: state === 'waiting' ? null : (by.user?.name ?? null),
		},
		depth: 0,
		overrideAccess: true,
		req: nested(by),
	});
}
