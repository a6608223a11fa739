import type { Published } from '@portolano/content-models';
import { addressFields } from '../links/address-fields.ts';
import type { Reading } from '../reading.ts';
import { cardBase, type CardProps } from './card.ts';

export const datasetCardFields = ['type', 'id', ...addressFields.dataset, 'title', 'summary'] as const;

type DatasetCardData = Pick<Published<'dataset'>, (typeof datasetCardFields)[number]>;

/** A dataset in a list. */
export function datasetCard(reading: Reading, dataset: DatasetCardData): CardProps | undefined {
	const base = cardBase(reading, dataset);
	return base && { ...base, icon: 'files', kicker: 'Dataset' };
}
