import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Stati di una pratica. */
export const caseStates = defineVocabulary({
	source: 'Modello Comuni, Architettura dell’informazione v2.0.5',
	terms: {
		'processo-non-avviato': { it: 'Processo non avviato', en: 'Not started' },
		'in-bozza': { it: 'In bozza', en: 'Draft', parent: 'processo-non-avviato' },
		'processo-in-corso': { it: 'Processo in corso', en: 'In progress' },
		'processo-sospeso': { it: 'Processo sospeso', en: 'Suspended' },
		'si-richiede-un-azione-da-parte-dell-utente': {
			it: "Si richiede un'azione da parte dell'utente",
			en: 'The applicant has to act',
			parent: 'processo-sospeso',
		},
		'si-richiede-un-azione-da-parte-della-pubblica-amministrazione': {
			it: "Si richiede un'azione da parte della Pubblica Amministrazione",
			en: 'The administration has to act',
			parent: 'processo-sospeso',
		},
		'processo-concluso': { it: 'Processo concluso', en: 'Concluded' },
		'esito-positivo': { it: 'Esito positivo', en: 'Positive outcome', parent: 'processo-concluso' },
		'esito-negativo': { it: 'Esito negativo', en: 'Negative outcome', parent: 'processo-concluso' },
	},
});

export type CaseStateCode = CodeOf<typeof caseStates>;
