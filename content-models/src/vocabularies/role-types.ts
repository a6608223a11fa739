import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Tipi di incarico. */
export const roleTypes = defineVocabulary({
	source: 'Modello Comuni, Architettura dell’informazione v2.0.5',
	terms: {
		politico: { it: 'Politico', en: 'Political' },
		amministrativo: { it: 'Amministrativo', en: 'Administrative' },
		altro: { it: 'Altro', en: 'Other' },
	},
});

export type RoleTypeCode = CodeOf<typeof roleTypes>;
