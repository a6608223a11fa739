import type { PictureProps } from '../../props.ts';

/**
 * The opening of a site or a section. `image`: text over a full-width picture; `split`: text beside it; `waves`: text
 * over waves.
 */
export interface HeroProps {
	title: string;
	variant?: 'image' | 'split' | 'waves' | undefined;
	kicker?: string | undefined;
	lead?: string | undefined;
	image?: PictureProps | undefined;
	/** Language of title and lead, if it differs from the page's. */
	lang?: string | undefined;
	/** Language of the lead, if it differs from the title's. */
	leadLang?: string | undefined;
	/** Author of the picture. */
	credit?: string | undefined;
}
