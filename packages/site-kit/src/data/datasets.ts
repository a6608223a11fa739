import type { Reference } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { addressFields } from '../links/address-fields.ts';
import { titledLinks } from '../links/titled-links.ts';
import type { Reading } from '../reading.ts';

/** Links to datasets, by their titles. */
export function datasetLinks(reading: Reading, references: readonly Reference<'dataset'>[]): Link[] {
	const datasets = reading.view.resolve(references, [...addressFields.dataset, 'title']);
	return titledLinks(reading, datasets);
}
