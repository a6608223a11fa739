import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Tipi di notizia. */
export const newsTypes = defineVocabulary({
	source: 'Modello Comuni, Architettura dell’informazione v2.0.5',
	terms: {
		notizia: { it: 'Notizia', en: '' },
		comunicato: { it: 'Comunicato', en: '' },
		avviso: { it: 'Avviso', en: '' },
	},
});

export type NewsTypeCode = CodeOf<typeof newsTypes>;
