import { referencesField } from '../fields/references.ts';
import { refs } from '../projection/mapping.ts';
import { pageBlock } from './definition.ts';
import { line, pictogram, strong } from './pictogram.ts';
import { headingField } from './shared-fields.ts';
import { heading } from './shared-projection.ts';

export const usefulServices = pageBlock({
	kind: 'useful-services',
	label: 'Servizi utili',
	purpose: 'I servizi che in molti cercano, come collegamenti grandi: carta d’identità, rifiuti, asili.',
	group: 'Contenuti dei nostri siti',
	picture: pictogram(
		line(4, 4, 16),
		...[4, 25].flatMap((x) => [10, 17, 24].map((y) => strong([x, y, 19, 5]))),
	),
	fields: [
		headingField(),
		referencesField({ name: 'services', label: 'Servizi', to: 'service', required: true }),
	],
	toPublished: (record) => ({
		kind: 'useful-services',
		title: heading(record),
		services: refs('service', record.it.services),
	}),
});
