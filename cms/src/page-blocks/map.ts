import { referencesField } from '../fields/references.ts';
import { refs } from '../projection/mapping.ts';
import { pageBlock } from './definition.ts';
import { area, dot, line, pictogram } from './pictogram.ts';
import { headingField } from './shared-fields.ts';
import { heading } from './shared-projection.ts';

export const map = pageBlock({
	kind: 'map',
	label: 'Luoghi sulla mappa',
	purpose: 'Luoghi su una mappa, con l’elenco dei loro indirizzi accanto.',
	group: 'Contenuti dei nostri siti',
	picture: pictogram(line(4, 3, 16), area([4, 8, 40, 20]), dot(14, 20), dot(24, 14), dot(35, 22)),
	fields: [headingField(), referencesField({ name: 'places', label: 'Luoghi', to: 'place', required: true })],
	toPublished: (record) => ({ kind: 'map', title: heading(record), places: refs('place', record.it.places) }),
});
