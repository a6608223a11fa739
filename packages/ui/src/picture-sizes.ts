import type { PictureProps } from './props.ts';

/** How wide a component renders a picture: the first entry whose window is wide enough counts, the last has no window. */
export interface RenderedWidth {
	/** Least width of the window, such as `62rem`. */
	from?: string;
	/** A CSS length. */
	width: string;
}

/** The box that a picture fills, cropped. */
export interface PictureBox {
	widths: readonly RenderedWidth[];
	/** Width by height, where the box does not follow the picture. */
	ratio?: number;
}

/**
 * The attribute `sizes` of `picture` in `box`. Of a picture wider than its box the sides are cropped away, so it is rendered
 * wider than what is seen of it.
 */
export function sizesIn(
	{ widths, ratio }: PictureBox,
	picture: Pick<PictureProps, 'width' | 'height'>,
): string {
	const cropped = ratio === undefined ? 1 : Math.max(1, picture.width / picture.height / ratio);
	return widths
		.map(({ from, width }) => `${from ? `(min-width: ${from}) ` : ''}${times(width, cropped)}`)
		.join(', ');
}

function times(length: string, factor: number): string {
	// Half a step in a hundred: roundings of the sizes of a picture.
	return factor < 1.005 ? length : `calc(${length} * ${factor.toFixed(2)})`;
}
