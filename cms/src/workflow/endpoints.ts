import type { ContentType } from '@portolano/content-models';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { csvFile, neverCached } from '../endpoints/answers.ts';
import { repeatOnConflict } from '../database/repeat.ts';
import { judgeMoves } from './allowed-moves.ts';
import { auditOfDocument, auditOfSite } from './audit.ts';
import { labelOfDeed } from './deeds.ts';
import { momentInWords } from './moment.ts';
import { findFor, move } from './move.ts';
import { MoveRefused } from './move-refused.ts';
import { moveNamed, moveNames } from './moves.ts';
import { rowsOf } from './record.ts';
import { labelOfState } from './states.ts';

const wanted = z.object({
	move: z.enum(moveNames),
	seen: z.iso.datetime({ offset: true }),
	reason: z.string().max(1000).optional(),
});

const shownRows = 50;

function subjectIn(type: ContentType, req: PayloadRequest) {
	return { type, id: String(req.routeParams?.['id']) };
}

function requireUser({ user }: PayloadRequest): void {
	if (!user) throw new MoveRefused(401, 'Accedi alla redazione.');
}

/** What the form shows of the state of a document. */
async function stateOf(type: ContentType, req: PayloadRequest) {
	const found = await findFor(subjectIn(type, req), req, req);
	const senses = await judgeMoves(found, req);
	const rows = await rowsOf(found.subject, req, shownRows);
	return {
		state: found.state,
		label: labelOfState(found.state),
		seen: found.newest.savedAt,
		moves: senses.map(({ name, refusal }) => ({
			...{ name, refusal, label: moveNamed(name).label, hasReason: moveNamed(name).hasReason },
		})),
		rows: rows.map(({ at, what, person, reason }) => ({
			...{ what, reason: reason ?? undefined },
			words: `${labelOfDeed(what)} da ${person}, ${momentInWords(at)}`,
		})),
	};
}

const show =
	(type: ContentType): Endpoint['handler'] =>
	async (req) => {
		requireUser(req);
		return Response.json(await stateOf(type, req), { headers: neverCached });
	};

const makeMove =
	(type: ContentType): Endpoint['handler'] =>
	async (req) => {
		requireUser(req);
		await addDataAndFileToRequest(req);
		const { success, data } = wanted.safeParse(req.data);
		if (!success)
			throw new MoveRefused(
				400,
				`Servono il passaggio (move: ${moveNames.join(', ')}), la versione vista (seen: l’updatedAt del contenuto) e, per rimandare indietro, il motivo (reason).`,
			);
		await repeatOnConflict(() => move({ ...data, subject: subjectIn(type, req) }, req));
		return Response.json(await stateOf(type, req), { headers: neverCached });
	};

/**
 * The endpoints of a type: `GET /<id>/workflow` tells the state, the moves and what happened; `POST` makes a move (`move`,
 * `seen`, `reason`) and tells the same; `GET /<id>/moves.csv` is the record as CSV.
 */
export function workflowEndpoints(type: ContentType): Endpoint[] {
	return [
		{ path: '/:id/workflow', method: 'get', handler: show(type) },
		{ path: '/:id/workflow', method: 'post', handler: makeMove(type) },
		{
			path: '/:id/moves.csv',
			method: 'get',
			handler: async (req) => {
				requireUser(req);
				const { subject } = await findFor(subjectIn(type, req), req, req);
				return csvFile(`passaggi-${type}-${subject.id}.csv`, await auditOfDocument(subject, req));
			},
		},
	];
}

/** `GET /api/moves.csv?site=<id>`: the record of a site, for its editors and publishers. */
export const auditEndpoint: Endpoint = {
	path: '/moves.csv',
	method: 'get',
	handler: async (req) => {
		requireUser(req);
		return csvFile('passaggi.csv', await auditOfSite(req.searchParams.get('site') ?? '', req));
	},
};
