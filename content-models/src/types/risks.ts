import { type CodeOf, defineVocabulary } from '../vocabulary.ts';

/** What an alert, or a part of the civil-protection plan, is about. */
export const risks = defineVocabulary({
	source: 'Direttiva del Presidente del Consiglio dei ministri 30 aprile 2021; D.Lgs. 1/2018, art. 16',
	terms: {
		idraulico: { it: 'Allagamenti e piene', en: 'Floods', de: 'Überschwemmung', fr: 'Inondation' },
		idrogeologico: {
			it: 'Frane e smottamenti',
			en: 'Landslides',
			de: 'Erdrutsch',
			fr: 'Glissement de terrain',
		},
		temporali: { it: 'Temporali forti', en: 'Thunderstorms', de: 'Starke Gewitter', fr: 'Orages violents' },
		vento: { it: 'Vento forte', en: 'Strong wind', de: 'Starker Wind', fr: 'Vent fort' },
		mareggiate: { it: 'Mareggiate', en: 'Sea storm', de: 'Sturm an der Küste', fr: 'Tempête en mer' },
		neve: { it: 'Neve e ghiaccio', en: 'Snow and ice', de: 'Schnee und Eis', fr: 'Neige et verglas' },
		'ondate-di-calore': { it: 'Ondata di calore', en: 'Heatwave', de: 'Hitzewelle', fr: 'Canicule' },
		incendi: { it: 'Incendi', en: 'Wildfire', de: 'Waldbrand', fr: 'Feu de végétation' },
		sismico: { it: 'Terremoto', en: 'Earthquake', de: 'Erdbeben', fr: 'Tremblement de terre' },
		maremoto: { it: 'Maremoto', en: 'Tsunami', de: 'Tsunami', fr: 'Tsunami' },
		industriale: {
			it: 'Incidente industriale',
			en: 'Industrial accident',
			de: 'Industrieunfall',
			fr: 'Accident industriel',
		},
		trasporti: {
			it: 'Incidente nei trasporti',
			en: 'Transport accident',
			de: 'Verkehrsunfall',
			fr: 'Accident de transport',
		},
		aria: { it: 'Qualità dell’aria', en: 'Air quality', de: 'Luftqualität', fr: 'Qualité de l’air' },
		sanitario: {
			it: 'Rischio per la salute',
			en: 'Health risk',
			de: 'Gesundheitsgefahr',
			fr: 'Risque sanitaire',
		},
		'ordigno-bellico': {
			it: 'Ordigno bellico',
			en: 'Unexploded bomb',
			de: 'Bombenfund',
			fr: 'Bombe non explosée',
		},
	},
});

export type Risk = CodeOf<typeof risks>;
