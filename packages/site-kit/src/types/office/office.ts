import { linkFields } from '../../links/link-fields.ts';
import { titledLinks } from '../../links/titled-links.ts';
import { cardFrom } from '../card-from.ts';
import { readableIn } from '../indexed.ts';
import type { PageTypeKit } from '../page-type.ts';
import { officeCard, officeCardFields } from './card.ts';

const fields = linkFields('office');

/** The {@link PageTypeKit} of `office`. */
export const office: PageTypeKit = {
	link: (view, id) => view.get({ type: 'office', id }, fields),
	card: cardFrom('office', officeCardFields, officeCard),
	sitemap: (view, part) => view.list({ type: 'office', select: [...fields, 'updatedAt'], ...part }),
	index: {
		noun: { it: 'ufficio', en: 'office' },
		links: (context) =>
			titledLinks(
				context,
				context.view.list({ type: 'office', select: [...fields, 'title'], ...readableIn(context.language) })
					.items,
			),
	},
	elsewhere: {
		rank: 2,
		isSoughtOnSiblings: true,
		find: (view, query) =>
			view.list({ type: 'office', select: [...fields, 'title', 'summary'], ...query }).items,
	},
	search: { type: 'office', label: { it: 'Uffici', en: 'Offices' } },
};
