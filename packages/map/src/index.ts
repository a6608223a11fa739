export type { BaseMap } from './base-map.ts';
export type {
	MapMarker,
	MapPoint,
	MapRoute,
	MapShape,
	MapZone,
	NamedOutline,
	PointsMap,
	StaticMap,
} from './content.ts';
export type { MapWords } from './browser/words.ts';
export { metresBetween } from '@portolano/content-models/distance';
export { centreOf, isInside } from './geometry.ts';
export { darkLand, darkMapRules } from './dark-map.ts';
export { distanceText } from './distance-text.ts';
export { legendSvg } from './markers.ts';
export { pointsMap } from './points-map.ts';
export { reachOf } from './reach.ts';
export { staticMap } from './static-map.ts';
