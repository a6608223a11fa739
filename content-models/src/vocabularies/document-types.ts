import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Tipi di documento. */
export const documentTypes = defineVocabulary({
	source:
		'https://w3id.org/italia/controlled-vocabulary/classifications-for-documents/government-documents-types',
	terms: {
		'documento-albo-pretorio': {
			it: 'Documento albo pretorio',
			en: 'Official notice board',
			plural: { it: 'Documenti albo pretorio', en: 'Official notice board' },
		},
		modulistica: { it: 'Modulistica', en: 'Forms' },
		'documento-funzionamento-interno': {
			it: 'Documento funzionamento interno',
			en: 'Internal procedures',
			plural: { it: 'Documenti funzionamento interno', en: 'Internal procedures' },
		},
		'atto-normativo': {
			it: 'Atto normativo',
			en: 'Regulations',
			plural: { it: 'Atti normativi', en: 'Regulations' },
		},
		'accordo-tra-enti': {
			it: 'Accordo tra enti',
			en: 'Agreements between bodies',
			plural: { it: 'Accordi tra enti', en: 'Agreements between bodies' },
		},
		'documento-attivita-politica': {
			it: 'Documento attività politica',
			en: 'Political activity',
			plural: { it: 'Documenti attività politica', en: 'Political activity' },
		},
		'documento-di-supporto': {
			it: 'Documento (tecnico) di supporto',
			en: 'Supporting document',
			plural: { it: 'Documenti (tecnici) di supporto', en: 'Supporting documents' },
		},
		istanza: { it: 'Istanza', en: 'Applications', plural: { it: 'Istanze', en: 'Applications' } },
		'documento-di-programmazione-e-rendicontazione': {
			it: 'Documento di programmazione e rendicontazione',
			en: 'Planning and reporting',
			plural: { it: 'Documenti di programmazione e rendicontazione', en: 'Planning and reporting' },
		},
		dataset: { it: 'Dataset', en: 'Dataset' },
	},
});

export type DocumentTypeCode = CodeOf<typeof documentTypes>;
