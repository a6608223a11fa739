import { linkFields } from '../../links/link-fields.ts';
import { cardFrom } from '../card-from.ts';
import type { PageTypeKit } from '../page-type.ts';
import { datasetCard, datasetCardFields } from './card.ts';

const fields = linkFields('dataset');

/** The {@link PageTypeKit} of `dataset`. */
export const dataset: PageTypeKit = {
	link: (view, id) => view.get({ type: 'dataset', id }, fields),
	card: cardFrom('dataset', datasetCardFields, datasetCard),
	sitemap: (view, part) => view.list({ type: 'dataset', select: [...fields, 'updatedAt'], ...part }),
	index: undefined,
	elsewhere: {
		rank: 8,
		isSoughtOnSiblings: true,
		find: (view, query) =>
			view.list({ type: 'dataset', select: [...fields, 'title', 'summary'], ...query }).items,
	},
	search: { type: 'dataset', label: { it: 'Dataset', en: 'Datasets' } },
};
