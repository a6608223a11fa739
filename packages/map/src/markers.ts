import { type Frame, positionOf } from './frame.ts';
import { pathOf } from './paths.ts';
import type { MapMarker, MapShape } from './content.ts';
import { escaped } from './text.ts';

interface Look {
	/** Around 0 0. */
	readonly path: string;
	readonly ground: string;
	readonly text: string;
	/** Where the code stands, from the middle. */
	readonly down: number;
}

/** The usual colours of emergency areas on Italian plans: green to wait, red for shelter, yellow for rescuers. */
const looks: Readonly<Record<MapShape, Look>> = {
	circle: { path: 'M-17 0a17 17 0 1 0 34 0a17 17 0 1 0 -34 0Z', ground: '#00643c', text: '#ffffff', down: 5 },
	square: { path: 'M-16 -16H16V16H-16Z', ground: '#a3142a', text: '#ffffff', down: 5 },
	triangle: { path: 'M0 -22L23 17H-23Z', ground: '#ffd84d', text: '#17212b', down: 11 },
};

/** Returns a marker: its shape with its code inside. */
export function markerSvg({ shape, code, coordinates, outline }: MapMarker, frame: Frame): string {
	const { path, ground, text, down } = looks[shape];
	const [x, y] = frame.toPoint(positionOf(coordinates)).map((value) => String(Math.round(value)));
	const extent = outline
		? `<path d="${pathOf(outline, frame)}" fill="${ground}" fill-opacity="0.35" stroke="${ground}" stroke-width="1.5"/>`
		: '';
	return (
		`${extent}<g transform="translate(${x ?? '0'} ${y ?? '0'})"><path d="${path}" fill="${ground}" stroke="#ffffff" stroke-width="2.5"/>` +
		`<text y="${String(down)}" text-anchor="middle" font-size="15" font-weight="700" fill="${text}">${escaped(code)}</text></g>`
	);
}

/** Returns the image of a marker for a legend, without a code. */
export function legendSvg(shape: MapShape, letter: string): string {
	const { path, ground, text, down } = looks[shape];
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-25 -25 50 50" width="28" height="28" aria-hidden="true" focusable="false">` +
		`<path d="${path}" fill="${ground}" stroke="#ffffff" stroke-width="2.5"/><text y="${String(down)}" text-anchor="middle" font-size="17" font-weight="700" fill="${text}">${escaped(letter)}</text></svg>`
	);
}
