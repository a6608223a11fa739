import type { Published } from '@portolano/content-models';

/** Returns the lines on the sources of boundary and waters; their licences ask for it. */
export function creditsOf(
	{ boundary, waters }: Pick<Published<'body'>, 'boundary' | 'waters'>,
	labels: { readonly boundaries: string; readonly waters: string },
): string[] {
	return [
		...(boundary ? [`${labels.boundaries}: ${boundary.source}`] : []),
		...(waters ? [`${labels.waters}: ${waters.source}`] : []),
	];
}
