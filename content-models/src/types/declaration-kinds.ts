import { defineVocabulary } from '../vocabulary.ts';

/** What holders of political office declare, in the order of D.Lgs. 33/2013 art. 14 and D.Lgs. 39/2013 art. 20. */
export const declarationKinds = defineVocabulary({
	source: 'D.Lgs. 33/2013, art. 14; D.Lgs. 39/2013, art. 20',
	terms: {
		'altre-cariche': { it: 'Altre cariche', en: 'Other offices held' },
		'altri-incarichi': {
			it: 'Altri incarichi a carico della finanza pubblica',
			en: 'Other posts paid with public money',
		},
		'situazione-patrimoniale': { it: 'Situazione patrimoniale', en: 'Statement of assets' },
		'dichiarazione-dei-redditi': { it: 'Dichiarazione dei redditi', en: 'Income tax return' },
		'spese-elettorali': { it: 'Spese elettorali', en: 'Election expenses' },
		'variazione-della-situazione-patrimoniale': {
			it: 'Variazioni della situazione patrimoniale',
			en: 'Changes in assets',
		},
		emolumenti: {
			it: 'Emolumenti complessivi a carico della finanza pubblica',
			en: 'Total emoluments paid with public money',
		},
		'insussistenza-e-incompatibilita': {
			it: 'Insussistenza di cause di inconferibilità e incompatibilità',
			en: 'No grounds of ineligibility or incompatibility',
		},
	},
});
