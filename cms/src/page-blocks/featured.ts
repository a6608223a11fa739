import { checkbox } from '../fields/choices.ts';
import { featuredField } from '../fields/references.ts';
import { anyRef } from '../projection/mapping.ts';
import { pageBlock } from './definition.ts';
import { area, line, pictogram } from './pictogram.ts';
import { headingField } from './shared-fields.ts';
import { heading } from './shared-projection.ts';

export const featured = pageBlock({
	kind: 'featured',
	label: 'In evidenza',
	purpose:
		'Contenuti scelti da te, nell’ordine che vuoi. Restano finché non li cambi: per le ultime notizie c’è l’elenco che si aggiorna.',
	group: 'Contenuti dei nostri siti',
	picture: pictogram(line(4, 3, 16), area([4, 8, 22, 20]), area([28, 8, 16, 9]), area([28, 19, 16, 9])),
	fields: [
		headingField(),
		{
			...featuredField('documents', 'Contenuti', 'Nell’ordine in cui si vedono.'),
			required: true,
		},
		checkbox('isFirstLarge', 'Il primo in grande', 'Con la sua immagine, più largo degli altri.'),
	],
	toPublished: (record) => ({
		kind: 'featured',
		title: heading(record),
		documents: (record.it.documents ?? []).map(anyRef),
		isFirstLarge: record.it.isFirstLarge ?? false,
	}),
});
