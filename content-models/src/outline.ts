import { z } from 'zod';

/** Positions of an outline, all rings together: it is part of pages, and must stay light. */
export const OUTLINE_POSITIONS_MAX = 5000;

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const ring = z.array(position).min(4);

/**
 * The outline of an area on the ground: the coordinates of a GeoJSON MultiPolygon (RFC 7946), longitude first, WGS84;
 * of each polygon first its outer ring, then its holes.
 */
export const outline = z
	.array(z.array(ring).min(1))
	.min(1)
	.refine((polygons) => polygons.flat(2).length <= OUTLINE_POSITIONS_MAX, {
		error: `An outline has at most ${OUTLINE_POSITIONS_MAX} positions.`,
	});

export type Outline = z.infer<typeof outline>;
