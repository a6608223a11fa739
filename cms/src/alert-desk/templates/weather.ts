import type { AlertTemplate } from './types.ts';

type Weather = 'temporali' | 'vento' | 'neve' | 'ondate-di-calore';

/** Texts for thunderstorms, wind, snow and heat. */
export const weather: Readonly<Record<Weather, AlertTemplate>> = {
	temporali: {
		lines: {
			yellow: {
				it: 'Possibili temporali forti: non ripararti sotto gli alberi ed evita i sottopassi.',
				en: 'Heavy thunderstorms are possible: do not shelter under trees and avoid underpasses.',
			},
			orange: {
				it: 'Temporali forti: resta al chiuso, non usare l’auto e sta’ lontano da alberi e sottopassi.',
				en: 'Heavy thunderstorms: stay indoors, do not drive and keep away from trees and underpasses.',
			},
			red: {
				it: 'Temporali violenti: resta al chiuso, lontano da cantine e piani bassi.',
				en: 'Violent thunderstorms: stay indoors, away from cellars and lower floors.',
			},
		},
		whenRed: {
			it: ['Non uscire: rimanda ogni spostamento.'],
			en: ['Do not go out: put off every journey.'],
		},
	},
	vento: {
		lines: {
			yellow: {
				it: 'Vento forte: togli i vasi dai balconi e sta’ lontano da alberi e impalcature.',
				en: 'Strong wind: bring in pots from balconies and keep away from trees and scaffolding.',
			},
			orange: {
				it: 'Vento molto forte: esci solo se serve e sta’ lontano da alberi, impalcature e mare.',
				en: 'Very strong wind: go out only if you must; keep away from trees, scaffolding and the sea.',
			},
			red: {
				it: 'Vento di burrasca: resta in casa, lontano dalle finestre.',
				en: 'Gale: stay at home, away from windows.',
			},
		},
		whenRed: {
			it: ['Resta in casa e chiudi imposte e tapparelle.'],
			en: ['Stay at home and close the shutters.'],
		},
	},
	neve: {
		lines: {
			yellow: {
				it: 'Possibili neve e ghiaccio: guida piano e fa’ attenzione quando cammini.',
				en: 'Snow and ice are possible: drive slowly and take care when walking.',
			},
			orange: {
				it: 'Neve e ghiaccio: usa l’auto solo se serve, con gomme invernali o catene.',
				en: 'Snow and ice: drive only if you must, with winter tyres or chains.',
			},
			red: {
				it: 'Neve abbondante: resta in casa e lascia libere le strade per i soccorsi.',
				en: 'Heavy snow: stay at home and leave the roads free for rescuers.',
			},
		},
		whenRed: {
			it: ['Non metterti in viaggio: rischi di restare bloccato.'],
			en: ['Do not set out on a journey: you may get stuck.'],
		},
	},
	'ondate-di-calore': {
		lines: {
			yellow: {
				it: 'Caldo intenso: bevi spesso e non uscire nelle ore più calde.',
				en: 'Intense heat: drink often and do not go out in the hottest hours.',
			},
			orange: {
				it: 'Caldo molto intenso: resta al fresco dalle 11 alle 18 e chiama chi è solo.',
				en: 'Very intense heat: stay in the cool from 11 to 18 and call people who are alone.',
			},
			red: {
				it: 'Caldo pericoloso per tutti: resta al fresco, bevi spesso e non fare sforzi.',
				en: 'Heat dangerous for everybody: stay in the cool, drink often and avoid exertion.',
			},
		},
		whenRed: {
			it: ['Il pericolo è per tutti, anche per chi è giovane e sta bene.'],
			en: ['Everybody is at risk, also those who are young and well.'],
		},
	},
};
