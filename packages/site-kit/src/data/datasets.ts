import type { Reference } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { linkFields } from '../links/link-fields.ts';
import { titledLinks } from '../links/titled-links.ts';
import type { PageContext } from '../page-context.ts';

/** Returns links to datasets, with their titles. */
export function datasetLinks(context: PageContext, references: readonly Reference<'dataset'>[]): Link[] {
	const datasets = context.view.resolve(references, [...linkFields('dataset'), 'title']);
	return titledLinks(context, datasets);
}
