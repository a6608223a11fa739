import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Eventi della vita delle persone. */
export const lifeEvents = defineVocabulary({
	source:
		'https://w3id.org/italia/controlled-vocabulary/classifications-for-public-services/life-business-event/life-event',
	terms: {
		'iscrizione-scuola-universita-e-o-richiesta-borsa-di-studio': {
			it: 'Iscrizione Scuola/Università e/o richiesta borsa di studio',
			en: 'Enrolling at school or university, applying for a grant',
			everyday: { it: 'Andare a scuola', en: 'Going to school', slug: 'scuola' },
		},
		invalidita: {
			it: 'Invalidità',
			en: 'Disability',
			everyday: { it: 'Vivere con una disabilità', en: 'Living with a disability', slug: 'disabilita' },
		},
		'ricerca-di-lavoro-avvio-nuovo-lavoro-disoccupazione': {
			it: 'Ricerca di lavoro, avvio nuovo lavoro, disoccupazione',
			en: 'Looking for work, starting a job, unemployment',
			everyday: { it: 'Cercare o cambiare lavoro', en: 'Looking for a job', slug: 'lavoro' },
		},
		pensionamento: {
			it: 'Pensionamento',
			en: 'Retirement',
			everyday: { it: 'Andare in pensione', en: 'Retiring', slug: 'pensione' },
		},
		'richiesta-o-rinnovo-patente': {
			it: 'Richiesta o rinnovo patente',
			en: 'Getting or renewing a driving licence',
			everyday: { it: 'Prendere o rinnovare la patente', en: 'Getting a driving licence', slug: 'patente' },
		},
		'registrazione-o-possesso-veicolo': {
			it: 'Registrazione o possesso veicolo',
			en: 'Registering or owning a vehicle',
			everyday: { it: 'Avere un’auto o una moto', en: 'Having a car or a motorbike', slug: 'auto-e-moto' },
		},
		'accesso-al-trasporto-pubblico': {
			it: 'Accesso al trasporto pubblico',
			en: 'Using public transport',
			everyday: { it: 'Muoversi con i mezzi pubblici', en: 'Using public transport', slug: 'mezzi-pubblici' },
		},
		'compravendita-affitto-casa-edifici-terreni-costruzione-o-ristrutturazione-casa-edificio': {
			it: 'Compravendita/affitto casa/edifici/terreni, costruzione o ristrutturazione casa/edificio',
			en: 'Buying, renting, building or renovating a home',
			everyday: {
				it: 'Comprare, affittare o ristrutturare casa',
				en: 'Buying, renting or renovating a home',
				slug: 'casa',
			},
		},
		'cambio-di-residenza-o-domicilio': {
			it: 'Cambio di residenza o domicilio',
			en: 'Changing residence or domicile',
			everyday: { it: 'Cambiare casa o città', en: 'Moving house', slug: 'cambiare-casa' },
		},
		'espatrio-per-lavoro-studio-o-pensionamento': {
			it: 'Espatrio per lavoro, studio o pensionamento',
			en: 'Moving abroad to work, study or retire',
			everyday: { it: 'Andare a vivere all’estero', en: 'Moving abroad', slug: 'vivere-all-estero' },
		},
		'richiesta-passaporto-visto-e-assistenza-viaggi-internazionali': {
			it: 'Richiesta passaporto, visto e assistenza viaggi internazionali',
			en: 'Passport, visa and travel assistance',
			everyday: { it: 'Viaggiare fuori dall’Italia', en: 'Travelling abroad', slug: 'viaggiare' },
		},
		'nascita-di-un-bambino-richiesta-adozioni': {
			it: 'Nascita di un bambino, richiesta adozioni',
			en: 'Birth of a child, adoption',
			everyday: { it: 'Avere o adottare un figlio', en: 'Having or adopting a child', slug: 'figli' },
		},
		'matrimonio-e-o-cambio-stato-civile': {
			it: 'Matrimonio e/o cambio stato civile',
			en: 'Marriage or change of civil status',
			everyday: {
				it: 'Sposarsi, vivere insieme, separarsi',
				en: 'Marrying, living together, separating',
				slug: 'coppia',
			},
		},
		'morte-ed-eredita': {
			it: 'Morte ed eredità',
			en: 'Death and inheritance',
			everyday: { it: 'Quando muore una persona cara', en: 'When somebody dies', slug: 'lutto' },
		},
		'prenotazione-e-disdetta-visite-esami': {
			it: 'Prenotazione e disdetta visite/esami',
			en: 'Booking and cancelling medical visits',
			everyday: { it: 'Prenotare visite ed esami', en: 'Booking medical visits', slug: 'visite-ed-esami' },
		},
		'denuncia-crimini': {
			it: 'Denuncia crimini',
			en: 'Reporting a crime',
			everyday: {
				it: 'Denunciare un reato, avere protezione',
				en: 'Reporting a crime, being protected',
				slug: 'reati-e-protezione',
			},
		},
		'dichiarazione-dei-redditi-versamento-e-riscossione-tributi-imposte-e-contributi': {
			it: 'Dichiarazione dei redditi, versamento e riscossione tributi/imposte e contributi',
			en: 'Declaring income and paying taxes',
			everyday: { it: 'Pagare tasse e tributi', en: 'Paying taxes', slug: 'tributi' },
		},
		'accesso-ai-luoghi-della-cultura': {
			it: 'Accesso ai luoghi della cultura',
			en: 'Visiting places of culture',
			everyday: {
				it: 'Andare in biblioteca, al museo, a teatro',
				en: 'Going to libraries, museums, theatres',
				slug: 'cultura',
			},
		},
		'possesso-cura-smarrimento-animale-da-compagnia': {
			it: 'Possesso, cura, smarrimento animale da compagnia',
			en: 'Owning, caring for or losing a pet',
			everyday: { it: 'Avere un animale', en: 'Having a pet', slug: 'animali' },
		},
	},
});

export type LifeEventCode = CodeOf<typeof lifeEvents>;
