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
		advice: {
			it: [
				'Se vedi fumo o fiamme chiama il 112 e di’ dove.',
				'Se arriva fumo, chiudi porte e finestre e metti panni bagnati alle fessure.',
				'Se sei fuori, allontanati di lato rispetto al vento, verso zone senza piante.',
				'Non fermare l’auto sull’erba secca.',
			],
			en: [
				'If you see smoke or flames, call 112 and say where.',
				'If smoke comes, close doors and windows and put wet cloths along the gaps.',
				'If you are outside, move sideways to the wind, to places without vegetation.',
				'Do not stop your car on dry grass.',
			],
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
		advice: {
			it: [
				'Durante una scossa mettiti sotto un tavolo o vicino a un muro portante, lontano da vetri.',
				'Prima di uscire chiudi gas, acqua e corrente.',
				'Usa il telefono solo se serve: le linee servono ai soccorsi.',
				'Non rientrare in edifici danneggiati.',
			],
			en: [
				'During a shock get under a table or next to a load-bearing wall, away from glass.',
				'Before you go out turn off gas, water and electricity.',
				'Use the phone only if you must: rescuers need the lines.',
				'Do not go back into damaged buildings.',
			],
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
		advice: {
			it: [
				'Non toccare e non spostare oggetti sospetti: chiama il 112.',
				'Chi non può uscire da solo chiami il Comune prima dell’evacuazione.',
				'Prima di uscire chiudi gas e corrente e apri le finestre.',
				'Torna solo quando il Comune dice che è finita.',
			],
			en: [
				'Do not touch or move suspicious objects: call 112.',
				'If you cannot leave by yourself, call the municipality before the evacuation.',
				'Before you leave turn off gas and electricity and open the windows.',
				'Go back only when the municipality says that it is over.',
			],
		},
	},
};
