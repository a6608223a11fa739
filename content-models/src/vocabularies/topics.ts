import { defineVocabulary, type CodeOf, withNames } from '../vocabulary.ts';
import { topicNames } from './names/topics.ts';

const source = defineVocabulary({
	source: 'Modello Comuni, Architettura dell’informazione v2.0.5, foglio Tassonomie; EuroVoc',
	terms: {
		'accesso-all-informazione': {
			it: "Accesso all'informazione",
			en: 'Access to information',
			uri: 'http://eurovoc.europa.eu/453',
		},
		acqua: { it: 'Acqua', en: 'Water', uri: 'http://eurovoc.europa.eu/597' },
		agricoltura: { it: 'Agricoltura', en: 'Agriculture', uri: 'http://eurovoc.europa.eu/100245' },
		'animale-domestico': { it: 'Animale domestico', en: 'Pets', uri: 'http://eurovoc.europa.eu/1919' },
		aria: { it: 'Aria', en: 'Air', uri: 'http://eurovoc.europa.eu/3967' },
		'assistenza-agli-invalidi': {
			it: 'Assistenza agli invalidi',
			en: 'Support for people with disabilities',
			uri: 'http://eurovoc.europa.eu/4209',
		},
		'assistenza-sociale': {
			it: 'Assistenza sociale',
			en: 'Social assistance',
			uri: 'http://eurovoc.europa.eu/3357',
		},
		associazioni: { it: 'Associazioni', en: 'Associations', uri: 'http://eurovoc.europa.eu/2944' },
		bilancio: { it: 'Bilancio', en: 'Budget', uri: 'http://eurovoc.europa.eu/5050' },
		'commercio-all-ingrosso': {
			it: "Commercio all'ingrosso",
			en: 'Wholesale trade',
			uri: 'http://eurovoc.europa.eu/6',
		},
		'commercio-al-minuto': {
			it: 'Commercio al minuto',
			en: 'Retail trade',
			uri: 'http://eurovoc.europa.eu/5',
		},
		'commercio-ambulante': {
			it: 'Commercio ambulante',
			en: 'Street trading',
			uri: 'http://eurovoc.europa.eu/3213',
		},
		'comunicazione-istituzionale': {
			it: 'Comunicazione istituzionale',
			en: 'Institutional communication',
			uri: 'http://eurovoc.europa.eu/3255',
		},
		'comunicazione-politica': {
			it: 'Comunicazione politica',
			en: 'Political communication',
			uri: 'http://eurovoc.europa.eu/c_9eea2203',
		},
		concorsi: { it: 'Concorsi', en: 'Public competitions', uri: 'http://eurovoc.europa.eu/4090' },
		'covid-19': { it: 'Covid-19', en: 'Covid-19', uri: 'http://data.europa.eu/uxp/det_48' },
		elezioni: { it: 'Elezioni', en: 'Elections', uri: 'http://eurovoc.europa.eu/695' },
		'energie-rinnovabili': {
			it: 'Energie rinnovabili',
			en: 'Renewable energy',
			uri: 'http://eurovoc.europa.eu/754',
		},
		estero: { it: 'Estero', en: 'Foreign affairs', uri: 'http://eurovoc.europa.eu/100143' },
		foreste: { it: 'Foreste', en: 'Forests', uri: 'http://eurovoc.europa.eu/4352' },
		'formazione-professionale': {
			it: 'Formazione professionale',
			en: 'Vocational training',
			uri: 'http://eurovoc.europa.eu/1074',
		},
		gemellaggi: { it: 'Gemellaggi', en: 'Town twinning', uri: 'http://eurovoc.europa.eu/5323' },
		'gestione-rifiuti': {
			it: 'Gestione rifiuti',
			en: 'Waste management',
			uri: 'http://eurovoc.europa.eu/1158',
		},
		giustizia: { it: 'Giustizia', en: 'Justice', uri: 'http://eurovoc.europa.eu/100181' },
		'igiene-pubblica': { it: 'Igiene pubblica', en: 'Public hygiene', uri: 'http://eurovoc.europa.eu/3371' },
		immigrazione: { it: 'Immigrazione', en: 'Immigration', uri: 'http://eurovoc.europa.eu/1302' },
		imposte: { it: 'Imposte', en: 'Taxes', uri: 'http://eurovoc.europa.eu/1310' },
		imprese: { it: 'Imprese', en: 'Businesses', uri: 'http://eurovoc.europa.eu/813' },
		inquinamento: { it: 'Inquinamento', en: 'Pollution', uri: 'http://eurovoc.europa.eu/2524' },
		'integrazione-sociale': {
			it: 'Integrazione sociale',
			en: 'Social integration',
			uri: 'http://eurovoc.europa.eu/1469',
		},
		'isolamento-termico': {
			it: 'Isolamento termico',
			en: 'Thermal insulation',
			uri: 'http://eurovoc.europa.eu/1516',
		},
		istruzione: { it: 'Istruzione', en: 'Education', uri: 'http://eurovoc.europa.eu/668' },
		lavoro: { it: 'Lavoro', en: 'Work', uri: 'http://eurovoc.europa.eu/4543' },
		matrimonio: { it: 'Matrimonio', en: 'Marriage', uri: 'http://eurovoc.europa.eu/1818' },
		mercato: { it: 'Mercato', en: 'Markets', uri: 'http://eurovoc.europa.eu/1786' },
		'mobilita-sostenibile': {
			it: 'Mobilità sostenibile',
			en: 'Sustainable mobility',
			uri: 'http://eurovoc.europa.eu/6850',
		},
		morte: { it: 'Morte', en: 'Death', uri: 'http://eurovoc.europa.eu/5291' },
		nascita: { it: 'Nascita', en: 'Birth', uri: 'http://eurovoc.europa.eu/2029' },
		parcheggi: { it: 'Parcheggi', en: 'Parking', uri: 'http://eurovoc.europa.eu/5429' },
		'patrimonio-culturale': {
			it: 'Patrimonio culturale',
			en: 'Cultural heritage',
			uri: 'http://eurovoc.europa.eu/2278',
		},
		pesca: { it: 'Pesca', en: 'Fishing', uri: 'http://eurovoc.europa.eu/100252' },
		'piano-di-sviluppo': {
			it: 'Piano di sviluppo',
			en: 'Development plan',
			uri: 'http://eurovoc.europa.eu/2393',
		},
		'pista-ciclabile': { it: 'Pista ciclabile', en: 'Cycle paths', uri: 'http://eurovoc.europa.eu/2385' },
		pnrr: { it: 'PNRR', en: 'National recovery plan (PNRR)' },
		'politica-commerciale': {
			it: 'Politica commerciale',
			en: 'Trade policy',
			uri: 'http://eurovoc.europa.eu/2449',
		},
		polizia: { it: 'Polizia', en: 'Police', uri: 'http://eurovoc.europa.eu/2440' },
		'prodotti-alimentari': {
			it: 'Prodotti alimentari',
			en: 'Food products',
			uri: 'http://eurovoc.europa.eu/100257',
		},
		'protezione-civile': {
			it: 'Protezione civile',
			en: 'Civil protection',
			uri: 'http://eurovoc.europa.eu/3057',
		},
		residenza: { it: 'Residenza', en: 'Residence', uri: 'http://eurovoc.europa.eu/3460' },
		'risposta-alle-emergenze': {
			it: 'Risposta alle emergenze',
			en: 'Emergency response',
			uri: 'http://data.europa.eu/uxp/det_39',
		},
		'sistema-giuridico': {
			it: 'Sistema giuridico',
			en: 'Legal system',
			uri: 'http://eurovoc.europa.eu/100145',
		},
		'spazio-verde': { it: 'Spazio Verde', en: 'Green spaces', uri: 'http://eurovoc.europa.eu/861' },
		sport: { it: 'Sport', en: 'Sport', uri: 'http://eurovoc.europa.eu/4245' },
		'sviluppo-sostenibile': {
			it: 'Sviluppo sostenibile',
			en: 'Sustainable development',
			uri: 'http://eurovoc.europa.eu/100216',
		},
		'tassa-sui-servizi': {
			it: 'Tassa sui servizi',
			en: 'Service charges',
			uri: 'http://eurovoc.europa.eu/1317',
		},
		'tempo-libero': { it: 'Tempo libero', en: 'Leisure', uri: 'http://eurovoc.europa.eu/1700' },
		'trasparenza-amministrativa': {
			it: 'Trasparenza amministrativa',
			en: 'Administrative transparency',
			uri: 'http://eurovoc.europa.eu/5936',
		},
		'trasporto-pubblico': {
			it: 'Trasporto pubblico',
			en: 'Public transport',
			uri: 'http://eurovoc.europa.eu/4512',
		},
		turismo: { it: 'Turismo', en: 'Tourism', uri: 'http://data.europa.eu/uxp/4470' },
		urbanizzazione: { it: 'Urbanizzazione', en: 'Urban development', uri: 'http://eurovoc.europa.eu/4618' },
		viaggi: { it: 'Viaggi', en: 'Travel', uri: 'http://eurovoc.europa.eu/4767' },
		'zone-pedonali': { it: 'Zone pedonali', en: 'Pedestrian areas', uri: 'http://eurovoc.europa.eu/4799' },
		ztl: { it: 'ZTL', en: 'Limited traffic zones', uri: 'http://eurovoc.europa.eu/3107' },
		anagrafe: { it: 'Anagrafe', en: 'Registry office' },
	},
});

/** Argomenti: the topics of the national model (EuroVoc subset). */
export const topics = withNames(source, topicNames);

export type TopicCode = CodeOf<typeof topics>;
