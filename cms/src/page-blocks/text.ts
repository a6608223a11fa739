import { mediaField } from '../fields/references.ts';
import { richTextField } from '../fields/rich-text.ts';
import { optionalRef, richText } from '../projection/mapping.ts';
import { pageBlock } from './definition.ts';
import { area, line, pictogram, strong } from './pictogram.ts';
import { headingField } from './shared-fields.ts';
import { heading } from './shared-projection.ts';

export const text = pageBlock({
	kind: 'text',
	label: 'Testo',
	purpose: 'Un testo con il suo titolo e, se vuoi, un’immagine accanto.',
	group: 'Testi e inviti',
	picture: pictogram(
		strong([4, 5, 18]),
		...[11, 15, 19, 23].map((y) => line(4, y, 22)),
		area([30, 5, 14, 20]),
	),
	fields: [
		headingField(),
		richTextField({ name: 'text', label: 'Testo', required: true }),
		mediaField({ name: 'image', label: 'Immagine accanto' }),
	],
	toPublished: (record) => ({
		kind: 'text',
		title: heading(record),
		text: richText(record, ({ text }) => text),
		image: optionalRef('media', record.it.image),
	}),
});
