import type { PictureProps } from '../../props.ts';
import type { CaptionProps } from '../Picture/caption-props.ts';

export interface GalleryFigure {
	image: PictureProps;
	/** Caption below the picture. */
	caption?: CaptionProps | undefined;
}

export interface GalleryProps {
	label: string;
	figures: readonly GalleryFigure[];
}
