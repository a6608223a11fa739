import { linkFields } from '../../links/link-fields.ts';
import { cardFrom } from '../card-from.ts';
import type { PageTypeKit } from '../page-type.ts';
import { alertCard, alertCardFields } from './card.ts';

const fields = linkFields('alert');

/** The {@link PageTypeKit} of `alert`. */
export const alert: PageTypeKit = {
	link: (view, id) => view.get({ type: 'alert', id }, fields),
	card: cardFrom('alert', alertCardFields, alertCard),
	sitemap: (view, part) => view.list({ type: 'alert', select: [...fields, 'updatedAt'], ...part }),
	index: undefined,
	elsewhere: undefined,
	search: { type: 'alert', label: { it: 'Allerte', en: 'Alerts', de: 'Warnungen', fr: 'Alertes' } },
};
