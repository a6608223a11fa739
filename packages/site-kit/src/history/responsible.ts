import type { Published, Reference } from '@portolano/content-models';
import { localize, type PageContext } from '../page-context.ts';

/** The offices that answer for a document, the first of them above all. */
function officesOf(document: Published): readonly Reference<'office'>[] {
	switch (document.type) {
		case 'service':
		case 'news':
		case 'place':
			return document.offices;
		case 'document':
			return [document.office];
		case 'office':
			return [{ type: 'office', id: document.id }];
		default:
			return [];
	}
}

/** Returns who answers for a page, by name: its office, or else the body of the site. Never a person. */
export function responsibleFor(context: PageContext, document: Published): string {
	const [office] = context.view.resolve(officesOf(document), ['title']);
	return localize(context, office?.title ?? context.body.name);
}
