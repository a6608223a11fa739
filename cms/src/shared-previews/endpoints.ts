import type { ContentType } from '@portolano/content-models';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { repeatOnConflict } from '../database/repeat.ts';
import { neverCached } from '../endpoints/answers.ts';
import { findFor } from '../workflow/move.ts';
import { linksOf, shownLink } from './links-of.ts';
import { daysByDefault, daysMax, refusalToShare, revoke, share, sharingSchema } from './share.ts';
import { SharingRefused } from './sharing-refused.ts';

const revoking = z.object({ revoke: z.string() });

const refusals: Readonly<Record<string, string>> = {
	addresses: 'Scrivi da 1 a 20 indirizzi e-mail interi, come nome@esempio.it.',
	days: `Un collegamento dura da 1 a ${daysMax} giorni.`,
	note: 'La nota ha al massimo 200 caratteri.',
};

function subjectIn(type: ContentType, req: PayloadRequest) {
	if (!req.user) throw new SharingRefused(401, 'Accedi alla redazione.');
	return { type, id: String(req.routeParams?.['id']) };
}

/** The links in force of a document, and why none can be made, for those who work on it. */
async function answer(type: ContentType, req: PayloadRequest): Promise<Response> {
	const found = await findFor(subjectIn(type, req), req, req);
	const links = await linksOf(found.subject, req);
	const refusal = refusalToShare(found);
	return Response.json(
		{ links: links.map(shownLink), refusal, daysByDefault, daysMax },
		{ headers: neverCached },
	);
}

async function change(type: ContentType, req: PayloadRequest): Promise<void> {
	const subject = subjectIn(type, req);
	await addDataAndFileToRequest(req);
	const revoked = revoking.safeParse(req.data).data;
	if (revoked) return repeatOnConflict(() => revoke(subject, revoked.revoke, req));
	const { data, error } = sharingSchema.safeParse(req.data);
	if (error) {
		const field = String(error.issues[0]?.path[0] ?? 'addresses');
		throw new SharingRefused(400, refusals[field] ?? 'Controlla il modulo.');
	}
	return repeatOnConflict(() => share(subject, data, req));
}

/**
 * `GET /<id>/shared-previews`: the links in force with which people without an account look at the draft. `POST` makes one
 * (`addresses`, `days`, `mayComment`, `isSent`, `note`) or revokes one (`revoke`, its id), and tells the same. For those who
 * work on the document.
 */
export function sharedPreviewEndpoints(type: ContentType): Endpoint[] {
	const path = '/:id/shared-previews';
	return [
		{ path, method: 'get', handler: (req) => answer(type, req) },
		{
			...{ path, method: 'post' },
			handler: async (req) => {
				await change(type, req);
				return answer(type, req);
			},
		},
	];
}
