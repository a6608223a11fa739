import { linkFields } from '../../links/link-fields.ts';
import { titledLinks } from '../../links/titled-links.ts';
import { cardFrom } from '../card-from.ts';
import { readableIn } from '../indexed.ts';
import type { PageTypeKit } from '../page-type.ts';
import { riskGuideCard, riskGuideCardFields } from './card.ts';

const fields = linkFields('risk-guide');

/** The {@link PageTypeKit} of `risk-guide`. */
export const riskGuide: PageTypeKit = {
	link: (view, id) => view.get({ type: 'risk-guide', id }, fields),
	card: cardFrom('risk-guide', riskGuideCardFields, riskGuideCard),
	sitemap: (view, part) => view.list({ type: 'risk-guide', select: [...fields, 'updatedAt'], ...part }),
	index: {
		noun: { it: 'rischio', en: 'risk' },
		links: (context) =>
			titledLinks(
				context,
				context.view.list({
					type: 'risk-guide',
					select: [...fields, 'title'],
					...readableIn(context.language),
				}).items,
			),
	},
	elsewhere: {
		rank: 4,
		isSoughtOnSiblings: true,
		find: (view, query) =>
			view.list({ type: 'risk-guide', select: [...fields, 'title', 'summary'], ...query }).items,
	},
	search: { type: { code: 'rischi' }, label: { it: 'Rischi', en: 'Risks' } },
};
