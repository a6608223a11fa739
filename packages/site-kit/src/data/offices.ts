import type { Published } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { linkFields } from '../links/link-fields.ts';
import { titledLinks } from '../links/titled-links.ts';
import type { PageContext } from '../page-context.ts';

type Office = Published<'office'>;

/** Returns links to the offices that are part of this one. */
export function childOffices(context: PageContext, { id }: Pick<Office, 'id'>): Link[] {
	const { items } = context.view.list({
		type: 'office',
		select: [...linkFields('office'), 'title'],
		where: { parent: { type: 'office', id } },
		order: { by: 'title', direction: 'ascending' },
	});
	return titledLinks(context, items);
}

/**
 * Returns links to the services that name the office as responsible, and to those that the office lists, without
 * duplicates.
 */
export function officeServices(context: PageContext, office: Pick<Office, 'id' | 'services'>): Link[] {
	const fields = [...linkFields('service'), 'title'] as const;
	const named = context.view.list({
		type: 'service',
		select: fields,
		where: { offices: { type: 'office', id: office.id } },
		sites: 'any',
		order: { by: 'title', direction: 'ascending' },
	}).items;
	const known = new Set(named.map(({ id }) => id));
	const others = context.view.resolve(office.services, fields).filter(({ id }) => !known.has(id));
	return titledLinks(context, [...named, ...others]);
}
