import { type Published, termOf, topics } from '@portolano/content-models';

/** Returns the Italian title of a published document, for messages to editors. */
export function titleOf(document: Published): string {
	if (document.type === 'person') return `${document.firstName} ${document.lastName}`;
	if (document.type === 'topic') return termOf(topics, document.code).it;
	if (document.type === 'media') return document.alternativeText.it;
	if (document.type === 'menu') return document.title?.it ?? document.position;
	return 'name' in document ? document.name.it : document.title.it;
}
