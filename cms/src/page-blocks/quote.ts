import { localizedText, localizedTextarea } from '../fields/texts.ts';
import { optionalText, text } from '../projection/mapping.ts';
import { pageBlock } from './definition.ts';
import { line, pictogram, strong } from './pictogram.ts';

export const quote = pageBlock({
	kind: 'quote',
	label: 'Citazione',
	purpose: 'Le parole di qualcuno, con chi le ha dette e dove.',
	group: 'Testi e inviti',
	picture: pictogram(strong([6, 8, 2, 14]), line(12, 9, 28), line(12, 14, 24), line(12, 20, 12)),
	fields: [
		localizedTextarea({ name: 'text', label: 'Parole', required: true }),
		localizedText({
			name: 'source',
			label: 'Chi le ha dette, e dove',
			description: 'Per esempio: Maria Rossi, all’apertura della mostra.',
		}),
	],
	toPublished: (record) => ({
		kind: 'quote',
		text: text(record, (one) => one.text),
		source: optionalText(record, ({ source }) => source),
	}),
});
