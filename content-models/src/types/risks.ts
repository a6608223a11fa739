import { type CodeOf, defineVocabulary } from '../vocabulary.ts';

/** What an alert, or a part of the civil-protection plan, is about. */
export const risks = defineVocabulary({
	source: 'Direttiva del Presidente del Consiglio dei ministri 30 aprile 2021; D.Lgs. 1/2018, art. 16',
	terms: {
		idraulico: { it: 'Allagamenti e piene', en: 'Floods' },
		idrogeologico: { it: 'Frane e smottamenti', en: 'Landslides' },
		temporali: { it: 'Temporali forti', en: 'Thunderstorms' },
		vento: { it: 'Vento forte', en: 'Strong wind' },
		mareggiate: { it: 'Mareggiate', en: 'Sea storm' },
		neve: { it: 'Neve e ghiaccio', en: 'Snow and ice' },
		'ondate-di-calore': { it: 'Ondata di calore', en: 'Heatwave' },
		incendi: { it: 'Incendi', en: 'Wildfire' },
		sismico: { it: 'Terremoto', en: 'Earthquake' },
		maremoto: { it: 'Maremoto', en: 'Tsunami' },
		industriale: { it: 'Incidente industriale', en: 'Industrial accident' },
		trasporti: { it: 'Incidente nei trasporti', en: 'Transport accident' },
		aria: { it: 'Qualità dell’aria', en: 'Air quality' },
		sanitario: { it: 'Rischio per la salute', en: 'Health risk' },
		'ordigno-bellico': { it: 'Ordigno bellico', en: 'Unexploded bomb' },
	},
});

export type Risk = CodeOf<typeof risks>;
