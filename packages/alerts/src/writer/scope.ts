import { isShownOn, type Published } from '@portolano/content-models';
import type { PublishedAlerts } from './published.ts';

/** Whether a published site shows an alert on all its pages. */
export const showsAlert = (
	{ key, body }: Pick<Published<'site'>, 'key' | 'body'>,
	alert: Pick<Published<'alert'>, 'owner' | 'alsoOn' | 'scope'>,
	{ sites }: Pick<PublishedAlerts, 'sites'>,
): boolean => isShownOn(alert, { key, body: body.id }, sites.get(alert.owner)?.body.id);
