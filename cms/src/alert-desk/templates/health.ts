import type { AlertTemplate } from './types.ts';

type Health = 'aria' | 'sanitario';

/** Texts for bad air and risks for health. */
export const health: Readonly<Record<Health, AlertTemplate>> = {
	aria: {
		lines: {
			yellow: {
				it: 'Aria di cattiva qualità: chi ha problemi di respiro eviti sforzi all’aperto.',
				en: 'Poor air quality: people with breathing problems should avoid exertion outdoors.',
			},
			orange: {
				it: 'Aria di cattiva qualità: evita attività all’aperto e tieni chiuse le finestre.',
				en: 'Poor air quality: avoid outdoor activities and keep windows closed.',
			},
			red: {
				it: 'Aria pericolosa: resta al chiuso con le finestre chiuse.',
				en: 'Dangerous air: stay indoors with your windows closed.',
			},
		},
		whenRed: {
			it: ['Esci solo se non puoi farne a meno.'],
			en: ['Go out only if you cannot avoid it.'],
		},
	},
	sanitario: {
		lines: {
			yellow: {
				it: 'Rischio per la salute: leggi che cosa fare e segui le indicazioni della ASL.',
				en: 'Health risk: read what to do and follow the instructions of the health authority.',
			},
			orange: {
				it: 'Rischio per la salute: segui le ordinanze in vigore e proteggi chi è fragile.',
				en: 'Health risk: follow the orders in force and protect those who are frail.',
			},
			red: {
				it: 'Grave rischio per la salute: fa’ solo ciò che le autorità consentono.',
				en: 'Serious health risk: do only what the authorities allow.',
			},
		},
		whenRed: {
			it: ['Resta in casa se non devi uscire per lavoro, salute o necessità.'],
			en: ['Stay at home unless you must go out for work, health or necessity.'],
		},
	},
};
