import { type ContentType, hasHistory } from '@portolano/content-models';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../database/in-transaction.ts';
import { repeatOnConflict } from '../database/repeat.ts';
import { neverCached } from '../endpoints/answers.ts';
import { isReviewDue } from '../workflow/due.ts';
import { momentInWords } from '../workflow/moment.ts';
import { findFor } from '../workflow/move.ts';
import { MoveRefused } from '../workflow/move-refused.ts';
import { rowsOf } from '../workflow/record.ts';
import { recordCheck, whyNotChecked } from './record-check.ts';

const wanted = z.object({ seen: z.iso.datetime({ offset: true }) });

const shownChecks = 20;

function subjectIn(type: ContentType, req: PayloadRequest) {
	return { type, id: String(req.routeParams?.['id']) };
}

function requireUser({ user }: PayloadRequest): void {
	if (!user) throw new MoveRefused(401, 'Accedi alla redazione.');
}

/** What the form shows of the checks of a document. */
async function answer(type: ContentType, req: PayloadRequest): Promise<Response> {
	const found = await findFor(subjectIn(type, req), req, req);
	const rows = await rowsOf(found.subject, req);
	const { reviewOn } = found.newest.content;
	const shown = {
		refusal: await whyNotChecked(found, req),
		seen: found.newest.savedAt,
		...(typeof reviewOn === 'string' && { reviewOn }),
		isDue: isReviewDue(reviewOn),
		checks: rows
			.filter(({ what }) => what === 'verified')
			.slice(0, shownChecks)
			.map(({ at, person }) => ({ at, words: `${person}, ${momentInWords(at)}` })),
	};
	return Response.json(shown, { headers: neverCached });
}

const post =
	(type: ContentType): Endpoint['handler'] =>
	async (req) => {
		requireUser(req);
		await addDataAndFileToRequest(req);
		const { success, data } = wanted.safeParse(req.data);
		if (!success)
			throw new MoveRefused(400, 'Serve la versione che hai verificato (seen: l’updatedAt del contenuto).');
		const subject = subjectIn(type, req);
		const check = (own: PayloadRequest) => recordCheck(subject, data.seen, { req, own });
		await repeatOnConflict(() => inTransaction(req.payload, check, req));
		return answer(type, req);
	};

/**
 * The endpoints of a type whose pages are checked: `POST /<id>/checks` records that the user found all right in what was saved
 * at `seen`; `GET` tells the checks. None for other types.
 */
export function checkEndpoints(type: ContentType): Endpoint[] {
	if (!hasHistory(type)) return [];
	return [
		{
			path: '/:id/checks',
			method: 'get',
			handler: (req) => {
				requireUser(req);
				return answer(type, req);
			},
		},
		{ path: '/:id/checks', method: 'post', handler: post(type) },
	];
}
