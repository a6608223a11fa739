/** What to do in case of floods, landslides, sea storms and tsunamis. */
export const waterAdvice = {
	idraulico: {
		it: [
			'Sali ai piani alti. Non scendere in cantine, garage e sottopassi.',
			'Non usare l’auto: bastano 30 centimetri d’acqua per perderne il controllo.',
			'Stai lontano da fiumi, canali, ponti e strade in pendenza.',
			'Se l’acqua entra in casa stacca luce e gas, solo se puoi farlo all’asciutto.',
			'Se sei all’aperto raggiungi un posto più alto e non attraversare l’acqua.',
		],
		en: [
			'Go to the upper floors. Stay out of basements, garages and underpasses.',
			'Do not drive: 30 centimetres of water are enough to lose control of a car.',
			'Keep away from rivers, canals, bridges and sloping streets.',
			'If water enters the house turn off electricity and gas, only if you can do it without stepping in water.',
			'If you are outside go to a higher place and do not cross the water.',
		],
	},
	idrogeologico: {
		it: [
			'Osserva muri, pendii e terreni: crepe, rumori e acqua torbida sono segnali di pericolo.',
			'Non fermarti sotto pendii, tralicci e muri di sostegno.',
			'Non attraversare una strada coperta di fango o di detriti.',
			'Se vedi una frana, avvisa chi arriva e chiama il 112.',
		],
		en: [
			'Watch walls, slopes and ground: cracks, noises and muddy water are signs of danger.',
			'Do not stop below slopes, pylons or retaining walls.',
			'Do not cross a road covered with mud or debris.',
			'If you see a landslide, warn those who are coming and call 112.',
		],
	},
	mareggiate: {
		it: [
			'Stai lontano da spiagge, scogli, moli e lungomare.',
			'Non fermarti a guardare o a fotografare le onde.',
			'Non fare il bagno e non uscire in barca.',
			'Se vedi una persona in difficoltà in mare chiama il 1530 o il 112: non entrare in acqua.',
		],
		en: [
			'Keep away from beaches, rocks, piers and the seafront.',
			'Do not stop to watch or photograph the waves.',
			'Do not swim and do not go out by boat.',
			'If you see someone in trouble at sea call 1530 or 112: do not go into the water.',
		],
	},
	maremoto: {
		it: [
			'Se senti un forte terremoto, un rumore cupo dal mare, o vedi il mare che si ritira: non aspettare l’allerta.',
			'Raggiungi subito a piedi un posto elevato o l’interno.',
			'Se non puoi, sali ai piani più alti di un edificio solido.',
			'Non tornare sulla costa: dopo la prima onda possono arrivarne altre, anche più alte.',
		],
		en: [
			'If you feel a strong earthquake, hear a roar from the sea or see the sea pull back, do not wait for an alert.',
			'Go at once, on foot, to a high place or inland.',
			'If you cannot, climb to the upper floors of a solid building.',
			'Do not go back to the coast: more waves may follow the first, and be higher.',
		],
	},
} as const;
