import { linkFields } from '../../links/link-fields.ts';
import { titledLinks } from '../../links/titled-links.ts';
import { cardFrom } from '../card-from.ts';
import { readableIn } from '../indexed.ts';
import type { PageTypeKit } from '../page-type.ts';
import { itineraryCard, itineraryCardFields } from './card.ts';

const fields = linkFields('itinerary');

/** The {@link PageTypeKit} of `itinerary`. */
export const itinerary: PageTypeKit = {
	link: (view, id) => view.get({ type: 'itinerary', id }, fields),
	card: cardFrom('itinerary', itineraryCardFields, itineraryCard),
	sitemap: (view, part) => view.list({ type: 'itinerary', select: [...fields, 'updatedAt'], ...part }),
	index: {
		noun: { it: 'itinerario', en: 'itinerary', de: 'Tour', fr: 'itinéraire' },
		links: (context) =>
			titledLinks(
				context,
				context.view.list({
					type: 'itinerary',
					select: [...fields, 'title'],
					...readableIn(context.language),
				}).items,
			),
	},
	elsewhere: {
		rank: 4,
		isSoughtOnSiblings: true,
		find: (view, query) =>
			view.list({ type: 'itinerary', select: [...fields, 'title', 'summary'], ...query }).items,
	},
	search: {
		type: 'itinerary',
		label: { it: 'Itinerari', en: 'Itineraries', de: 'Touren', fr: 'Itinéraires' },
	},
};
