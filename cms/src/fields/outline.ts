import { OUTLINE_POSITIONS_MAX } from '@portolano/content-models';
import type { TextareaField } from 'payload';
import { readOutline } from '../projection/outline.ts';

const TEXT_MAX = 300_000;

const unreadable = `Non è un contorno in GeoJSON: serve un Polygon o un MultiPolygon in longitudine e latitudine (WGS84), con al massimo ${OUTLINE_POSITIONS_MAX} punti. Esportalo di nuovo dal programma di cartografia.`;

interface OutlineOptions {
	name: string;
	label: string;
	description: string;
}

/** The outline of an area, pasted as GeoJSON from a map program. */
export function outlineField({ name, label, description }: OutlineOptions): TextareaField {
	return {
		name,
		label,
		type: 'textarea',
		maxLength: TEXT_MAX,
		validate: (text) => (text?.trim() && readOutline(text) === undefined ? unreadable : true),
		admin: {
			rows: 4,
			description: `${description} Incolla il testo di un file GeoJSON (WGS84), esportato da un programma di cartografia.`,
		},
	};
}
