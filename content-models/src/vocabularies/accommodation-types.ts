import { type CodeOf, defineVocabulary, withNames } from '../vocabulary.ts';
import { accommodationTypeNames } from './names/accommodation-types.ts';

const source = defineVocabulary({
	source:
		'https://w3id.org/italia/controlled-vocabulary/classifications-for-accommodation-facilities/accommodation-typology',
	terms: {
		'struttura-alberghiera': { it: 'Struttura alberghiera e paralberghiera', en: 'Hotels and similar' },
		albergo: { it: 'Albergo', en: 'Hotel', parent: 'struttura-alberghiera' },
		motel: { it: 'Motel', en: 'Motel', parent: 'struttura-alberghiera' },
		'villaggio-albergo': { it: 'Villaggio albergo', en: 'Hotel village', parent: 'struttura-alberghiera' },
		'residenza-turistico-alberghiera': {
			it: 'Residenza turistico alberghiera',
			en: 'Aparthotel',
			parent: 'struttura-alberghiera',
		},
		'albergo-diffuso': { it: 'Albergo diffuso', en: 'Scattered hotel', parent: 'struttura-alberghiera' },
		'residenza-d-epoca-alberghiera': {
			it: 'Residenza d’epoca alberghiera',
			en: 'Hotel in a historic residence',
			parent: 'struttura-alberghiera',
		},
		'bed-and-breakfast-imprenditoriale': {
			it: 'Bed & Breakfast in forma imprenditoriale',
			en: 'Bed and breakfast run as a business',
			parent: 'struttura-alberghiera',
		},
		'residenza-della-salute': {
			it: 'Residenza della salute/beauty farm',
			en: 'Health resort',
			parent: 'struttura-alberghiera',
		},
		'albergo-garni': {
			it: 'Albergo meublé o garni',
			en: 'Hotel with breakfast only',
			parent: 'struttura-alberghiera',
		},
		'dimora-storica': { it: 'Dimora storica', en: 'Historic house', parent: 'struttura-alberghiera' },
		'centro-congressi': {
			it: 'Centro congressi e conferenze',
			en: 'Conference centre',
			parent: 'struttura-alberghiera',
		},
		condhotel: { it: 'Condhotel', en: 'Condo hotel', parent: 'struttura-alberghiera' },
		'struttura-extralberghiera': { it: 'Struttura extralberghiera', en: 'Other accommodation' },
		'alloggio-in-affitto-imprenditoriale': {
			it: 'Alloggio in affitto gestito in forma imprenditoriale',
			en: 'Lodgings let by a business',
			parent: 'struttura-extralberghiera',
		},
		affittacamere: { it: 'Affittacamere', en: 'Guest rooms', parent: 'alloggio-in-affitto-imprenditoriale' },
		'attivita-ricettiva-in-ristorazione': {
			it: 'Attività ricettiva in esercizio di ristorazione',
			en: 'Rooms at a restaurant',
			parent: 'alloggio-in-affitto-imprenditoriale',
		},
		'unita-abitativa-ammobiliata': {
			it: 'Unità abitativa ammobiliata a uso turistico',
			en: 'Furnished holiday home',
			parent: 'alloggio-in-affitto-imprenditoriale',
		},
		residence: {
			it: 'Struttura ricettiva - residence',
			en: 'Serviced apartments',
			parent: 'alloggio-in-affitto-imprenditoriale',
		},
		'residenza-d-epoca-extralberghiera': {
			it: 'Residenza d’epoca extralberghiera',
			en: 'Rooms in a historic residence',
			parent: 'alloggio-in-affitto-imprenditoriale',
		},
		'casa-vacanza': {
			it: 'Casa e appartamento per vacanza',
			en: 'Holiday flat',
			parent: 'alloggio-in-affitto-imprenditoriale',
		},
		agriturismo: { it: 'Agriturismo', en: 'Farm stay', parent: 'struttura-extralberghiera' },
		ostello: { it: 'Ostello per la gioventù', en: 'Youth hostel', parent: 'struttura-extralberghiera' },
		'casa-per-ferie': { it: 'Casa per ferie', en: 'Holiday house', parent: 'struttura-extralberghiera' },
		'foresteria-per-turisti': { it: 'Foresteria per turisti', en: 'Guesthouse', parent: 'casa-per-ferie' },
		'centro-di-vacanza-per-minori': {
			it: 'Centro di vacanza per minori',
			en: 'Holiday centre for young people',
			parent: 'casa-per-ferie',
		},
		colonia: { it: 'Colonia', en: 'Holiday camp', parent: 'casa-per-ferie' },
		'pensione-universitaria': {
			it: 'Pensione universitaria',
			en: 'University lodgings',
			parent: 'casa-per-ferie',
		},
		'casa-per-esercizi-spirituali': {
			it: 'Casa per esercizi spirituali',
			en: 'Retreat house',
			parent: 'casa-per-ferie',
		},
		'casa-religiosa-di-ospitalita': {
			it: 'Casa religiosa di ospitalità',
			en: 'Religious guesthouse',
			parent: 'casa-per-ferie',
		},
		'centro-soggiorno-studi': {
			it: 'Centro soggiorno studi',
			en: 'Study centre with rooms',
			parent: 'casa-per-ferie',
		},
		'rifugio-di-montagna': {
			it: 'Rifugio di montagna',
			en: 'Mountain hut',
			parent: 'struttura-extralberghiera',
		},
		'rifugio-escursionistico': {
			it: 'Rifugio escursionistico',
			en: 'Hikers’ hut',
			parent: 'rifugio-di-montagna',
		},
		'rifugio-alpino': { it: 'Rifugio alpino', en: 'Alpine hut', parent: 'rifugio-di-montagna' },
		'rifugio-sociale-d-alta-montagna': {
			it: 'Rifugio sociale d’alta montagna',
			en: 'High-mountain club hut',
			parent: 'rifugio-di-montagna',
		},
		'rifugio-albergo': { it: 'Rifugio-albergo', en: 'Hut hotel', parent: 'rifugio-di-montagna' },
		bivacco: { it: 'Bivacco', en: 'Bivouac', parent: 'rifugio-di-montagna' },
		'residenza-rurale': {
			it: 'Attività ricettiva in residenza rurale o country house',
			en: 'Country house',
			parent: 'struttura-extralberghiera',
		},
		'bed-and-breakfast-familiare': {
			it: 'Bed & Breakfast a conduzione familiare',
			en: 'Family bed and breakfast',
			parent: 'struttura-extralberghiera',
		},
		'camera-in-affitto': {
			it: 'Camera in affitto in alloggi familiari',
			en: 'Room in a family home',
			parent: 'struttura-extralberghiera',
		},
		chalet: { it: 'Chalet', en: 'Chalet', parent: 'struttura-extralberghiera' },
		'struttura-all-aperto': { it: 'Struttura ricettiva all’aperto', en: 'Outdoor accommodation' },
		'campeggio-e-area-attrezzata': {
			it: 'Campeggio e area attrezzata per camper e roulotte',
			en: 'Campsite and area for campers',
			parent: 'struttura-all-aperto',
		},
		campeggio: { it: 'Campeggio', en: 'Campsite', parent: 'campeggio-e-area-attrezzata' },
		'campeggio-in-agriturismo': {
			it: 'Campeggio nell’ambito di attività agrituristiche',
			en: 'Campsite at a farm',
			parent: 'campeggio-e-area-attrezzata',
		},
		'villaggio-turistico': {
			it: 'Villaggio turistico',
			en: 'Holiday village',
			parent: 'struttura-all-aperto',
		},
		'campeggio-e-villaggio-turistico': {
			it: 'Campeggio e villaggio turistico (forma mista)',
			en: 'Campsite with holiday village',
			parent: 'struttura-all-aperto',
		},
		'parco-vacanze': { it: 'Parco vacanze', en: 'Holiday park', parent: 'struttura-all-aperto' },
		'stabilimento-balneare': {
			it: 'Stabilimento balneare',
			en: 'Bathing establishment',
			parent: 'struttura-all-aperto',
		},
		'marina-resort': { it: 'Marina resort', en: 'Marina resort', parent: 'struttura-all-aperto' },
		'struttura-di-mero-supporto': { it: 'Struttura di mero supporto', en: 'Stopping places' },
		'area-di-sosta': { it: 'Area di sosta', en: 'Stopping area', parent: 'struttura-di-mero-supporto' },
	},
});

/** Tipologie di strutture ricettive (D.Lgs. 79/2011). Where the source repeats a term on several levels, it stands once. */
export const accommodationTypes = withNames(source, accommodationTypeNames);

export type AccommodationTypeCode = CodeOf<typeof accommodationTypes>;
