import type { Coordinates, Outline } from '@portolano/content-models';
import { metresBetween } from '@portolano/content-models/distance';

export type Position = readonly [longitude: number, latitude: number];

/** A point of the image, in its units, from the upper left corner. */
export type Point = readonly [x: number, y: number];

/** The part of the ground that an image shows. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	toPoint(position: Position): Point;
	/** Metres on the ground for one unit of the image. */
	readonly metresPerUnit: number;
}

/** Room around what is shown, as a part of its size. */
const MARGIN = 0.14;

/** What is shown is at least this large, so that one point is not seen from a metre above, in degrees of latitude. */
const LEAST_SPAN = 0.012;

const spanOf = (values: readonly number[]) => {
	const least = Math.min(...values);
	const most = Math.max(...values);
	return { middle: (least + most) / 2, size: most - least };
};

/** Limits of a frame: the least ground in it, in degrees, and its height for a width of 1. */
export interface FrameLimits {
	readonly least: number;
	readonly flattest: number;
	readonly tallest: number;
}

const usual: FrameLimits = { least: LEAST_SPAN, flattest: 0.6, tallest: 1.1 };

/**
 * Returns the frame of an image of `width` units with all `positions` in it, the north above. Degrees of longitude are
 * shortened as they are in the middle of it, which is exact enough for a municipality.
 */
export function frameOf(positions: readonly Position[], width: number, limits = usual): Frame {
	const { least, flattest, tallest } = limits;
	const x = spanOf(positions.map(([longitude]) => longitude));
	const y = spanOf(positions.map(([, latitude]) => latitude));
	const shortening = Math.cos((y.middle * Math.PI) / 180);
	const wide = Math.max(x.size * shortening, least) * (1 + 2 * MARGIN);
	const high = Math.max(y.size, least) * (1 + 2 * MARGIN);
	const tall = Math.max(high, wide * flattest);
	const broad = Math.max(wide, tall / tallest);
	const scale = width / broad;
	const height = Math.round(Math.min(tall, broad * tallest) * scale);
	return {
		width,
		height,
		toPoint: ([longitude, latitude]) => [
			width / 2 + (longitude - x.middle) * shortening * scale,
			height / 2 - (latitude - y.middle) * scale,
		],
		metresPerUnit: metresOf(y.middle) / scale,
	};
}

const metresOf = (latitude: number) =>
	metresBetween({ latitude, longitude: 0 }, { latitude: latitude + 1, longitude: 0 });

export const positionOf = ({ longitude, latitude }: Coordinates): Position => [longitude, latitude];

export const positionsOf = (outline: Outline): Position[] => outline.flat(2);
