import type { AlertTemplate } from './types.ts';

type Ground = 'incendi' | 'sismico' | 'ordigno-bellico';

/** Texts for wildfires, earthquakes and unexploded bombs. */
export const ground: Readonly<Record<Ground, AlertTemplate>> = {
	incendi: {
		lines: {
			yellow: {
				it: 'Pericolo di incendi: non accendere fuochi e non gettare mozziconi.',
				en: 'Fire danger: do not light fires and do not throw away cigarette ends.',
			},
			orange: {
				it: 'Incendio: sta’ lontano dalla zona e lascia libere le strade per i soccorsi.',
				en: 'Fire: keep away from the area and leave the roads free for rescuers.',
			},
			red: {
				it: 'Incendio vicino alle case: segui subito le indicazioni dei soccorritori.',
				en: 'Fire close to houses: follow the rescuers’ instructions at once.',
			},
		},
		whenRed: {
			it: ['Se te lo dicono, lascia la casa subito e senza tornare indietro.'],
			en: ['If you are told to, leave your home at once and do not go back.'],
		},
	},
	sismico: {
		lines: {
			yellow: {
				it: 'Scossa di terremoto avvertita: controlla che la casa non abbia danni.',
				en: 'An earthquake was felt: check your home for damage.',
			},
			orange: {
				it: 'Terremoto: se la casa ha danni esci, con le scarpe e senza ascensore.',
				en: 'Earthquake: if your home is damaged go out, wearing shoes and without using the lift.',
			},
			red: {
				it: 'Terremoto forte: esci con prudenza e va’ all’area di attesa più vicina.',
				en: 'Strong earthquake: go out with care and reach the nearest waiting area.',
			},
		},
		whenRed: {
			it: ['Possono arrivare altre scosse: resta all’aperto, lontano da edifici e muri.'],
			en: ['More shocks may follow: stay in the open, away from buildings and walls.'],
		},
	},
	'ordigno-bellico': {
		lines: {
			yellow: {
				it: 'Trovato un ordigno bellico: non avvicinarti alla zona segnalata.',
				en: 'An unexploded bomb was found: keep away from the marked area.',
			},
			orange: {
				it: 'Disinnesco di un ordigno: lascia la zona indicata entro l’ora stabilita.',
				en: 'A bomb is to be defused: leave the area indicated by the time set.',
			},
			red: {
				it: 'Ordigno bellico: lascia subito la zona e segui le indicazioni delle forze dell’ordine.',
				en: 'Unexploded bomb: leave the area at once and follow the instructions of the police.',
			},
		},
		whenRed: {
			it: ['Allontanati a piedi, senza fermarti a prendere le tue cose.'],
			en: ['Move away on foot, without stopping to collect your things.'],
		},
	},
};
