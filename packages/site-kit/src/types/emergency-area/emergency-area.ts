import { linkFields } from '../../links/link-fields.ts';
import { cardFrom } from '../card-from.ts';
import type { PageTypeKit } from '../page-type.ts';
import { emergencyAreaCard, emergencyAreaCardFields } from './card.ts';

const fields = linkFields('emergency-area');

/** The {@link PageTypeKit} of `emergency-area`. */
export const emergencyArea: PageTypeKit = {
	link: (view, id) => view.get({ type: 'emergency-area', id }, fields),
	card: cardFrom('emergency-area', emergencyAreaCardFields, emergencyAreaCard),
	sitemap: (view, part) => view.list({ type: 'emergency-area', select: [...fields, 'updatedAt'], ...part }),
	// Found by their list, their map and the search: among the names of the A–Z index they would only be noise.
	index: undefined,
	elsewhere: undefined,
	search: { type: { code: 'aree-di-emergenza' }, label: { it: 'Aree di emergenza', en: 'Emergency areas' } },
};
