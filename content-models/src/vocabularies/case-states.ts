import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Stati di una pratica. */
export const caseStates = defineVocabulary({
	source: 'Modello Comuni, Architettura dell’informazione v2.0.5',
	terms: {
		'processo-non-avviato': { it: 'Processo non avviato', en: '' },
		'in-bozza': { it: 'In bozza', en: '', parent: 'processo-non-avviato' },
		'processo-in-corso': { it: 'Processo in corso', en: '' },
		'processo-sospeso': { it: 'Processo sospeso', en: '' },
		'si-richiede-un-azione-da-parte-dell-utente': { it: 'Si richiede un\'azione da parte dell\'utente', en: '', parent: 'processo-sospeso' },
		'si-richiede-un-azione-da-parte-della-pubblica-amministrazione': { it: 'Si richiede un\'azione da parte della Pubblica Amministrazione', en: '', parent: 'processo-sospeso' },
		'processo-concluso': { it: 'Processo concluso', en: '' },
		'esito-positivo': { it: 'Esito positivo', en: '', parent: 'processo-concluso' },
		'esito-negativo': { it: 'Esito negativo', en: '', parent: 'processo-concluso' },
	},
});

export type CaseStateCode = CodeOf<typeof caseStates>;
