import type { Outline } from '@portolano/content-models';
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

/** The sides of the frame beyond which a point is, as bits; 0 inside. */
function sidesOf([x, y]: Point, { width, height }: Frame): number {
	return (x < 0 ? 1 : 0) | (x > width ? 2 : 0) | (y < 0 ? 4 : 0) | (y > height ? 8 : 0);
}

/** Leaves out points that can't be seen: those beyond the same side as their neighbours. */
function visible(points: readonly Point[], frame: Frame): Point[] {
	const sides = points.map((point) => sidesOf(point, frame));
	return points.filter((_, index) => {
		const [before = 0, here = 0, after = 0] = [
			sides.at(index - 1),
			sides[index],
			sides[(index + 1) % sides.length],
		];
		return (before & here & after) === 0;
	});
}

/** Returns the path of an outline in the units of the image; rings that shrink to a line are left out. */
export function pathOf(outline: Outline, frame: Frame): string {
	return outline
		.flat()
		.map((ring) => visible(thinned(ring.map((position) => frame.toPoint(position))), frame))
		.filter((points) => points.length > 2)
		.map((points) => `M${points.map(pointText).join('L')}Z`)
		.join('');
}
