import type { ContentType } from '@portolano/content-models';
import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { z } from 'zod';
import { neverCached } from '../endpoints/answers.ts';
import { keyOf } from '../publication/log/subject.ts';
import { findOwn } from '../workflow/move.ts';
import { MoveRefused } from '../workflow/move-refused.ts';
import { Visits } from './visits.ts';

const told = z.object({
	form: z.string().min(1).max(60),
	/** `gone` when the form is closed. */
	doing: z.enum(['looking', 'writing', 'gone']),
});

const visits = new Visits();

/**
 * `POST /<id>/presence`: a form tells that it has the document open (`form`, a name of its own, and `doing`), and learns who else
 * has. For those who work on the document.
 */
export function presenceEndpoint(type: ContentType): Endpoint {
	return {
		path: '/:id/presence',
		method: 'post',
		handler: async (req) => {
			if (!req.user) throw new MoveRefused(401, 'Accedi alla redazione.');
			const subject = { type, id: String(req.routeParams?.['id']) };
			await addDataAndFileToRequest(req);
			const { success, data } = told.safeParse(req.data);
			if (!success)
				throw new MoveRefused(400, 'Servono il modulo (form) e che cosa fa (doing: looking, writing, gone).');
			await findOwn(subject, req, req);
			const { id: user, name } = req.user;
			const visit = { user: String(user), name, form: data.form, isWriting: data.doing === 'writing' };
			if (data.doing === 'gone') visits.leave(keyOf(subject), visit);
			const others = data.doing === 'gone' ? [] : visits.stay(keyOf(subject), visit, Date.now());
			return Response.json({ others }, { headers: neverCached });
		},
	};
}
