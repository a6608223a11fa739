import { type CodeOf, defineVocabulary } from '../vocabulary.ts';

/** Who a service is for in particular: the ways in for people who do not know its name. */
export const audiences = defineVocabulary({
	source: 'Portolano',
	terms: {
		famiglie: { it: 'Famiglie con figli', en: 'Families with children' },
		giovani: { it: 'Ragazze e ragazzi', en: 'Young people' },
		anziani: { it: 'Persone anziane', en: 'Older people' },
		disabilita: { it: 'Persone con disabilità', en: 'People with disabilities' },
		stranieri: { it: 'Persone straniere', en: 'People from other countries' },
		'in-difficolta': { it: 'Chi ha bisogno di aiuto', en: 'People who need help' },
		imprese: { it: 'Imprese e professionisti', en: 'Businesses and professionals' },
		associazioni: { it: 'Associazioni', en: 'Associations' },
	},
});

export type AudienceCode = CodeOf<typeof audiences>;
