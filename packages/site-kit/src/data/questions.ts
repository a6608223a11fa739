import type { Reference } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { linkFields } from '../links/link-fields.ts';
import { notedInTheirLanguage } from '../links/link-language.ts';
import { titledLinks } from '../links/titled-links.ts';
import type { PageContext } from '../page-context.ts';

/** Returns links to the answers of the questions that refer to a document. */
export function questionLinks(context: PageContext, { type, id }: Reference): Link[] {
	const questions = context.view.linkingTo({ type, id }, 'question', [...linkFields('question'), 'title']);
	return notedInTheirLanguage(context, titledLinks(context, questions));
}
