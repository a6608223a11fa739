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
		advice: {
			it: [
				'Tieni chiuse porte e finestre nelle ore indicate; arieggia quando l’aria migliora.',
				'Bambini, anziani, donne in gravidanza e chi ha problemi di cuore o di respiro restino al chiuso.',
				'Rimanda sport e lavori pesanti all’aperto.',
				'Se fai fatica a respirare chiama il medico; se è grave, il 112.',
			],
			en: [
				'Keep doors and windows closed in the hours indicated; air your home when the air gets better.',
				'Children, elderly people, pregnant women and people with heart or breathing problems should stay indoors.',
				'Put off sport and heavy work outdoors.',
				'If you find it hard to breathe call your doctor; if it is serious, call 112.',
			],
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
		advice: {
			it: [
				'Segui solo le notizie del Comune, della ASL e del Ministero della salute.',
				'Lava spesso le mani.',
				'Se hai sintomi, telefona al medico prima di andarci.',
				'Aiuta chi è solo o fragile, senza metterlo in pericolo.',
			],
			en: [
				'Follow only news from the municipality, the health authority and the Ministry of Health.',
				'Wash your hands often.',
				'If you have symptoms, phone your doctor before you go there.',
				'Help people who are alone or frail, without putting them at risk.',
			],
		},
	},
};
