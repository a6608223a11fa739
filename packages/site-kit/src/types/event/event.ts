import type { Link } from '@portolano/ui/props.ts';
import type { PageContext } from '../../definition.ts';
import { linkFields } from '../../links/link-fields.ts';
import { titledLinks } from '../../links/titled-links.ts';
import { cardFrom } from '../card-from.ts';
import { readableIn } from '../indexed.ts';
import type { PageTypeKit } from '../page-type.ts';
import { eventCard, eventCardFields } from './card.ts';

const fields = linkFields('event');

/** The {@link PageTypeKit} of `event`. */
export const event: PageTypeKit = {
	link: (view, id) => view.get({ type: 'event', id }, fields),
	card: cardFrom('event', eventCardFields, eventCard),
	sitemap: (view, part) => view.list({ type: 'event', select: [...fields, 'updatedAt'], ...part }),
	index: { noun: { it: 'evento', en: 'event', de: 'Veranstaltung', fr: 'événement' }, links: toCome },
	elsewhere: {
		rank: 5,
		isSoughtOnSiblings: true,
		find: (view, { where, ...query }) =>
			view.list({
				type: 'event',
				select: [...fields, 'title', 'summary'],
				where: { ...where, end: { after: 'now' } },
				...query,
			}).items,
	},
	search: { type: 'event', label: { it: 'Eventi', en: 'Events', de: 'Veranstaltungen', fr: 'Événements' } },
};

function toCome(context: PageContext): Link[] {
	const { where, order } = readableIn(context.language);
	const { items } = context.view.list({
		type: 'event',
		select: [...fields, 'title'],
		where: { ...where, end: { after: 'now' } },
		order,
	});
	return titledLinks(context, items);
}
