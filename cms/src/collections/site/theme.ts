import { themeCharacters } from '@portolano/content-models';
import type { FieldHook, GroupField, TextField, TextFieldSingleValidation, UIField } from 'payload';
import { text } from 'payload/shared';
import { colourFault, primaryFault, typedColour } from '../../admin/theme/typed-colour.ts';
import { choice } from '../../fields/choices.ts';
import { group } from '../../fields/layout.ts';

const characterLabels = { sober: 'Sobrio', open: 'Aperto' };

const normalise: FieldHook<{ id: string }, unknown> = ({ value }) =>
	typeof value === 'string' ? (typedColour(value) ?? value) : value;

interface ColourOptions {
	name: string;
	label: string;
	description: string;
	required: boolean;
	/** Whether white text stands on it. */
	isPrimary: boolean;
}

function colourField({ name, label, description, required, isPrimary }: ColourOptions): TextField {
	const faultOf = isPrimary ? primaryFault : colourFault;
	const validate: TextFieldSingleValidation = (value, context) =>
		value ? (faultOf(value)?.words ?? true) : text(value, context);
	return {
		name,
		label,
		type: 'text',
		required,
		validate,
		hooks: { beforeValidate: [normalise] },
		admin: {
			description,
			components: {
				Field: { path: '/admin/theme/ColourField.tsx#ColourField', clientProps: { isPrimary } },
			},
		},
	};
}

const sample: UIField = {
	name: 'sample',
	label: 'Campione',
	type: 'ui',
	admin: { components: { Field: '/admin/theme/ThemeSample.tsx#ThemeSample' }, disableListColumn: true },
};

/** What editors choose of the theme of a site, with a sample of it. */
export const themeGroup: GroupField = {
	...group('theme', 'Aspetto', [
		colourField({
			name: 'primary',
			label: 'Colore principale',
			description:
				'Collegamenti, pulsanti e intestazione. Ci va sopra testo bianco, che deve potersi leggere.',
			required: true,
			isPrimary: true,
		}),
		colourField({
			name: 'accent',
			label: 'Secondo colore',
			description:
				'Barre, riquadri delle date, segni. Va bene qualunque colore; senza, è un principale più chiaro.',
			required: false,
			isPrimary: false,
		}),
		choice({
			name: 'character',
			label: 'Carattere',
			description:
				'Sobrio: intestazione colorata, schede con la cornice. Aperto: intestazione bianca, titoli con le grazie, schede senza cornice. I portali hanno sempre i titoli del modello nazionale, senza grazie.',
			required: true,
			options: themeCharacters.map((value) => ({ value, label: characterLabels[value] })),
		}),
		sample,
	]),
	admin: { description: 'Gli altri colori si calcolano da questi, in modo che ogni testo si legga.' },
};
