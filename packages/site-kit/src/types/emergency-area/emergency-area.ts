import { linkFields } from '../../links/link-fields.ts';
import { titledLinks } from '../../links/titled-links.ts';
import { cardFrom } from '../card-from.ts';
import { readableIn } from '../indexed.ts';
import type { PageTypeKit } from '../page-type.ts';
import { emergencyAreaCard, emergencyAreaCardFields } from './card.ts';

const fields = linkFields('emergency-area');

/** The {@link PageTypeKit} of `emergency-area`. */
export const emergencyArea: PageTypeKit = {
	link: (view, id) => view.get({ type: 'emergency-area', id }, fields),
	card: cardFrom('emergency-area', emergencyAreaCardFields, emergencyAreaCard),
	sitemap: (view, part) => view.list({ type: 'emergency-area', select: [...fields, 'updatedAt'], ...part }),
	index: {
		noun: { it: 'area di emergenza', en: 'emergency area' },
		links: (context) =>
			titledLinks(
				context,
				context.view.list({
					type: 'emergency-area',
					select: [...fields, 'title'],
					...readableIn(context.language),
				}).items,
			),
	},
	elsewhere: undefined,
	search: { type: { code: 'aree-di-emergenza' }, label: { it: 'Aree di emergenza', en: 'Emergency areas' } },
};
