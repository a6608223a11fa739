import { galleryField } from '../fields/references.ts';
import { refs } from '../projection/mapping.ts';
import { pageBlock } from './definition.ts';
import { area, line, pictogram } from './pictogram.ts';
import { headingField } from './shared-fields.ts';
import { heading } from './shared-projection.ts';

export const gallery = pageBlock({
	kind: 'gallery',
	label: 'Galleria',
	purpose: 'Immagini una accanto all’altra, ciascuna con la sua didascalia e il suo autore.',
	group: 'Immagini e video',
	picture: pictogram(line(4, 3, 16), ...[4, 18, 32].flatMap((x) => [8, 19].map((y) => area([x, y, 12, 9])))),
	fields: [headingField(), { ...galleryField(), name: 'pictures', label: 'Immagini', required: true }],
	toPublished: (record) => ({
		kind: 'gallery',
		title: heading(record),
		pictures: refs('media', record.it.pictures),
	}),
});
