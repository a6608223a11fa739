import type { MapZone, StaticMap } from './content.ts';
import { type Frame, frameOf, positionOf, positionsOf } from './frame.ts';
import { centreOf } from './geometry.ts';
import { markersSvg } from './markers.ts';
import { pathOf, pointText } from './paths.ts';
import { scaleBar } from './scale-bar.ts';
import { escaped } from './text.ts';
import { warningSvg } from './warning.ts';

/** Width of the image in its own units: those of a phone, so that its texts stay legible there. */
const WIDTH = 480;

function territory({ boundary, surroundings }: StaticMap, frame: Frame): string {
	const around = surroundings ? `<path d="${pathOf(surroundings, frame)}" fill="#e9e5dc"/>` : '';
	const land = boundary
		? `<path d="${pathOf(boundary, frame)}" fill="#f4f1ea" stroke="#5b6670" stroke-width="1.5" stroke-dasharray="8 3 2 3"/>`
		: '';
	return around + land;
}

/** Over the zones, which cover land and water alike. */
function watersSvg({ waters }: StaticMap, frame: Frame): string {
	return waters
		? `<path d="${pathOf(waters, frame)}" fill="#d8e8f0" stroke="#5b6670" stroke-width="1"/>`
		: '';
}

function zoneSvg({ outline, isMarked }: MapZone, id: string, frame: Frame): string {
	const fill = isMarked ? `url(#${id}-hatch)` : '#ffffff';
	return `<path d="${pathOf(outline, frame)}" fill="${fill}" fill-opacity="${isMarked ? '1' : '0.75'}" stroke="#17324d" stroke-width="1.5"/>`;
}

function zoneCode({ code, outline }: MapZone, frame: Frame): string {
	if (code === undefined) return '';
	const [x, y] = pointText(frame.toPoint(positionOf(centreOf(outline)))).split(' ');
	return `<text x="${x ?? ''}" y="${y ?? ''}" dy="0.35em" text-anchor="middle" font-size="18" font-weight="600" fill="#17324d" stroke="#ffffff" stroke-width="4" paint-order="stroke">${escaped(code)}</text>`;
}

/** The part of the ground to show: markers, else marked zones, else all zones, else the boundary. */
function shown({ boundary, zones, markers }: StaticMap) {
	const marked = zones.filter(({ isMarked }) => isMarked);
	const choices = [
		markers.map(({ coordinates }) => positionOf(coordinates)),
		marked.flatMap(({ outline }) => positionsOf(outline)),
		zones.flatMap(({ outline }) => positionsOf(outline)),
		positionsOf(boundary ?? []),
	];
	return choices.find((positions) => positions.length > 0) ?? [];
}

/**
 * Returns a map as an SVG element: an image with title and description, without scripts and inline styles. Undefined
 * where there is nothing to show.
 */
export function staticMap(map: StaticMap): string | undefined {
	const positions = shown(map);
	if (positions.length === 0) return undefined;
	const frame = frameOf(positions, WIDTH);
	const { id, title, description, zones, markers } = map;
	const [width, height] = [String(frame.width), String(frame.height)];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" class="pt-map">`,
		`<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`,
		`<defs><pattern id="${id}-hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="9" height="9" fill="#fde9d4"/><rect width="3" height="9" fill="#c8641e"/></pattern></defs>`,
		`<rect width="${width}" height="${height}" fill="#d8e8f0"/>`,
		territory(map, frame),
		...zones.map((zone) => zoneSvg(zone, id, frame)),
		watersSvg(map, frame),
		...zones.map((zone) => zoneCode(zone, frame)),
		markersSvg(markers, frame),
		scaleBar(frame),
		warningSvg(map.warning, frame),
		'</svg>',
	].join('');
}
