import type { NamedOutline } from './content.ts';
import { type Frame, type Point, positionOf } from './frame.ts';
import { centreOf } from './geometry.ts';
import { pointText } from './paths.ts';
import { escaped } from './text.ts';

const SIZE = 13;

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The room of a text around its middle; letters are about half as wide as high. */
function boxOf([x, y]: Point, text: string): Box {
	const half = (text.length * SIZE * 0.56) / 2;
	return { left: x - half, right: x + half, top: y - SIZE, bottom: y + SIZE };
}

const overlap = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInFrame = ({ left, right, top, bottom }: Box, { width, height }: Frame) =>
	left > 0 && top > 0 && right < width && bottom < height;

/** Returns the names of outlines, those that fit and cover neither another name nor a sign at one of `taken`. */
export function labelsSvg(outlines: readonly NamedOutline[], taken: readonly Point[], frame: Frame): string {
	const boxes = taken.map((point) => boxOf(point, 'oooo'));
	return outlines
		.map(({ name, outline }) => {
			const at = frame.toPoint(positionOf(centreOf(outline)));
			const box = boxOf(at, name);
			if (!isInFrame(box, frame) || boxes.some((other) => overlap(box, other))) return '';
			boxes.push(box);
			const [x = '', y = ''] = pointText(at).split(' ');
			return `<text x="${x}" y="${y}" dy="0.35em" text-anchor="middle" font-size="${String(SIZE)}" fill="#3d4852" stroke="#f6f3ec" stroke-width="3" paint-order="stroke" class="pt-map-name">${escaped(name)}</text>`;
		})
		.join('');
}
