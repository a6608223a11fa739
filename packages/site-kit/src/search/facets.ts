import { type Published, type Reference, serviceCategories, termOf } from '@portolano/content-models';
import { localize, type PageContext } from '../page-context.ts';
import type { OwnPageType } from '../routes/own-page-type.ts';
import { labelOf } from '../words/terms.ts';

type Document = Published<OwnPageType>;

/** Returns the labels of the categories of a service: none for another document. */
export function categoryLabels(context: PageContext, document: Document): string[] {
	if (document.type !== 'service') return [];
	return document.categories.map((category) => labelOf(context, termOf(serviceCategories, category)));
}

/** Returns the names of the offices responsible for a document. */
export function officeNames(context: PageContext, document: Document): string[] {
	const offices = context.view.resolve(officesOf(document), ['title']);
	return offices.map(({ title }) => localize(context, title));
}

function officesOf(document: Document): readonly Reference<'office'>[] {
	if ('offices' in document) return document.offices;
	if (document.type === 'document') return [document.office];
	return document.type === 'dataset' ? [document.holder] : [];
}
