import { contentTypeSchema, documentId } from '@portolano/content-models';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { neverCached } from '../endpoints/answers.ts';
import { previewProposal } from '../preview/preview-proposal.ts';
import { decide, hide } from './decide.ts';
import { proposalsAbout, readProposals } from './listed.ts';
import { readProposal } from './proposal.ts';
import { ProposalRefused } from './proposal-refused.ts';
import { propose } from './propose.ts';
import { sidesOf } from './decide.ts';
import { PROPOSAL_NOTE_MAX } from './words.ts';

const subject = z.object({ type: contentTypeSchema, id: documentId });
const words = z.string().trim().max(PROPOSAL_NOTE_MAX).default('');
const wish = subject.extend({ kind: z.enum(['show', 'move']), to: documentId, note: words });
const hidden = subject.extend({ site: documentId });
const decision = z.discriminatedUnion('do', [
	z.object({ do: z.literal('accept') }),
	z.object({ do: z.literal('refuse'), reason: words }),
	z.object({ do: z.literal('withdraw') }),
]);

const answer = (body: object, status = 200) => Response.json(body, { status, headers: neverCached });

function requireUser({ user }: PayloadRequest): void {
	if (!user) throw new ProposalRefused(401, 'Accedi alla redazione.');
}

/** Parses the body of a request. @throws ProposalRefused */
async function bodyOf<Body>(schema: z.ZodType<Body>, needs: string, req: PayloadRequest): Promise<Body> {
	requireUser(req);
	await addDataAndFileToRequest(req);
	const { success, data } = schema.safeParse(req.data);
	if (success) return data;
	throw new ProposalRefused(400, needs);
}

const idIn = (req: PayloadRequest) => String(req.routeParams?.['id']);

async function make(req: PayloadRequest): Promise<Response> {
	const needs = `Servono che cosa si propone (kind: show o move), il contenuto (type, id), il sito (to) e, se c’è, un messaggio (note, fino a ${PROPOSAL_NOTE_MAX} caratteri).`;
	const { kind, type, id, to, note } = await bodyOf(wish, needs, req);
	const outcome = await propose({ kind, subject: { type, id }, to, note }, req);
	return answer({ outcome }, 201);
}

async function settle(req: PayloadRequest): Promise<Response> {
	const needs = `Serve che cosa fare della proposta (do: accept, refuse con un motivo, reason, fino a ${PROPOSAL_NOTE_MAX} caratteri, o withdraw).`;
	await decide(idIn(req), await bodyOf(decision, needs, req), req);
	return answer(await readProposals(req));
}

async function end(req: PayloadRequest): Promise<Response> {
	const { type, id, site } = await bodyOf(hidden, 'Servono il contenuto (type, id) e il sito (site).', req);
	await hide({ type, id }, site, req);
	return answer(await readProposals(req));
}

async function show(req: PayloadRequest): Promise<Response> {
	requireUser(req);
	if (!req.searchParams.has('id')) return answer(await readProposals(req));
	const { success, data } = subject.safeParse(Object.fromEntries(req.searchParams));
	if (!success)
		throw new ProposalRefused(400, 'Servono il tipo (type) e l’identificativo (id) del contenuto.');
	return answer(await proposalsAbout(data, req));
}

/** Who may answer a proposal looks at the document as it is now, drafts included. */
async function preview(req: PayloadRequest): Promise<Response> {
	requireUser(req);
	const proposal = await readProposal(idIn(req), req);
	const sides = proposal && (await sidesOf(proposal, req));
	if (proposal?.state !== 'waiting' || !req.user || !(sides?.from || sides?.to))
		throw new ProposalRefused(404, 'Questa proposta non aspetta una tua risposta.');
	const { payload, user } = req;
	const { address } = await previewProposal(proposal.subject, { payload, user });
	return answer({ address }, 201);
}

/**
 * `GET /api/proposals/desk`: what the user may answer, has proposed, and what their sites show of others; with `?type=&id=`, what
 * is proposed of one document. `POST`: proposes. `POST /<id>/decision`: answers or withdraws. `POST /<id>/preview`: opens a preview.
 * `POST /hidden`: a site shows a document of another no more.
 */
export const proposalEndpoints: Endpoint[] = [
	{ path: '/desk', method: 'get', handler: show },
	{ path: '/desk', method: 'post', handler: make },
	{ path: '/hidden', method: 'post', handler: end },
	{ path: '/:id/decision', method: 'post', handler: settle },
	{ path: '/:id/preview', method: 'post', handler: preview },
];
