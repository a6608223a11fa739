import type { PictureProps } from '../../props.ts';
import type { CaptionProps } from '../Picture/caption-props.ts';

export interface GalleryFigure {
	image: PictureProps;
	/** What stands below it. */
	caption?: CaptionProps | undefined;
}

export interface GalleryProps {
	label: string;
	figures: readonly GalleryFigure[];
}
