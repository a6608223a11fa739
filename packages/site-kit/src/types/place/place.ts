import { linkFields } from '../../links/link-fields.ts';
import { titledLinks } from '../../links/titled-links.ts';
import { cardFrom } from '../card-from.ts';
import { readableIn } from '../indexed.ts';
import type { PageTypeKit } from '../page-type.ts';
import { placeCard, placeCardFields } from './card.ts';

const fields = linkFields('place');

/** The {@link PageTypeKit} of `place`. */
export const place: PageTypeKit = {
	link: (view, id) => view.get({ type: 'place', id }, fields),
	card: cardFrom('place', placeCardFields, placeCard),
	sitemap: (view, part) => view.list({ type: 'place', select: [...fields, 'updatedAt'], ...part }),
	index: {
		noun: { it: 'luogo', en: 'place', de: 'Ort', fr: 'lieu' },
		links: (context) =>
			titledLinks(
				context,
				context.view.list({ type: 'place', select: [...fields, 'title'], ...readableIn(context.language) })
					.items,
			),
	},
	elsewhere: {
		rank: 3,
		isSoughtOnSiblings: true,
		find: (view, query) =>
			view.list({ type: 'place', select: [...fields, 'title', 'summary'], ...query }).items,
	},
	search: { type: 'place', label: { it: 'Luoghi', en: 'Places', de: 'Orte', fr: 'Lieux' } },
};
