import type { ContentType } from '@portolano/content-models';
import { APIError, type Endpoint } from 'payload';
import { z } from 'zod';
import { neverCached } from '../endpoints/answers.ts';
import { keyOf } from '../publication/log/subject.ts';
import { readableAmong } from './readable.ts';
import { type UseCount, usesOfMany } from './uses-of-many.ts';

/** Most pictures or files of one question: as many as a list shows. */
const ASKED_MAX = 100;

const asked = z
	.string()
	.transform((ids) => ids.split(',').filter((id) => id !== ''))
	.pipe(z.array(z.string().max(64)).min(1).max(ASKED_MAX));

class InUseRefused extends APIError {
	constructor(status: number, reason: string) {
		super(reason, status, undefined, true);
	}
}

/**
 * `GET /in-use?ids=`: how many contents use each of these pictures or files, online and only in drafts. Numbers alone: what they
 * are is told by `GET /<id>/uses`, as far as the user may see it.
 */
export function inUseEndpoint(type: ContentType): Endpoint {
	return {
		path: '/in-use',
		method: 'get',
		handler: async (req) => {
			if (!req.user) throw new InUseRefused(401, 'Accedi alla redazione.');
			const { success, data: ids } = asked.safeParse(req.searchParams.get('ids'));
			if (!success) throw new InUseRefused(400, `Servono da 1 a ${ASKED_MAX} identificativi (ids=a,b).`);
			const readable = await readableAmong(
				ids.map((id) => ({ type, id })),
				req,
			);
			const subjects = [...readable.values()].map(({ id }) => ({ type, id }));
			const uses = await usesOfMany(subjects, req);
			const found = subjects.flatMap(({ id }): [string, UseCount][] => {
				const count = uses.get(keyOf({ type, id }));
				return count ? [[id, count]] : [];
			});
			return Response.json({ uses: Object.fromEntries(found) }, { headers: neverCached });
		},
	};
}
