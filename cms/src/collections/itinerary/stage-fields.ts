import { shades, surfaces } from '@portolano/content-models';
import type { CollapsibleField, GroupField, NumberField } from 'payload';
import { choice, vocabularyOptions } from '../../fields/choices.ts';
import { folded, group } from '../../fields/layout.ts';
import { localizedText } from '../../fields/texts.ts';

const known = [
	{ value: 'yes', label: 'Sì' },
	{ value: 'no', label: 'No' },
	{ value: 'unknown', label: 'Non si sa' },
];

/** A whole number: minutes, metres. */
export function whole(name: string, label: string, required: boolean): NumberField {
	return { name, label, type: 'number', required, admin: { step: 1 } };
}

/** The way to a stage from the one before. What is left empty is told as not known. */
export function legField(): GroupField {
	return {
		...group('leg', 'Dalla tappa precedente fin qui', [
			whole('metres', 'Metri', false),
			whole('minutes', 'Minuti', false),
			choice({ name: 'surface', label: 'Fondo', options: vocabularyOptions(surfaces) }),
			choice({
				name: 'shade',
				label: 'Ombra',
				options: vocabularyOptions(shades),
				description: 'A mezzogiorno, d’estate.',
			}),
			localizedText({
				name: 'note',
				label: 'Nota',
				description: 'Gradini, salite, attraversamenti: quello che è bene sapere prima.',
			}),
		]),
		admin: {
			description:
				'Scrivi solo quello che è stato misurato o visto. Nella prima tappa di un itinerario ad anello: dall’ultima tappa fin qui.',
		},
	};
}

/** Where a stage is, and whether there are water and toilets. */
export function whereabouts(): [CollapsibleField, CollapsibleField] {
	return [
		folded('Posizione sulla mappa', [
			{
				...group('coordinates', 'Posizione', [
					{ name: 'latitude', label: 'Latitudine', type: 'number' },
					{ name: 'longitude', label: 'Longitudine', type: 'number' },
				]),
				admin: { description: 'Vuota: quella del luogo. Senza luogo la tappa è solo nell’elenco.' },
			},
		]),
		folded('Acqua e bagni', [
			choice({ name: 'water', label: 'C’è acqua da bere', options: known }),
			choice({ name: 'toilets', label: 'Ci sono bagni aperti a tutti', options: known }),
			localizedText({ name: 'facilitiesNote', label: 'Dove sono', description: 'E quando sono aperti.' }),
		]),
	];
}
