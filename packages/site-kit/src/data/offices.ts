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
 * Returns links to the services that name the office as responsible, to those of which it is a counter, and to those that
 * the office lists, without duplicates.
 */
export function officeServices(context: PageContext, office: Pick<Office, 'id' | 'services'>): Link[] {
	const { view } = context;
	const self = { type: 'office', id: office.id } as const;
	const fields = [...linkFields('service'), 'title'] as const;
	const query = {
		type: 'service',
		select: fields,
		sites: 'any',
		order: { by: 'title', direction: 'ascending' },
	} as const;
	const found = [
		...view.list({ ...query, where: { offices: self } }).items,
		...view.list({ ...query, where: { counters: self } }).items,
		...view.resolve(office.services, fields),
	];
	return titledLinks(context, [...new Map(found.map((service) => [service.id, service])).values()]);
}
