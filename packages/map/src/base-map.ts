import type { Outline } from '@portolano/content-models';
import type { NamedOutline } from './content.ts';

/** The outlines on which places are shown, as the page's file has them. */
export interface BaseMap {
	/** Who publishes them, with the licence. */
	readonly source: string;
	readonly boundary: Outline;
	/** The land around. */
	readonly surroundings?: Outline | undefined;
	/** Waters within the boundary. */
	readonly waters?: Outline | undefined;
	readonly districts: readonly NamedOutline[];
}
