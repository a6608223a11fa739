import type { Published } from '../documents.ts';

/** A site by its key, and the id of its body; empty while none is chosen. */
interface SiteOfBody {
	readonly key: string;
	readonly body: string;
}

/** Whether a site shows an alert on all its pages. `ownersBody` is the id of the body of the site that owns the alert. */
export function isShownOn(
	{ owner, alsoOn, scope = 'chosen' }: Pick<Published<'alert'>, 'owner' | 'alsoOn' | 'scope'>,
	site: SiteOfBody,
	ownersBody: string | undefined,
): boolean {
	if (scope === 'all' || site.key === owner || alsoOn.includes(site.key)) return true;
	return scope === 'body' && ownersBody === site.body;
}
