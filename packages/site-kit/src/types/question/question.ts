import { linkFields } from '../../links/link-fields.ts';
import type { PageTypeKit } from '../page-type.ts';

const fields = linkFields('question');

/** The {@link PageTypeKit} of `question`. */
export const question: PageTypeKit = {
	link: (view, id) => view.get({ type: 'question', id }, fields),
	card: undefined,
	sitemap: undefined,
	index: undefined,
	elsewhere: undefined,
	search: { type: 'question', label: { it: 'Domande frequenti', en: 'Questions' } },
};
