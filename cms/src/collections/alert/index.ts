import { alertSeverities } from '@portolano/content-models';
import { choice } from '../../fields/choices.ts';
import { instantField } from '../../fields/dates.ts';
import { linkTargetField } from '../../fields/link-target.ts';
import { referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import { localizedText, localizedTextarea } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { feminine } from '../noun.ts';
import { toPublished } from './to-published.ts';

const severityLabels = { info: 'Informazione', yellow: 'Gialla', orange: 'Arancione', red: 'Rossa' };

export const alert = contentCollection({
	type: 'alert',
	noun: feminine('L’allerta', 'Allerta', 'Allerte'),
	toPublished,
	group: 'Comunicazione',
	columns: ['severity', 'start', 'end'],
	description: 'Un avviso in tutte le pagine dei suoi siti, tra due momenti.',
	fields: [
		localizedText({ name: 'title', label: 'Titolo', required: true }),
		localizedTextarea({
			name: 'text',
			label: 'Testo dell’avviso',
			required: true,
			description: 'Che cosa fare, subito.',
		}),
		choice({
			name: 'severity',
			label: 'Livello',
			options: alertSeverities.map((value) => ({ value, label: severityLabels[value] })),
			required: true,
		}),
		instantField({ name: 'start', label: 'Da', required: true }),
		instantField({ name: 'end', label: 'Fino a', required: true }),
		linkTargetField('link', 'Collegamento', ['document', 'url', 'phone']),
		richTextField({ name: 'body', label: 'Testo completo', required: true }),
		referencesField({ name: 'offices', label: 'A cura di', to: 'office', required: true }),
		slugField(),
	],
});
