import type { Published } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { linkFields } from '../links/link-fields.ts';
import { titledLinks } from '../links/titled-links.ts';
import type { PageContext } from '../page-context.ts';
import { eachOnce } from './each-once.ts';

type Office = Published<'office'>;

/** Returns links to the offices that are part of this one, as far as they are in the language of the page. */
export function childOffices(context: PageContext, { id }: Pick<Office, 'id'>): Link[] {
	const { items } = context.view.list({
		type: 'office',
		select: [...linkFields('office'), 'title'],
		where: { parent: { type: 'office', id }, languages: context.language },
		order: { by: 'title', direction: 'ascending' },
	});
	return titledLinks(context, items);
}

/**
 * Returns links to the services that name the office as responsible, to those of which it is a counter, and to those that
 * the office lists, without duplicates, as far as they are in the language of the page.
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
	const { language } = context;
	const found = [
		...view.list({ ...query, where: { offices: self, languages: language } }).items,
		...view.list({ ...query, where: { counters: self, languages: language } }).items,
		...view.resolve(office.services, fields).filter(({ languages }) => languages.includes(language)),
	];
	return titledLinks(context, eachOnce(found));
}
