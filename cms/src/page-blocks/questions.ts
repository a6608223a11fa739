import { referencesField } from '../fields/references.ts';
import { refs } from '../projection/mapping.ts';
import { pageBlock } from './definition.ts';
import { area, line, pictogram, strong } from './pictogram.ts';
import { headingField } from './shared-fields.ts';
import { heading } from './shared-projection.ts';

export const questions = pageBlock({
	kind: 'questions',
	label: 'Domande frequenti',
	purpose: 'Domande con le loro risposte, che si aprono una alla volta.',
	group: 'Contenuti dei nostri siti',
	picture: pictogram(
		line(4, 3, 16),
		...[8, 16, 24].flatMap((y) => [area([4, y, 40, 6]), strong([7, y + 2, 18, 2])]),
	),
	fields: [
		headingField(),
		referencesField({ name: 'questions', label: 'Domande', to: 'question', required: true }),
	],
	toPublished: (record) => ({
		kind: 'questions',
		title: heading(record),
		questions: refs('question', record.it.questions),
	}),
});
