import type { ContentType } from '@portolano/content-models';
import { Forbidden, type PayloadRequest } from 'payload';
import { isAdministrator, type Role, sitesOf } from '../access/roles.ts';
import { type Current, publishedIn } from './log/entries.ts';
import type { Plan } from './plan.ts';
import { hasDrafts } from './read-records.ts';
import { readSiteKeys } from './sites.ts';

interface Change {
	type: ContentType;
	/** Keys of the sites whose readers see it. */
	owners: string[];
}

// Who may upload may also publish: pictures and files have no drafts.
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
 * Whoever changes what readers see must be a publisher of the site that owns it, and of the one that owned it; of what
 * is withdrawn along with it too.
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
