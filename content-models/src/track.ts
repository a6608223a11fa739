import { z } from 'zod';

/** Points of a track: it is part of pages and of maps for a phone, and must stay light. */
export const TRACK_POINTS_MAX = 1000;

const point = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/**
 * The line along which a route goes: the coordinates of a GeoJSON LineString (RFC 7946), longitude first, WGS84, in the
 * order in which it is walked. It was recorded on the spot or traced on a map, and simplified; without it a route is straight lines.
 */
export const track = z.array(point).min(2).max(TRACK_POINTS_MAX);

export type Track = z.infer<typeof track>;
