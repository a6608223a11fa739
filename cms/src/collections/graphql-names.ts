import type { ContentType } from '@portolano/content-models';

/** Names in GraphQL come from the type; Payload would make them of the Italian labels. */
export function graphQLNames(type: ContentType) {
	const singularName = type
		.split('-')
		.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
		.join('');
	return { singularName, pluralName: `${singularName}List` };
}
