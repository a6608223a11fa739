import type { Published } from '@portolano/content-models';
import type { PublishedAlerts } from './published.ts';

/** Whether a site shows an alert on all its pages. */
export function isShownOn(
	{ owner, alsoOn, scope = 'chosen' }: Pick<Published<'alert'>, 'owner' | 'alsoOn' | 'scope'>,
	site: Pick<Published<'site'>, 'key' | 'body'>,
	{ sites }: Pick<PublishedAlerts, 'sites'>,
): boolean {
	if (scope === 'all' || site.key === owner || alsoOn.includes(site.key)) return true;
	return scope === 'body' && sites.get(owner)?.body.id === site.body.id;
}
