import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Tipi di documento. */
export const documentTypes = defineVocabulary({
	source: 'https://w3id.org/italia/controlled-vocabulary/classifications-for-documents/government-documents-types',
	terms: {
		'documento-albo-pretorio': { it: 'Documento albo pretorio', en: '' },
		modulistica: { it: 'Modulistica', en: '' },
		'documento-funzionamento-interno': { it: 'Documento funzionamento interno', en: '' },
		'atto-normativo': { it: 'Atto normativo', en: '' },
		'accordo-tra-enti': { it: 'Accordo tra enti', en: '' },
		'documento-attivita-politica': { it: 'Documento attività politica', en: '' },
		'documento-di-supporto': { it: 'Documento (tecnico) di supporto', en: '' },
		istanza: { it: 'Istanza', en: '' },
		'documento-di-programmazione-e-rendicontazione': { it: 'Documento di programmazione e rendicontazione', en: '' },
		dataset: { it: 'Dataset', en: '' },
	},
});

export type DocumentTypeCode = CodeOf<typeof documentTypes>;
