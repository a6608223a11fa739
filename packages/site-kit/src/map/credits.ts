import type { Published } from '@portolano/content-models';

type Credited = 'boundary' | 'surroundings' | 'waters' | 'isDemonstration';

/** Returns the lines on the sources of boundary and waters; their licences ask for it. Those of a demonstration say that they are. */
export function creditsOf(
	{ boundary, surroundings, waters, isDemonstration }: Pick<Published<'body'>, Credited>,
	labels: { readonly boundaries: string; readonly waters: string; readonly sketched: string },
): string[] {
	const sources = [boundary, surroundings].flatMap((shown) => shown?.source ?? []);
	return [
		...[...new Set(sources)].map((source) => `${labels.boundaries}: ${source}`),
		...(waters ? [`${labels.waters}: ${waters.source}${isDemonstration ? `. ${labels.sketched}` : ''}`] : []),
	];
}
