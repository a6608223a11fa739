import { list } from '../fields/layout.ts';
import { localizedText, plainText } from '../fields/texts.ts';
import { optionalText, rows, text } from '../projection/mapping.ts';
import { pageBlock } from './definition.ts';
import { line, pictogram, strong } from './pictogram.ts';
import { headingField } from './shared-fields.ts';
import { heading } from './shared-projection.ts';

export const figures = pageBlock({
	kind: 'figures',
	label: 'Numeri',
	purpose: 'Numeri che dicono qualcosa della città o di un progetto, per esempio “2 mari”.',
	group: 'Testi e inviti',
	picture: pictogram(line(4, 4, 16), ...[4, 19, 34].flatMap((x) => [strong([x, 11, 9, 8]), line(x, 22, 10)])),
	fields: [
		headingField(),
		list({
			name: 'figures',
			label: 'Numeri',
			row: ['Numero', 'Numeri'],
			required: true,
			fields: [
				plainText({ name: 'value', label: 'Numero', required: true }),
				localizedText({ name: 'label', label: 'Che cosa conta', required: true }),
			],
		}),
		localizedText({
			name: 'source',
			label: 'Da dove vengono',
			description: 'Per esempio: ISTAT, 2025. Un numero senza fonte si discute, con la fonte si controlla.',
		}),
	],
	toPublished: (record) => ({
		kind: 'figures',
		title: heading(record),
		figures: rows(record, ({ figures }) => figures).map((figure) => ({
			value: figure.it.value,
			label: text(figure, ({ label }) => label),
		})),
		source: optionalText(record, ({ source }) => source),
	}),
});
