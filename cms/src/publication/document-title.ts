import { type Published, termOf, topics } from '@portolano/content-models';

/** How a published document is called when people are told about it, in Italian. */
export function titleOf(document: Published): string {
	switch (document.type) {
		case 'person':
			return `${document.firstName} ${document.lastName}`;
		case 'topic':
			return termOf(topics, document.code).it;
		case 'media':
			return document.alternativeText.it;
		case 'site':
		case 'body':
			return document.name.it;
		case 'menu':
			return document.title?.it ?? document.position;
		default:
			return document.title.it;
	}
}
