import { type Frame, type Point, positionOf } from './frame.ts';
import { pathOf } from './paths.ts';
import type { MapMarker, MapShape } from './content.ts';
import { spread } from './spread.ts';
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

/** Markers nearer to one another than this are moved apart, in units of the image. */
const LEAST_DISTANCE = 37;

const rounded = ([x, y]: Point) => `${String(Math.round(x))} ${String(Math.round(y))}`;

/** The true place of a marker that was moved: a dot, and a line to it. */
export function leader(from: Point, to: Point): string {
	const isMoved = Math.hypot(from[0] - to[0], from[1] - to[1]) > 3;
	return isMoved
		? `<path d="M${rounded(from)}L${rounded(to)}" stroke="#17212b" stroke-width="1.5" class="pt-map-line"/><circle cx="${String(Math.round(from[0]))}" cy="${String(Math.round(from[1]))}" r="3" fill="#17212b" class="pt-map-dot"/>`
		: '';
}

function extentSvg({ shape, outline }: MapMarker, frame: Frame): string {
	const { ground } = looks[shape];
	return outline
		? `<path d="${pathOf(outline, frame)}" fill="${ground}" fill-opacity="0.35" stroke="${ground}" stroke-width="1.5"/>`
		: '';
}

function signSvg({ shape, code }: MapMarker, at: Point): string {
	const { path, ground, text, down } = looks[shape];
	const size = code.length > 2 ? 13 : 16;
	return (
		`<g transform="translate(${rounded(at)})"><path d="${path}" fill="${ground}" stroke="#ffffff" stroke-width="2.5"/>` +
		`<text y="${String(down)}" text-anchor="middle" font-size="${String(size)}" font-weight="700" fill="${text}">${escaped(code)}</text></g>`
	);
}

/** Returns the markers: their extents, and above them their shapes with the codes inside, none above another. */
export function markersSvg(markers: readonly MapMarker[], frame: Frame): string {
	const places = markers.map(({ coordinates }) => frame.toPoint(positionOf(coordinates)));
	const placed = spread(places, LEAST_DISTANCE);
	const signs = markers.map((marker, index) => {
		const at = placed[index] ?? [0, 0];
		return { leader: leader(places[index] ?? at, at), sign: signSvg(marker, at) };
	});
	return [
		...markers.map((marker) => extentSvg(marker, frame)),
		...signs.map(({ leader }) => leader),
		...signs.map(({ sign }) => sign),
	].join('');
}

/** Returns the image of a marker for a legend, without a code. */
export function legendSvg(shape: MapShape, letter: string): string {
	const { path, ground, text, down } = looks[shape];
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-25 -25 50 50" width="28" height="28" aria-hidden="true" focusable="false">` +
		`<path d="${path}" fill="${ground}" stroke="#ffffff" stroke-width="2.5"/><text y="${String(down)}" text-anchor="middle" font-size="17" font-weight="700" fill="${text}">${escaped(letter)}</text></svg>`
	);
}
