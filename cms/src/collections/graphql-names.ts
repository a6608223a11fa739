import type { ContentType } from '@portolano/content-models';

/** Makes the GraphQL names from the type, because Payload would make them from the Italian labels. */
export function graphQLNames(type: ContentType) {
	const singularName = type
		.split('-')
		.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
		.join('');
	return { singularName, pluralName: `${singularName}List` };
}
