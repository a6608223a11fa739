import type { ContentType } from '@portolano/content-models';
import { Forbidden, type Payload, type PayloadRequest, type TypedUser } from 'payload';
import { isAdministrator, type Role, sitesOf } from '../access/roles.ts';
import { type Current, publishedIn } from './log/entries.ts';
import type { Plan } from './plan.ts';
import { hasDrafts } from './read-records.ts';
import type { Scope } from './scope.ts';
import { readSiteKeys } from './sites.ts';

/** A change of what readers of some sites see. */
export interface Change {
	type: ContentType;
	/** Keys of the sites that own the document, or owned it before the change. */
	owners: string[];
}

// Pictures and files have no drafts: editors, who may upload them, publish them by saving.
function rolesThatPublish(type: ContentType, payload: Payload): Role[] {
	return hasDrafts(type, payload) ? ['publisher'] : ['editor', 'publisher'];
}

function changesOf(plan: Plan, bound: Current[]): Change[] {
	const along = bound.map(publishedIn).filter((document) => document !== undefined);
	return [
		{ type: plan.subject.type, owners: plan.owners },
		...along.map(({ type, owner }) => ({ type, owners: [owner] })),
	];
}

/** Whether a plan brings a whole site online or takes it offline, which is for administrators. */
function isOfSiteItself({ subject, change, current }: Plan): boolean {
	return subject.type === 'site' && (change === 'withdrawn' || !publishedIn(current));
}

/**
 * Requires the right to publish on every affected site: the one that owns the document, the one that owned it before,
 * and the owners of the documents withdrawn along with it.
 * @throws Forbidden
 */
export async function authorise(plan: Plan, bound: Current[], req: PayloadRequest): Promise<void> {
	if (isOfSiteItself(plan) && req.user && !isAdministrator(req.user)) throw new Forbidden(req.t);
	if (req.user && !(await mayChange(req.user, changesOf(plan, bound), req))) throw new Forbidden(req.t);
}

/** Whether `user` has the right to publish on every site that `changes` affect. */
export async function mayChange(user: TypedUser, changes: Change[], scope: Scope): Promise<boolean> {
	if (isAdministrator(user)) return true;
	const keys = await readSiteKeys(scope);
	return changes.every(({ type, owners }) => {
		const own = new Set(sitesOf(user, rolesThatPublish(type, scope.payload)).map((id) => keys.get(id)));
		return owners.every((key) => own.has(key));
	});
}
