import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Eventi della vita delle persone. */
export const lifeEvents = defineVocabulary({
	source:
		'https://w3id.org/italia/controlled-vocabulary/classifications-for-public-services/life-business-event/life-event',
	terms: {
		'iscrizione-scuola-universita-e-o-richiesta-borsa-di-studio': {
			it: 'Iscrizione Scuola/Università e/o richiesta borsa di studio',
			en: 'Enrolling at school or university, applying for a grant',
		},
		invalidita: { it: 'Invalidità', en: 'Disability' },
		'ricerca-di-lavoro-avvio-nuovo-lavoro-disoccupazione': {
			it: 'Ricerca di lavoro, avvio nuovo lavoro, disoccupazione',
			en: 'Looking for work, starting a job, unemployment',
		},
		pensionamento: { it: 'Pensionamento', en: 'Retirement' },
		'richiesta-o-rinnovo-patente': {
			it: 'Richiesta o rinnovo patente',
			en: 'Getting or renewing a driving licence',
		},
		'registrazione-o-possesso-veicolo': {
			it: 'Registrazione o possesso veicolo',
			en: 'Registering or owning a vehicle',
		},
		'accesso-al-trasporto-pubblico': { it: 'Accesso al trasporto pubblico', en: 'Using public transport' },
		'compravendita-affitto-casa-edifici-terreni-costruzione-o-ristrutturazione-casa-edificio': {
			it: 'Compravendita/affitto casa/edifici/terreni, costruzione o ristrutturazione casa/edificio',
			en: 'Buying, renting, building or renovating a home',
		},
		'cambio-di-residenza-o-domicilio': {
			it: 'Cambio di residenza o domicilio',
			en: 'Changing residence or domicile',
		},
		'espatrio-per-lavoro-studio-o-pensionamento': {
			it: 'Espatrio per lavoro, studio o pensionamento',
			en: 'Moving abroad to work, study or retire',
		},
		'richiesta-passaporto-visto-e-assistenza-viaggi-internazionali': {
			it: 'Richiesta passaporto, visto e assistenza viaggi internazionali',
			en: 'Passport, visa and travel assistance',
		},
		'nascita-di-un-bambino-richiesta-adozioni': {
			it: 'Nascita di un bambino, richiesta adozioni',
			en: 'Birth of a child, adoption',
		},
		'matrimonio-e-o-cambio-stato-civile': {
			it: 'Matrimonio e/o cambio stato civile',
			en: 'Marriage or change of civil status',
		},
		'morte-ed-eredita': { it: 'Morte ed eredità', en: 'Death and inheritance' },
		'prenotazione-e-disdetta-visite-esami': {
			it: 'Prenotazione e disdetta visite/esami',
			en: 'Booking and cancelling medical visits',
		},
		'denuncia-crimini': { it: 'Denuncia crimini', en: 'Reporting a crime' },
		'dichiarazione-dei-redditi-versamento-e-riscossione-tributi-imposte-e-contributi': {
			it: 'Dichiarazione dei redditi, versamento e riscossione tributi/imposte e contributi',
			en: 'Declaring income and paying taxes',
		},
		'accesso-ai-luoghi-della-cultura': {
			it: 'Accesso ai luoghi della cultura',
			en: 'Visiting places of culture',
		},
		'possesso-cura-smarrimento-animale-da-compagnia': {
			it: 'Possesso, cura, smarrimento animale da compagnia',
			en: 'Owning, caring for or losing a pet',
		},
	},
});

export type LifeEventCode = CodeOf<typeof lifeEvents>;
