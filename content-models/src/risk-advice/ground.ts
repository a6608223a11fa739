/** What to do in case of wildfires, earthquakes and unexploded bombs. */
export const groundAdvice = {
	incendi: {
		it: [
			'Chiama subito il 112 o il 115 e di’ dove vedi il fuoco.',
			'Allontanati in discesa e dalla parte da cui viene il vento, verso una strada o un corso d’acqua.',
			'Non fermarti dove il vento porta il fumo e non cercare di recuperare l’auto o gli oggetti.',
			'Se non puoi uscire di casa chiudi porte e finestre e sigilla le fessure con panni bagnati.',
			'Lascia libere le strade per i soccorsi.',
		],
		en: [
			'Call 112 or 115 at once and say where you see the fire.',
			'Move away downhill and towards the side the wind comes from, to a road or a stream.',
			'Do not stop where the wind carries the smoke, and do not go back for your car or belongings.',
			'If you cannot leave the house close doors and windows and seal the gaps with wet cloths.',
			'Keep the roads clear for the emergency services.',
		],
	},
	sismico: {
		it: [
			'Al chiuso riparati sotto un tavolo o vicino a un muro portante, lontano da vetri e mobili.',
			'Non usare l’ascensore e non correre verso le scale.',
			'All’aperto stai lontano da edifici, alberi, lampioni e linee elettriche.',
			'Finita la scossa esci con prudenza, con le scarpe, e va’ in un’area di attesa.',
			'Sulla costa allontanati dalla spiaggia e raggiungi un posto elevato.',
			'Usa il telefono solo se è necessario.',
		],
		en: [
			'Indoors take cover under a table or beside a load-bearing wall, away from glass and furniture.',
			'Do not use the lift and do not run to the stairs.',
			'Outside keep away from buildings, trees, street lamps and power lines.',
			'When the shaking ends go out carefully, with your shoes on, and reach a waiting area.',
			'On the coast leave the beach and reach a higher place.',
			'Use the phone only if necessary.',
		],
	},
	'ordigno-bellico': {
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
} as const;
