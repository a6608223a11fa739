import { list } from '../fields/layout.ts';
import { mediaField } from '../fields/references.ts';
import { localizedText } from '../fields/texts.ts';
import { optionalRef, optionalText, rows } from '../projection/mapping.ts';
import { pageBlock } from './definition.ts';
import { area, line, pictogram, strong } from './pictogram.ts';
import { actionFields, headingField } from './shared-fields.ts';
import { action, heading } from './shared-projection.ts';

export const hero = pageBlock({
	kind: 'hero',
	label: 'Apertura',
	purpose:
		'Il titolo grande con cui comincia la pagina, con un’immagine e uno o due collegamenti. È sempre il primo blocco.',
	group: 'Per cominciare',
	picture: pictogram(area([0, 0, 48, 22]), strong([4, 6, 22, 4]), line(4, 13, 16), strong([4, 25, 10])),
	fields: [
		headingField(),
		localizedText({ name: 'text', label: 'Frase sotto il titolo' }),
		mediaField({ name: 'image', label: 'Immagine' }),
		list({
			name: 'actions',
			label: 'Collegamenti',
			row: ['Collegamento', 'Collegamenti'],
			fields: actionFields(),
		}),
	],
	toPublished: (record) => ({
		kind: 'hero',
		title: heading(record),
		text: optionalText(record, ({ text }) => text),
		image: optionalRef('media', record.it.image),
		actions: rows(record, ({ actions }) => actions).map(action),
	}),
});
