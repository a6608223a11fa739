import { linkFields } from '../../links/link-fields.ts';
import { titledLinks } from '../../links/titled-links.ts';
import { cardFrom } from '../card-from.ts';
import { readableIn } from '../indexed.ts';
import type { PageTypeKit } from '../page-type.ts';
import { pageCard, pageCardFields } from './card.ts';

const fields = linkFields('page');

/** The {@link PageTypeKit} of `page`. */
export const page: PageTypeKit = {
	link: (view, id) => view.get({ type: 'page', id }, fields),
	card: cardFrom('page', pageCardFields, pageCard),
	sitemap: (view, part) => view.list({ type: 'page', select: [...fields, 'updatedAt'], ...part }),
	index: {
		noun: { it: 'pagina', en: 'page', de: 'Seite', fr: 'page' },
		links: (context) =>
			titledLinks(
				context,
				context.view.list({ type: 'page', select: [...fields, 'title'], ...readableIn(context.language) })
					.items,
			),
	},
	elsewhere: {
		rank: 9,
		isSoughtOnSiblings: true,
		find: (view, query) =>
			view.list({ type: 'page', select: [...fields, 'title', 'summary'], ...query }).items,
	},
	search: { type: 'page', label: { it: 'Pagine', en: 'Pages', de: 'Seiten', fr: 'Pages' } },
};
