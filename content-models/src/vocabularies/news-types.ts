import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Tipi di notizia. */
export const newsTypes = defineVocabulary({
	source: 'Modello Comuni, Architettura dell’informazione v2.0.5',
	terms: {
		notizia: { it: 'Notizia', en: 'News' },
		comunicato: { it: 'Comunicato', en: 'Press release' },
		avviso: { it: 'Avviso', en: 'Notice' },
	},
});

export type NewsTypeCode = CodeOf<typeof newsTypes>;
