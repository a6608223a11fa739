import { type CodeOf, defineVocabulary } from '../vocabulary.ts';

/** Kinds of atto normativo, which the national vocabulary does not tell apart. */
export const normativeKinds = defineVocabulary({
	source: 'Portolano',
	terms: {
		statuto: { it: 'Statuto', en: 'Statute', plural: { it: 'Statuto', en: 'Statute' } },
		regolamento: { it: 'Regolamento', en: 'Regulation', plural: { it: 'Regolamenti', en: 'Regulations' } },
	},
});

export type NormativeKindCode = CodeOf<typeof normativeKinds>;
