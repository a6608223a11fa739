import type { Outline, Published } from '@portolano/content-models';

/** Land and water as a body has them, for every map of it. */
export interface Land {
	readonly boundary: Outline | undefined;
	readonly surroundings: Outline | undefined;
	readonly waters: Outline | undefined;
}

/** Returns what is land and what is water on the maps of a body. */
export function landOf({
	boundary,
	surroundings,
	waters,
}: Pick<Published<'body'>, 'boundary' | 'surroundings' | 'waters'>): Land {
	return { boundary: boundary?.outline, surroundings: surroundings?.outline, waters: waters?.outline };
}
