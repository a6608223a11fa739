import { linkFields } from '../../links/link-fields.ts';
import { cardFrom } from '../card-from.ts';
import type { PageTypeKit } from '../page-type.ts';
import { documentCard, documentCardFields } from './card.ts';

const fields = linkFields('document');

/** The {@link PageTypeKit} of `document`. */
export const document: PageTypeKit = {
	link: (view, id) => view.get({ type: 'document', id }, fields),
	card: cardFrom('document', documentCardFields, documentCard),
	sitemap: (view, part) => view.list({ type: 'document', select: [...fields, 'updatedAt'], ...part }),
	index: undefined,
	elsewhere: {
		rank: 7,
		isSoughtOnSiblings: true,
		find: (view, query) =>
			view.list({ type: 'document', select: [...fields, 'title', 'summary'], ...query }).items,
	},
	search: { type: 'document', label: { it: 'Documenti', en: 'Documents', de: 'Dokumente', fr: 'Documents' } },
};
