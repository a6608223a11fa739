import type { ContentType } from '@portolano/content-models';
import { Forbidden, type PayloadRequest } from 'payload';
import { isAdministrator, type Role, sitesOf } from '../access/roles.ts';
import { type Current, publishedIn } from './log/entries.ts';
import type { Plan } from './plan.ts';
import { hasDrafts } from './read-records.ts';
import { readSiteKeys } from './sites.ts';

interface Change {
	type: ContentType;
	/** Keys of the sites that own the document, or owned it before the change. */
	owners: string[];
}

// Pictures and files have no drafts: editors, who may upload them, publish them by saving.
function rolesThatPublish(type: ContentType, { payload }: PayloadRequest): Role[] {
	return hasDrafts(type, payload) ? ['publisher'] : ['editor', 'publisher'];
}

function changesOf(plan: Plan, bound: Current[]): Change[] {
	const along = bound.map(publishedIn).filter((document) => document !== undefined);
	return [
		{ type: plan.subject.type, owners: plan.owners },
		...along.map(({ type, owner }) => ({ type, owners: [owner] })),
	];
}

/**
 * Requires the right to publish on every affected site: the one that owns the document, the one that owned it before,
 * and the owners of the documents withdrawn along with it.
 * @throws Forbidden
 */
export async function authorise(plan: Plan, bound: Current[], req: PayloadRequest): Promise<void> {
	if (!req.user || isAdministrator(req.user)) return;
	const keys = await readSiteKeys(req);
	for (const { type, owners } of changesOf(plan, bound)) {
		const own = new Set(sitesOf(req.user, rolesThatPublish(type, req)).map((id) => keys.get(id)));
		if (!owners.every((key) => own.has(key))) throw new Forbidden(req.t);
	}
}
