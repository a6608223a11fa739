import type { Track } from '@portolano/content-models';
import { readTrack } from '../tracks/read-track.ts';
import { TrackRefused } from '../tracks/track-refused.ts';

/**
 * Returns the track written in a field: undefined where it is empty; without points, which the schema refuses, where
 * it can't be read.
 */
export function track(text: string | null | undefined): Track | undefined {
	if (!text?.trim()) return undefined;
	try {
		return readTrack(text);
	} catch (error) {
		if (error instanceof TrackRefused) return [];
		throw error;
	}
}
