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
		advice: {
			it: [
				'Non ripararti sotto alberi, pali e impalcature.',
				'Non entrare in un sottopasso con l’acqua.',
				'Metti al riparo ciò che sta su balconi e terrazze.',
				'Se sei in acqua o in spiaggia, allontanati subito: i fulmini cercano l’acqua e i punti alti.',
			],
			en: [
				'Do not shelter under trees, poles or scaffolding.',
				'Do not enter a flooded underpass.',
				'Bring in what stands on balconies and terraces.',
				'If you are in the water or on a beach, leave at once: lightning strikes water and high points.',
			],
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
		advice: {
			it: [
				'Togli o fissa ciò che il vento può portare via.',
				'Non fermarti sotto alberi, cornicioni, cartelloni e impalcature.',
				'Non entrare in parchi, giardini e cimiteri.',
				'Guida piano, soprattutto sui ponti e con moto, furgoni e roulotte.',
			],
			en: [
				'Bring in or fasten what the wind can carry away.',
				'Do not stop under trees, ledges, hoardings or scaffolding.',
				'Keep out of parks, gardens and cemeteries.',
				'Drive slowly, above all on bridges and with motorcycles, vans and caravans.',
			],
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
		advice: {
			it: [
				'Cammina piano, con scarpe che non scivolano, lontano dai cornicioni.',
				'Proteggi dal gelo tubi e contatore dell’acqua.',
				'Non usare bracieri e stufe senza uno sfogo d’aria: il monossido uccide senza odore.',
				'Chiedi a chi è solo o anziano se ha bisogno di qualcosa.',
			],
			en: [
				'Walk slowly, in shoes that do not slip, away from ledges.',
				'Protect water pipes and the water meter from frost.',
				'Do not use braziers or stoves without ventilation: carbon monoxide kills and has no smell.',
				'Ask people who are alone or elderly whether they need anything.',
			],
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
		advice: {
			it: [
				'Bevi acqua anche senza sete; evita alcolici e bevande molto zuccherate.',
				'Non uscire e non fare sport tra le 11 e le 18.',
				'Non lasciare mai bambini o animali in auto, nemmeno per poco.',
				'Se qualcuno è confuso, ha mal di testa forte o febbre alta, rinfrescalo e chiama il 112.',
			],
			en: [
				'Drink water even when you are not thirsty; avoid alcohol and very sweet drinks.',
				'Do not go out or do sport between 11 and 18.',
				'Never leave children or animals in a car, not even for a short time.',
				'If somebody is confused, or has a bad headache or a high temperature, cool them down and call 112.',
			],
		},
	},
};
