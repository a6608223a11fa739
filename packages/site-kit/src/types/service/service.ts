import { linkFields } from '../../links/link-fields.ts';
import { titledLinks } from '../../links/titled-links.ts';
import { cardFrom } from '../card-from.ts';
import { readableIn } from '../indexed.ts';
import type { PageTypeKit } from '../page-type.ts';
import { serviceCard, serviceCardFields } from './card.ts';

const fields = linkFields('service');

/** The {@link PageTypeKit} of `service`. */
export const service: PageTypeKit = {
	link: (view, id) => view.get({ type: 'service', id }, fields),
	card: cardFrom('service', serviceCardFields, serviceCard),
	sitemap: (view, part) => view.list({ type: 'service', select: [...fields, 'updatedAt'], ...part }),
	index: {
		noun: { it: 'servizio', en: 'service' },
		links: (context) =>
			titledLinks(
				context,
				context.view.list({ type: 'service', select: [...fields, 'title'], ...readableIn(context.language) })
					.items,
			),
	},
	elsewhere: {
		rank: 1,
		isSoughtOnSiblings: true,
		find: (view, query) =>
			view
				.list({ type: 'service', select: [...fields, 'title', 'summary', 'searchTerms'], ...query })
				.items.map((service) => ({ ...service, words: service.searchTerms })),
	},
	search: { type: 'service', label: { it: 'Servizi', en: 'Services' } },
};
