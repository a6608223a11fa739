import type { Published } from '@portolano/content-models';
import { linkFields } from '../../links/link-fields.ts';
import type { PageContext } from '../../page-context.ts';
import { cardBase, type CardProps } from '../../cards/card.ts';

export const datasetCardFields = ['type', 'id', ...linkFields('dataset'), 'title', 'summary'] as const;

type DatasetCardData = Pick<Published<'dataset'>, (typeof datasetCardFields)[number]>;

/** Returns the card of a dataset. */
export function datasetCard(context: PageContext, dataset: DatasetCardData): CardProps | undefined {
	const base = cardBase(context, dataset);
	return base && { ...base, icon: 'files', kicker: 'Dataset' };
}
