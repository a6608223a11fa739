/** What to do in case of accidents in factories and in transport. */
export const accidentsAdvice = {
	industriale: {
		it: [
			'Entra nell’edificio più vicino e restaci, se non ti dicono di andare via.',
			'Chiudi porte e finestre, spegni condizionatori e ventilazione, sigilla le fessure con panni bagnati.',
			'Spegni le fiamme e non fumare.',
			'Non andare a prendere i bambini a scuola: là sono protetti.',
			'Segui le istruzioni di Comune e soccorsi; non telefonare se non è necessario.',
		],
		en: [
			'Enter the nearest building and stay there, unless you are told to leave.',
			'Close doors and windows, turn off air conditioning and ventilation, seal the gaps with wet cloths.',
			'Put out flames and do not smoke.',
			'Do not fetch children from school: they are protected there.',
			'Follow the instructions of the Comune and the emergency services; phone only if necessary.',
		],
	},
	trasporti: {
		it: [
			'Non avvicinarti per guardare: intralci i soccorsi e rischi.',
			'Non toccare liquidi e contenitori versati.',
			'Non fumare e non accendere fiamme.',
			'Segui la segnaletica e le indicazioni della polizia.',
		],
		en: [
			'Do not come close to watch: you hinder rescuers and are at risk.',
			'Do not touch spilled liquids or containers.',
			'Do not smoke and do not light flames.',
			'Follow the signs and the instructions of the police.',
		],
	},
} as const;
