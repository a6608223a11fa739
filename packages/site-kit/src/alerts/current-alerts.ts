import { alertSeverities, type Published } from '@portolano/content-models';
import { linkFields } from '../links/link-fields.ts';
import type { PageContext } from '../page-context.ts';

const gravity = ({ severity }: Pick<Published<'alert'>, 'severity'>) => alertSeverities.indexOf(severity);

/** Returns the current alerts that have their page on the site, the most severe first. */
export function currentAlerts({ view }: Pick<PageContext, 'view'>) {
	const { items } = view.list({
		type: 'alert',
		select: [...linkFields('alert'), 'severity', 'start'],
		where: { start: { before: 'now' }, end: { after: 'now' } },
		order: { by: 'start', direction: 'descending' },
	});
	return items.toSorted((one, other) => gravity(other) - gravity(one));
}
