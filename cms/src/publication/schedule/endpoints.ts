import { contentTypeSchema, documentId, GROUP_MAX } from '@portolano/content-models';
import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { neverCached } from '../../endpoints/answers.ts';
import { cancelScheduled } from './cancel.ts';
import { readSchedule } from './read-schedule.ts';
import { instantInRome } from './rome-instant.ts';
import { schedulePublication } from './schedule.ts';
import { wantedWithdrawal } from '../withdrawal/wanted.ts';
import { SchedulingRefused } from './scheduling-refused.ts';

const subject = { type: contentTypeSchema, id: documentId };

const plan = z.object({
	items: z
		.array(
			z.object({
				...{ ...subject, action: z.enum(['publish', 'withdraw']) },
				withdrawal: wantedWithdrawal.optional(),
			}),
		)
		.min(1)
		.max(GROUP_MAX),
	/** A day and a time of the day in Rome. */
	day: z.string(),
	time: z.string(),
	isSecond: z.boolean().default(false),
	/** Whether a withdrawal goes on also when other documents use what is withdrawn. */
	isForced: z.boolean().default(false),
});

function requireUser({ user }: PayloadRequest): void {
	if (!user) throw new APIError('Accedi per vedere e cambiare ciò che è programmato.', 401, undefined, true);
}

async function read(req: PayloadRequest): Promise<Response> {
	requireUser(req);
	const named = z.object(subject).safeParse(Object.fromEntries(req.searchParams)).data;
	const changes = await readSchedule(req, named);
	return Response.json({ changes, now: new Date().toISOString() }, { headers: neverCached });
}

async function add(req: PayloadRequest): Promise<Response> {
	requireUser(req);
	await addDataAndFileToRequest(req);
	const { success, data } = plan.safeParse(req.data);
	if (!success)
		throw new SchedulingRefused('Servono i contenuti, il giorno come 2026-12-01 e l’ora come 08:30.');
	const { items, isForced, ...romeTime } = data;
	const scheduled = await schedulePublication({ items, isForced, at: instantInRome(romeTime), req });
	return Response.json(scheduled, { status: 201, headers: neverCached });
}

async function cancel(req: PayloadRequest): Promise<Response> {
	requireUser(req);
	const seq = Number(req.routeParams?.['seq']);
	if (!Number.isSafeInteger(seq))
		throw new SchedulingRefused('Non c’è nulla di programmato con questo numero.', 404);
	await cancelScheduled({ seq, req });
	return Response.json({ message: 'Annullato.' }, { headers: neverCached });
}

/**
 * `/api/schedule`: `GET` tells what is scheduled on the sites of the user (of one document with `type` and `id`);
 * `POST` schedules documents, which change together; `DELETE /<seq>` cancels an entry with its group.
 */
export const scheduleEndpoints: Endpoint[] = [
	{ path: '/schedule', method: 'get', handler: read },
	{ path: '/schedule', method: 'post', handler: add },
	{ path: '/schedule/:seq', method: 'delete', handler: cancel },
];
