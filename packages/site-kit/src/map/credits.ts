import type { Published } from '@portolano/content-models';

/** Returns the lines on the sources of boundary and waters; their licences ask for it. */
export function creditsOf(
	{ boundary, surroundings, waters }: Pick<Published<'body'>, 'boundary' | 'surroundings' | 'waters'>,
	labels: { readonly boundaries: string; readonly waters: string },
): string[] {
	const sources = [boundary, surroundings].flatMap((shown) => shown?.source ?? []);
	return [
		...[...new Set(sources)].map((source) => `${labels.boundaries}: ${source}`),
		...(waters ? [`${labels.waters}: ${waters.source}`] : []),
	];
}
