import { referencesField } from '../fields/references.ts';
import { refs } from '../projection/mapping.ts';
import { pageBlock } from './definition.ts';
import { dot, line, pictogram } from './pictogram.ts';
import { headingField } from './shared-fields.ts';
import { heading } from './shared-projection.ts';

export const contacts = pageBlock({
	kind: 'contacts',
	label: 'Contatti',
	purpose: 'Punti di contatto con telefoni, indirizzi e orari, presi dalle loro schede.',
	group: 'Contenuti dei nostri siti',
	picture: pictogram(line(4, 4, 16), ...[12, 19, 26].flatMap((y) => [dot(7, y), line(12, y - 1, 26)])),
	fields: [
		headingField(),
		referencesField({
			name: 'contactPoints',
			label: 'Punti di contatto',
			to: 'contact-point',
			required: true,
		}),
	],
	toPublished: (record) => ({
		kind: 'contacts',
		title: heading(record),
		contactPoints: refs('contact-point', record.it.contactPoints),
	}),
});
