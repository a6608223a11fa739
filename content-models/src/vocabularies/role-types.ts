import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Tipi di incarico. */
export const roleTypes = defineVocabulary({
	source: 'Modello Comuni, Architettura dell’informazione v2.0.5',
	terms: {
		politico: { it: 'Politico', en: '' },
		amministrativo: { it: 'Amministrativo', en: '' },
		altro: { it: 'Altro', en: '' },
	},
});

export type RoleTypeCode = CodeOf<typeof roleTypes>;
