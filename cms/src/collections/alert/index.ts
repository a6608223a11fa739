import { risks } from '@portolano/content-models';
import type { Field } from 'payload';
import { alertImportEndpoint } from '../../alert-import/endpoint.ts';
import { IMPORT_NOTE_MAX } from '../../alert-import/save-imports.ts';
import { checkbox, choice, vocabularyOptions } from '../../fields/choices.ts';
import { instantField } from '../../fields/dates.ts';
import { linkTargetField } from '../../fields/link-target.ts';
import { group } from '../../fields/layout.ts';
import { referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import { localizedText, localizedTextarea, plainText, webAddressField } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { feminine } from '../noun.ts';
import { scopeOptions, severityOptions } from './labels.ts';
import { toPublished } from './to-published.ts';

/** Written by the import of messages of others, for who checks the draft; it isn't published. */
const importNote: Field[] = [
	{ name: 'importNote', type: 'text', maxLength: IMPORT_NOTE_MAX, admin: { hidden: true } },
	{
		name: 'importNoteShown',
		type: 'ui',
		admin: {
			position: 'sidebar',
			disableListColumn: true,
			components: { Field: '/admin/ImportNote.tsx#ImportNote' },
		},
	},
];

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
			options: severityOptions,
			required: true,
		}),
		choice({
			name: 'risk',
			label: 'Rischio',
			options: vocabularyOptions(risks),
			description: 'Per gli avvisi di servizio non serve.',
		}),
		choice({
			name: 'scope',
			label: 'Dove si vede',
			options: scopeOptions,
			required: true,
			defaultValue: 'chosen',
		}),
		localizedText({
			name: 'area',
			label: 'Zona interessata',
			description: 'Quartieri o strade, per esempio: Tamburi, Porta Napoli. Vuoto: tutto il territorio.',
		}),
		instantField({ name: 'start', label: 'Da', required: true }),
		instantField({ name: 'end', label: 'Fino a', required: true }),
		linkTargetField('link', 'Collegamento', ['document', 'url', 'phone']),
		richTextField({ name: 'body', label: 'Testo completo', required: true }),
		referencesField({ name: 'offices', label: 'A cura di', to: 'office', required: true }),
		group('source', 'Fonte', [
			plainText({
				name: 'name',
				label: 'Chi ha emesso l’allerta',
				description: 'Per esempio: Regione Puglia, bollettino di criticità.',
			}),
			webAddressField({ name: 'url', label: 'Indirizzo della fonte' }),
		]),
		checkbox('isDrill', 'È una prova', 'Un’esercitazione: lo dice dovunque compare.'),
		{
			name: 'steps',
			type: 'ui',
			admin: {
				position: 'sidebar',
				disableListColumn: true,
				components: { Field: '/admin/alerts/StepsOfAlert.tsx#StepsOfAlert' },
			},
		},
		slugField(),
		...importNote,
	],
	endpoints: [alertImportEndpoint],
});
