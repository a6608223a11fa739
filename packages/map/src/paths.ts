import type { Outline } from '@portolano/content-models';
import { clipped } from './clipped.ts';
import type { Frame, Point } from './frame.ts';

/** Points nearer to the one before than this are left out, in units of the image. */
const FINEST = 0.8;

const rounded = (value: number) => String(Math.round(value * 10) / 10);

/** Returns a point as SVG writes it. */
export const pointText = ([x, y]: Point) => `${rounded(x)} ${rounded(y)}`;

function thinned(points: readonly Point[]): Point[] {
	const kept: Point[] = [];
	for (const point of points) {
		const last = kept.at(-1);
		if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= FINEST) kept.push(point);
	}
	return kept;
}

/** Returns the path of an outline in the units of the image; rings that shrink to a line are left out. */
export function pathOf(outline: Outline, frame: Frame): string {
	return outline
		.flat()
		.map((ring) =>
			thinned(
				clipped(
					ring.map((position) => frame.toPoint(position)),
					frame,
				),
			),
		)
		.filter((points) => points.length > 2)
		.map((points) => `M${points.map(pointText).join('L')}Z`)
		.join('');
}

/** Returns the path of an open line, in the units of the image. */
export function linePath(points: readonly Point[]): string {
	const last = points.at(-1);
	const kept = thinned(points);
	// The end is where somebody arrives: it stays, however near to the point before.
	const whole = last && kept.at(-1) !== last ? [...kept, last] : kept;
	return `M${whole.map(pointText).join('L')}`;
}
