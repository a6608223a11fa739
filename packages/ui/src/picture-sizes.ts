import type { PictureProps } from './props.ts';

/**
 * The rendered width of a picture. In a list the first entry whose `from` fits the window applies; the last has none.
 */
export interface RenderedWidth {
	/** Minimum width of the window, such as `62rem`. */
	from?: string;
	/** A CSS length. */
	width: string;
}

/** The box that a picture fills and is cropped to. */
export interface PictureBox {
	widths: readonly RenderedWidth[];
	/** Aspect ratio, width divided by height, if the box doesn't follow the picture. */
	ratio?: number;
}

/**
 * Returns the `sizes` attribute of `picture` in `box`. A picture with a wider ratio than its box is cropped at the
 * sides, so it is rendered wider than its visible part.
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
	// Differences under half a percent are rounding errors of the picture's size.
	return factor < 1.005 ? length : `calc(${length} * ${factor.toFixed(2)})`;
}
