import { pageBlock } from './definition.ts';
import { area, dot, line, pictogram } from './pictogram.ts';
import { headingField } from './shared-fields.ts';
import { heading } from './shared-projection.ts';

export const alerts = pageBlock({
	kind: 'alerts',
	label: 'Allerte',
	purpose: 'Le allerte in corso sul sito, oppure la frase che non ce ne sono. Si aggiorna da sé.',
	group: 'Per cominciare',
	picture: pictogram(area([6, 8, 36, 16]), dot(12, 16, 3), line(18, 12, 18), line(18, 18, 14)),
	fields: [headingField()],
	toPublished: (record) => ({ kind: 'alerts', title: heading(record) }),
});
