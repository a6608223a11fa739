export type { MapMarker, MapShape, MapZone, StaticMap } from './content.ts';
export { centreOf, isInside, metresBetween } from './geometry.ts';
export { legendSvg } from './markers.ts';
export { staticMap } from './static-map.ts';
