import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Eventi della vita delle persone. */
export const lifeEvents = defineVocabulary({
	source: 'https://w3id.org/italia/controlled-vocabulary/classifications-for-public-services/life-business-event/life-event',
	terms: {
		'iscrizione-scuola-universita-e-o-richiesta-borsa-di-studio': { it: 'Iscrizione Scuola/Università e/o richiesta borsa di studio', en: '' },
		invalidita: { it: 'Invalidità', en: '' },
		'ricerca-di-lavoro-avvio-nuovo-lavoro-disoccupazione': { it: 'Ricerca di lavoro, avvio nuovo lavoro, disoccupazione', en: '' },
		pensionamento: { it: 'Pensionamento', en: '' },
		'richiesta-o-rinnovo-patente': { it: 'Richiesta o rinnovo patente', en: '' },
		'registrazione-o-possesso-veicolo': { it: 'Registrazione o possesso veicolo', en: '' },
		'accesso-al-trasporto-pubblico': { it: 'Accesso al trasporto pubblico', en: '' },
		'compravendita-affitto-casa-edifici-terreni-costruzione-o-ristrutturazione-casa-edificio': { it: 'Compravendita/affitto casa/edifici/terreni, costruzione o ristrutturazione casa/edificio', en: '' },
		'cambio-di-residenza-o-domicilio': { it: 'Cambio di residenza o domicilio', en: '' },
		'espatrio-per-lavoro-studio-o-pensionamento': { it: 'Espatrio per lavoro, studio o pensionamento', en: '' },
		'richiesta-passaporto-visto-e-assistenza-viaggi-internazionali': { it: 'Richiesta passaporto, visto e assistenza viaggi internazionali', en: '' },
		'nascita-di-un-bambino-richiesta-adozioni': { it: 'Nascita di un bambino, richiesta adozioni', en: '' },
		'matrimonio-e-o-cambio-stato-civile': { it: 'Matrimonio e/o cambio stato civile', en: '' },
		'morte-ed-eredita': { it: 'Morte ed eredità', en: '' },
		'prenotazione-e-disdetta-visite-esami': { it: 'Prenotazione e disdetta visite/esami', en: '' },
		'denuncia-crimini': { it: 'Denuncia crimini', en: '' },
		'dichiarazione-dei-redditi-versamento-e-riscossione-tributi-imposte-e-contributi': { it: 'Dichiarazione dei redditi, versamento e riscossione tributi/imposte e contributi', en: '' },
		'accesso-ai-luoghi-della-cultura': { it: 'Accesso ai luoghi della cultura', en: '' },
		'possesso-cura-smarrimento-animale-da-compagnia': { it: 'Possesso, cura, smarrimento animale da compagnia', en: '' },
	},
});

export type LifeEventCode = CodeOf<typeof lifeEvents>;
