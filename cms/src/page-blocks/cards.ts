import { linkTargetField } from '../fields/link-target.ts';
import { list } from '../fields/layout.ts';
import { mediaField } from '../fields/references.ts';
import { localizedText } from '../fields/texts.ts';
import { toLinkTarget } from '../projection/link-target.ts';
import { optionalRef, optionalText, rows, text } from '../projection/mapping.ts';
import { pageBlock } from './definition.ts';
import { area, line, pictogram, strong } from './pictogram.ts';
import { headingField } from './shared-fields.ts';
import { heading } from './shared-projection.ts';

export const cards = pageBlock({
	kind: 'cards',
	label: 'Riquadri',
	purpose:
		'Riquadri scritti a mano, ciascuno con un collegamento. Per ciò che ha già una pagina sui nostri siti usa “In evidenza”: si aggiorna da sé.',
	group: 'Testi e inviti',
	picture: pictogram(
		line(4, 3, 16),
		...[4, 18, 32].flatMap((x) => [area([x, 8, 12, 20]), strong([x + 2, 12, 8, 2]), line(x + 2, 16, 8)]),
	),
	fields: [
		headingField(),
		list({
			name: 'cards',
			label: 'Riquadri',
			row: ['Riquadro', 'Riquadri'],
			required: true,
			fields: [
				localizedText({ name: 'title', label: 'Titolo', required: true }),
				localizedText({ name: 'text', label: 'Testo' }),
				mediaField({ name: 'image', label: 'Immagine' }),
				linkTargetField('to', 'Collegamento', ['document', 'url', 'email', 'phone']),
			],
		}),
	],
	toPublished: (record) => ({
		kind: 'cards',
		title: heading(record),
		cards: rows(record, ({ cards }) => cards).map((card) => ({
			title: text(card, ({ title }) => title),
			text: optionalText(card, ({ text }) => text),
			image: optionalRef('media', card.it.image),
			to: toLinkTarget(card.it.to),
		})),
	}),
});
