import type { Track } from '@portolano/content-models';
import type { FieldHook, TextareaField, TextareaFieldValidation } from 'payload';
import { GPX_BYTES_MAX, readTrack, storedTrack } from '../tracks/read-track.ts';
import { TrackRefused } from '../tracks/track-refused.ts';

/** Returns the track of a text, or why it has none. */
function read(text: string): { track: Track } | { refusal: string } {
	try {
		return { track: readTrack(text) };
	} catch (error) {
		if (error instanceof TrackRefused) return { refusal: error.message };
		throw error;
	}
}

/** Keeps of a GPX file its simplified line alone. What can't be read stays, for the validation to say why. */
const keepLine: FieldHook = ({ value }: { value?: unknown }) => {
	if (typeof value !== 'string' || !value.trim()) return value;
	const answer = read(value);
	return 'track' in answer ? storedTrack(answer.track) : value;
};

const validate: TextareaFieldValidation = (text) => {
	if (!text?.trim()) return true;
	const answer = read(text);
	return 'refusal' in answer ? answer.refusal : true;
};

interface TrackOptions {
	name: string;
	label: string;
	description: string;
}

/** The line of a route, taken from a GPX file that the editor chooses. */
export function trackField({ name, label, description }: TrackOptions): TextareaField {
	return {
		name,
		label,
		type: 'textarea',
		maxLength: GPX_BYTES_MAX,
		validate,
		hooks: { beforeValidate: [keepLine] },
		admin: { description, components: { Field: '/admin/tracks/TrackField.tsx#TrackField' } },
	};
}
