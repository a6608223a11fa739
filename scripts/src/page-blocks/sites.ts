import type { SiteKind } from '@portolano/content-models';

/** A site of the small town of each kind. */
export const sitesOfKinds = [
	{ kind: 'portal', site: 'portale' },
	{ kind: 'brand', site: 'visit' },
	{ kind: 'area', site: 'protezione-civile' },
] as const satisfies readonly { kind: SiteKind; site: string }[];

/** Returns the folder of the application of a kind of site. */
export function applicationFolder(kind: SiteKind): URL {
	return new URL(`../../../sites/${kind}/`, import.meta.url);
}
