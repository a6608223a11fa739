import { type Track, track as schema, TRACK_POINTS_MAX } from '@portolano/content-models';
import { metresBetween } from '@portolano/content-models/distance';
import { z } from 'zod';
import { type Point, readGpx } from './read-gpx.ts';
import { simplified, thinned } from './simplified.ts';
import { TrackRefused } from './track-refused.ts';

/** The largest GPX file that is read: hours of walking with a point for each second. */
export const GPX_BYTES_MAX = 5_000_000;

/** What a phone’s position is worth: points that change the line by less say nothing. */
const TOLERANCE = 2;

/** More points than these, after those of a standstill, are thinned again before they are compared with one another. */
const COMPARED_MAX = 5000;

/** A recording that stopped for a while goes on nearby; a longer gap would be shown as a way that nobody walked. */
const GAP_MAX = 300;

export const tooLarge = `Il file pesa più di ${GPX_BYTES_MAX / 1_000_000} MB: riduci i punti con il programma che l’ha fatto, ed esportalo di nuovo. Per un itinerario ne bastano ${TRACK_POINTS_MAX}.`;

const line = z.object({
	type: z.literal('LineString'),
	coordinates: z.array(z.tuple([z.number(), z.number()], z.number())),
});

/** A metre on the ground. */
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

const isNew = ([x, y]: Point, index: number, all: readonly Point[]) => {
	const [beforeX, beforeY] = all[index - 1] ?? [NaN, NaN];
	return x !== beforeX || y !== beforeY;
};

const place = ([longitude, latitude]: Point) => ({ longitude, latitude });

function joined(parts: readonly Point[][]): Point[] {
	for (const [index, part] of parts.entries()) {
		const [end, start] = [parts[index - 1]?.at(-1), part[0]];
		const gap = end && start ? metresBetween(place(end), place(start)) : 0;
		if (gap > GAP_MAX)
			throw new TrackRefused(
				`Il percorso del file si interrompe per ${Math.round(gap)} metri: completalo con il programma che l’ha fatto, ed esportalo di nuovo.`,
			);
	}
	return parts.flat();
}

function light(points: readonly Point[]): Point[] {
	const moved = thinned(points, TOLERANCE);
	const every = Math.ceil(moved.length / COMPARED_MAX);
	const compared = moved.filter((_, index) => index % every === 0 || index === moved.length - 1);
	return simplified(compared, TOLERANCE, TRACK_POINTS_MAX);
}

function trackOf(points: readonly Point[]): Track {
	const rounded = light(points)
		.map(([x, y]): Point => [round(x), round(y)])
		.filter(isNew);
	const { data } = schema.safeParse(rounded);
	if (data) return data;
	throw new TrackRefused('Il percorso del file sta tutto in un punto: non è un percorso.');
}

function readLine(text: string): Track {
	const { data } = line.safeParse(JSON.parse(text));
	const { data: kept } = schema.safeParse(data?.coordinates.map(([x, y]) => [x, y]));
	if (kept) return kept;
	throw new TrackRefused(
		`Il percorso non si legge: scegli un file GPX, oppure scrivi un LineString in GeoJSON con al massimo ${TRACK_POINTS_MAX} punti.`,
	);
}

/**
 * Returns the track that a text has: the line of a GPX file, simplified, or a LineString of GeoJSON, as it is stored.
 * @throws {TrackRefused}
 */
export function readTrack(text: string): Track {
	if (text.length > GPX_BYTES_MAX) throw new TrackRefused(tooLarge);
	if (/^\s*</.test(text.replace(/^\uFEFF/, ''))) return trackOf(joined(readGpx(text)));
	try {
		return readLine(text);
	} catch (error) {
		if (error instanceof TrackRefused) throw error;
		throw new TrackRefused('Il percorso non si legge: scegli un file GPX.', { cause: error });
	}
}

/** Returns the text in which a track is stored. */
export function storedTrack(track: Track): string {
	return JSON.stringify({ type: 'LineString', coordinates: track });
}
