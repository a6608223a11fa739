import type { MapPoint, PointsMap } from './content.ts';
import { type Frame, frameOf, type FrameLimits, type Point, positionOf } from './frame.ts';
import { groupsOf, type PointGroup } from './groups.ts';
import { labelsSvg } from './labels.ts';
import { leader } from './markers.ts';
import { pathOf, pointText } from './paths.ts';
import { routeSvg } from './route.ts';
import { scaleBar } from './scale-bar.ts';
import { spread } from './spread.ts';
import { escaped } from './text.ts';
import { warningSvg } from './warning.ts';

/** Width of the image in its own units: those of a phone. */
const WIDTH = 480;

/** A place alone is shown with a good five kilometres around it, because only coast and districts tell where it is. */
const limits: FrameLimits = { least: 0.045, flattest: 0.8, tallest: 0.8 };

/** A walk is shown with its streets: some hundred metres around it, because its line tells where one goes. */
const streets: FrameLimits = { least: 0.004, flattest: 0.8, tallest: 0.8 };

/** Signs nearer than this would cover one another, in units of the image. */
const SIGN_DISTANCE = 33;

/** So many places are all shown with their numbers, moved apart where they would cover one another; more are grouped. */
const SPREAD_MAX = 24;

/** A sign that would have to move farther than this no longer tells where its place is. */
const MOVED_MAX = 45;

const PIN = 'M0 16L-6.5 6.5A9.5 9.5 0 1 1 6.5 6.5Z';

function territorySvg({ boundary, surroundings, waters, districts }: PointsMap, frame: Frame): string {
	const around = surroundings
		? `<path d="${pathOf(surroundings, frame)}" fill="#ebe7de" class="pt-map-around"/>`
		: '';
	const land = boundary
		? `<path d="${pathOf(boundary, frame)}" fill="#f6f3ec" stroke="#5b6670" stroke-width="1.5" class="pt-map-land"/>`
		: '';
	const sea = waters
		? `<path d="${pathOf(waters, frame)}" fill="#dfe8ec" stroke="#5b6670" stroke-width="1" class="pt-map-water"/>`
		: '';
	const lines = districts.map(({ outline }) => pathOf(outline, frame)).join('');
	return `${around}${land}${sea}<path d="${lines}" fill="none" stroke="#8d98a1" stroke-width="1" stroke-dasharray="4 3" class="pt-map-districts"/>`;
}

const placed = (at: Point, content: string) => `<g transform="translate(${pointText(at)})">${content}</g>`;

function text(value: string, fill: string): string {
	return `<text dy="0.35em" text-anchor="middle" font-size="${value.length > 2 ? '13' : '16'}" font-weight="700" ${fill}>${escaped(value)}</text>`;
}

/** A place: a disc with its number, or a pin where it is alone. */
function placeSvg({ number }: MapPoint, at: Point): string {
	const sign = 'class="pt-map-sign" fill="#17324d" stroke="#ffffff" stroke-width="2.5"';
	if (number === undefined) return placed([at[0], at[1] - 16], `<path d="${PIN}" ${sign}/>`);
	return placed(
		at,
		`<circle r="15" ${sign}/>${text(String(number), 'class="pt-map-number" fill="#ffffff"')}`,
	);
}

/** Several places near one another: a square, and how many they are. */
function groupSvg({ members, at }: PointGroup): string {
	const sign = 'class="pt-map-group" fill="#ffffff" stroke="#17324d" stroke-width="3"';
	return placed(
		at,
		`<rect x="-15" y="-15" width="30" height="30" rx="4" ${sign}/>${text(String(members.length), 'class="pt-map-count" fill="#17324d"')}`,
	);
}

/** The signs of an image, and where they stand. */
interface Signs {
	readonly at: readonly Point[];
	readonly svg: string;
}

/** Every place with its number, and a line to where it is if it was moved; undefined where they are too many for that. */
function spreadSigns(points: readonly MapPoint[], places: readonly Point[]): Signs | undefined {
	if (points.length > SPREAD_MAX) return undefined;
	const at = spread(places, SIGN_DISTANCE);
	const isFar = ([x, y]: Point, index: number) =>
		Math.hypot(x - (at[index]?.[0] ?? 0), y - (at[index]?.[1] ?? 0)) > MOVED_MAX;
	if (places.some(isFar)) return undefined;
	const moved = places.map((place, index) => leader(place, at[index] ?? place));
	const signs = points.map((point, index) => placeSvg(point, at[index] ?? [0, 0]));
	return { at, svg: [...moved, ...signs].join('') };
}

function groupedSigns(points: readonly MapPoint[], places: readonly Point[]): Signs {
	const groups = groupsOf(places, SIGN_DISTANCE);
	const signs = groups.map((group) => {
		const [only] = group.members.length === 1 ? group.members.map((member) => points[member]) : [];
		return only ? placeSvg(only, group.at) : groupSvg(group);
	});
	return {
		at: groups.map(({ at }) => at),
		svg: signs.join(''),
	};
}

/**
 * Returns a map of places as an SVG element: an image with title and description, without scripts and inline styles, each
 * place with its number in the list of the page. Of many, those that would cover one another are one square that says how
 * many. Undefined where there is no place.
 */
export function pointsMap(map: PointsMap): string | undefined {
	const { id, title, description, districts, points, route, warning, extent } = map;
	if (points.length === 0) return undefined;
	const positions = points.map(({ coordinates }) => positionOf(coordinates));
	const shown = [...positions, ...(route?.line ?? [])];
	const frame = frameOf(shown, WIDTH, extent === 'streets' ? streets : limits);
	const places = positions.map((position) => frame.toPoint(position));
	const signs = spreadSigns(points, places) ?? groupedSigns(points, places);
	const [width, height] = [String(frame.width), String(frame.height)];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" class="pt-map">`,
		`<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`,
		`<rect width="${width}" height="${height}" fill="#dfe8ec" class="pt-map-sea"/>`,
		territorySvg(map, frame),
		labelsSvg(districts, signs.at, frame),
		routeSvg(route, frame),
		signs.svg,
		scaleBar(frame),
		warningSvg(warning, frame),
		'</svg>',
	].join('');
}
