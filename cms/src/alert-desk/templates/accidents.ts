import type { AlertTemplate } from './types.ts';

type Accident = 'industriale' | 'trasporti';

/** Texts for accidents in factories and in transport. */
export const accidents: Readonly<Record<Accident, AlertTemplate>> = {
	industriale: {
		lines: {
			yellow: {
				it: 'Incidente in un impianto: sta’ lontano dalla zona e attendi notizie.',
				en: 'Accident at a plant: keep away from the area and wait for news.',
			},
			orange: {
				it: 'Incidente industriale: entra in un luogo chiuso, chiudi porte e finestre.',
				en: 'Industrial accident: go indoors and close doors and windows.',
			},
			red: {
				it: 'Incidente industriale grave: resta al chiuso, sigilla le finestre, ferma l’aria condizionata.',
				en: 'Serious industrial accident: stay indoors, seal windows, switch off air conditioning.',
			},
		},
		whenRed: {
			it: ['Sigilla le fessure con nastro o panni bagnati e va’ nella stanza più interna.'],
			en: ['Seal gaps with tape or wet cloths and go to the innermost room.'],
		},
	},
	trasporti: {
		lines: {
			yellow: {
				it: 'Incidente: evita la zona e scegli un’altra strada.',
				en: 'Accident: avoid the area and take another road.',
			},
			orange: {
				it: 'Incidente con sostanze pericolose: sta’ lontano dalla zona e chiudi le finestre.',
				en: 'Accident with dangerous substances: keep away from the area and close your windows.',
			},
			red: {
				it: 'Incidente con sostanze pericolose: resta al chiuso o allontanati come dicono i soccorritori.',
				en: 'Accident with dangerous substances: stay indoors or move away as the rescuers say.',
			},
		},
		whenRed: {
			it: ['Se sei all’aperto, allontanati controvento e copri naso e bocca.'],
			en: ['If you are outdoors, move away against the wind and cover your nose and mouth.'],
		},
	},
};
