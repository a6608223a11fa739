import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Categorie dei servizi. */
export const serviceCategories = defineVocabulary({
	source:
		'https://w3id.org/italia/controlled-vocabulary/classifications-for-public-services/public-services-subject-matters',
	terms: {
		'educazione-e-formazione': {
			it: 'Educazione e formazione',
			en: 'Education and training',
			scope: 'nido, scuola, università',
		},
		'salute-benessere-e-assistenza': {
			it: 'Salute, benessere e assistenza',
			en: 'Health, wellbeing and care',
			scope: 'animali, invalidità, esami sanitari, anziani',
		},
		'vita-lavorativa': {
			it: 'Vita lavorativa',
			en: 'Working life',
			scope: 'lavoro, disoccupazione, pensione',
		},
		'mobilita-e-trasporti': {
			it: 'Mobilità e trasporti',
			en: 'Mobility and transport',
			scope: 'parcheggi, automobile, patente, trasporto pubblico',
		},
		'catasto-e-urbanistica': {
			it: 'Catasto e urbanistica',
			en: 'Land registry and planning',
			scope: 'case, terreni, edifici',
		},
		'anagrafe-e-stato-civile': {
			it: 'Anagrafe e stato civile',
			en: 'Registry office and civil status',
			scope: 'residenza, matrimonio, nascita, morte, espatrio, elezioni',
		},
		turismo: { it: 'Turismo', en: 'Tourism', scope: 'viaggi, passaporto, visto' },
		'giustizia-e-sicurezza-pubblica': {
			it: 'Giustizia e sicurezza pubblica',
			en: 'Justice and public safety',
			scope: 'crimini, protezione civile',
		},
		'tributi-finanze-e-contravvenzioni': {
			it: 'Tributi, finanze e contravvenzioni',
			en: 'Taxes, finance and fines',
			scope: 'dichiarazione redditi, contributi, contravvenzioni',
		},
		'cultura-e-tempo-libero': {
			it: 'Cultura e tempo libero',
			en: 'Culture and leisure',
			scope: 'luoghi della cultura, impianti sportivi',
		},
		ambiente: { it: 'Ambiente', en: 'Environment', scope: 'rifiuti, verde urbano, incendi' },
		'imprese-e-commercio': {
			it: 'Imprese e commercio',
			en: 'Business and trade',
			scope: 'impresa nazionale/estera, notifiche, bancarotta, risorse umane',
		},
		autorizzazioni: { it: 'Autorizzazioni', en: 'Authorisations', scope: 'permessi, licenze, finanziamenti' },
		'appalti-pubblici': {
			it: 'Appalti pubblici',
			en: 'Public procurement',
			scope: 'gare nazionali/estere, bandi',
		},
		'agricoltura-e-pesca': {
			it: 'Agricoltura e pesca',
			en: 'Agriculture and fishing',
			scope: 'pesca, politiche agricole, politiche alimentari',
		},
	},
});

export type ServiceCategoryCode = CodeOf<typeof serviceCategories>;
