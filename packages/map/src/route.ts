import type { MapRoute } from './content.ts';
import type { Frame } from './frame.ts';
import { linePath } from './paths.ts';

/** Returns the line of a route: whole where it is a track, dashed where it only joins the stages, with a light edge. */
export function routeSvg(route: MapRoute | undefined, frame: Frame): string {
	if (!route || route.line.length < 2) return '';
	const path = linePath(route.line.map((position) => frame.toPoint(position)));
	const dashes = route.isTrack ? '' : ' stroke-dasharray="2 7"';
	const look = 'fill="none" stroke-linejoin="round" stroke-linecap="round"';
	return (
		`<path d="${path}" ${look} stroke="#ffffff" stroke-width="7" stroke-opacity="0.85" class="pt-map-route-edge"/>` +
		`<path d="${path}" class="pt-map-route" ${look} stroke="#17324d" stroke-width="3.5"${dashes}/>`
	);
}
