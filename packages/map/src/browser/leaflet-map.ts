import {
	control,
	latLngBounds,
	LatLng,
	Map as LeafletMap,
	type PanOptions,
	type PointExpression,
	svg,
} from 'leaflet';
import type { Coordinates } from '@portolano/content-models';
import { CLOSEST } from './signs.ts';
import type { MapWords } from './words.ts';

/** A single place is not shown from closer than this: coast and districts are what tells where it is. */
const CLOSEST_AT_FIRST = 15;

/** A walk through a few streets fills the map: its line tells where one goes. */
const CLOSEST_OF_ROUTE = 17;

/** Signs keep clear of the edge, and of the buttons in the upper right corner. */
const room = { paddingTopLeft: [30, 30], paddingBottomRight: [72, 30] } as const;

const hasFingers = () => matchMedia('(any-pointer: coarse)').matches;

export const latLngOf = ({ latitude, longitude }: Coordinates) => new LatLng(latitude, longitude);

export const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A map that jumps: Leaflet has no option for moves by keyboard and for those that make room for a text. */
class CalmMap extends LeafletMap {
	override panBy(offset: PointExpression, options?: PanOptions): this {
		return super.panBy(offset, { ...options, animate: false });
	}
}

/** With one finger the page scrolls, with two the map moves; with a mouse it is dragged. */
function dragByMouse(map: LeafletMap, container: HTMLElement) {
	if (!hasFingers()) return;
	map.dragging.disable();
	container.addEventListener(
		'pointerdown',
		({ pointerType }) => {
			if (pointerType === 'mouse') map.dragging.enable();
			else map.dragging.disable();
		},
		true,
	);
}

/** The wheel scrolls the page; with Ctrl, which browsers also send for two fingers on a touchpad, it zooms. */
function zoomWithCtrl(container: HTMLElement) {
	container.addEventListener(
		'wheel',
		(event) => {
			if (!event.ctrlKey) event.stopPropagation();
		},
		true,
	);
}

/** Creates the map in `container`, with all places in view. */
export function createMap(
	container: HTMLElement,
	places: readonly LatLng[],
	words: Pick<MapWords, 'zoomIn' | 'zoomOut'>,
): LeafletMap {
	const moves = !isCalm();
	const map = new (moves ? LeafletMap : CalmMap)(container, {
		attributionControl: false,
		zoomControl: false,
		zoomSnap: 0.25,
		maxZoom: CLOSEST,
		zoomAnimation: moves,
		fadeAnimation: moves,
		markerZoomAnimation: moves,
		inertia: moves,
		renderer: svg({ padding: 0.5 }),
	});
	dragByMouse(map, container);
	zoomWithCtrl(container);
	control.zoom({ position: 'topright', zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
	control.scale({ imperial: false }).addTo(map);
	showAll(map, places);
	map.setMinZoom(Math.max(1, map.getZoom() - 3));
	map.setMaxBounds(map.getBounds().pad(1.5));
	return map;
}

/** Brings all these points into view. */
export function showAll(map: LeafletMap, points: readonly LatLng[]) {
	const route = map.getContainer().closest('[data-map]')?.querySelector('[data-map-route]');
	map.fitBounds(latLngBounds([...points]), {
		paddingTopLeft: [...room.paddingTopLeft],
		paddingBottomRight: [...room.paddingBottomRight],
		maxZoom: route ? CLOSEST_OF_ROUTE : CLOSEST_AT_FIRST,
		animate: false,
	});
}
