import type { ContentType, Published } from '@portolano/content-models';
import { Forbidden, type PayloadRequest, type TypedUser } from 'payload';
import { AlertForbidden, mayPublishAlert } from '../access/alert-rights.ts';
import { rolesThatPublish } from '../access/publishing.ts';
import { isAdministrator, sitesOf } from '../access/roles.ts';
import { type Current, publishedIn } from './log/entries.ts';
import type { Plan } from './plan.ts';
import type { Scope } from './scope.ts';
import { readSitesOfBodies } from './sites.ts';

/** A change of what readers of some sites see. */
export interface Change {
	type: ContentType;
	/** The document as it is published, as far as it is, before and after the change. */
	documents: Published[];
}

function changesOf(plan: Plan, bound: Current[]): Change[] {
	const along = bound.map(publishedIn).filter((document) => document !== undefined);
	const before = publishedIn(plan.current);
	const after = plan.change === 'published' ? [plan.document] : [];
	return [
		{ type: plan.subject.type, documents: before ? [before, ...after] : after },
		...along.map((document) => ({ type: document.type, documents: [document] })),
	];
}

/** Whether a plan brings a whole site online or takes it offline, which is for administrators. */
function isOfSiteItself({ subject, change, current }: Plan): boolean {
	return subject.type === 'site' && (change === 'withdrawn' || !publishedIn(current));
}

/**
 * Requires the right to publish on every affected site: the one that owns the document, the one that owned it before,
 * and the owners of the documents withdrawn along with it. For alerts see `alert-rights.ts`.
 * @throws Forbidden, AlertForbidden
 */
export async function authorise(plan: Plan, bound: Current[], req: PayloadRequest): Promise<void> {
	if (isOfSiteItself(plan) && req.user && !isAdministrator(req.user)) throw new Forbidden(req.t);
	if (!req.user || (await mayChange(req.user, changesOf(plan, bound), req))) return;
	throw plan.subject.type === 'alert' ? new AlertForbidden() : new Forbidden(req.t);
}

/** Whether `user` has the right to publish on every site that `changes` affect. */
export async function mayChange(user: TypedUser, changes: Change[], scope: Scope): Promise<boolean> {
	if (isAdministrator(user)) return true;
	const sites = await readSitesOfBodies(scope);
	const keys = new Map(sites.map(({ id, key }) => [id, key]));
	return changes.every(({ type, documents }) => {
		const own = new Set(sitesOf(user, rolesThatPublish(type, scope.payload), type).map((id) => keys.get(id)));
		return documents.every((document) =>
			document.type === 'alert' ? mayPublishAlert(user, document, sites) : own.has(document.owner),
		);
	});
}
