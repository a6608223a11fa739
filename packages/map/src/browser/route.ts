import { LatLng, type Map as LeafletMap, polyline } from 'leaflet';

const isNumber = (value: unknown) => typeof value === 'number';

const isPosition = (value: unknown): value is [number, number] =>
	Array.isArray(value) && value.length === 2 && value.every(isNumber);

/** Reads the line of a route that the page has for its map, longitude first; none where it has no route. */
function lineIn(element: Element): LatLng[] {
	const line: unknown = JSON.parse(element.textContent || '[]');
	return Array.isArray(line) ? line.filter(isPosition).map(([x, y]) => new LatLng(y, x)) : [];
}

/** Shows the line of the route of `holder`: dashed where it only joins the stages. Returns its points. */
export function addRoute(map: LeafletMap, holder: HTMLElement): LatLng[] {
	const element = holder.querySelector<HTMLElement>('[data-map-route]');
	const points = element ? lineIn(element) : [];
	if (!element || points.length < 2) return [];
	const dashes = element.dataset['mapRoute'] === 'track' ? {} : { dashArray: '2 9' };
	const look = { interactive: false, smoothFactor: 1 } as const;
	polyline(points, { ...look, className: 'pt-route-edge' }).addTo(map);
	polyline(points, { ...look, ...dashes, className: 'pt-route' }).addTo(map);
	return points;
}
