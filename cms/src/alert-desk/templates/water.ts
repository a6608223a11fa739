import type { AlertTemplate } from './types.ts';

type Water = 'idraulico' | 'idrogeologico' | 'mareggiate' | 'maremoto';

/** Texts for floods, landslides, sea storms and tsunamis. */
export const water: Readonly<Record<Water, AlertTemplate>> = {
	idraulico: {
		lines: {
			yellow: {
				it: 'Possibili allagamenti: non entrare nei sottopassi con l’acqua e sta’ lontano dai canali.',
				en: 'Floods are possible: keep out of flooded underpasses and away from canals.',
			},
			orange: {
				it: 'Allagamenti probabili: lascia seminterrati e piani terra se entra acqua, e non usare l’auto.',
				en: 'Floods are likely: leave basements and ground floors if water comes in, and do not drive.',
			},
			red: {
				it: 'Pericolo di allagamenti gravi: sali ai piani alti e resta lì. Non scendere in cantine e garage.',
				en: 'Danger of severe floods: go to an upper floor and stay there. Keep out of cellars and garages.',
			},
		},
		whenRed: {
			it: ['Sali subito ai piani alti: non prendere l’ascensore, si può bloccare.'],
			en: ['Go to an upper floor at once. Do not take the lift: it may stop.'],
		},
		advice: {
			it: [
				'Non scendere in cantine, garage e seminterrati per mettere al sicuro le tue cose.',
				'Non usare l’auto: bastano pochi centimetri d’acqua per perderne il controllo.',
				'Sta’ lontano da canali, argini, ponti e sottopassi.',
				'Se puoi farlo senza pericolo, chiudi il gas e stacca la corrente.',
				'Se qualcuno è in pericolo chiama il 112.',
			],
			en: [
				'Do not go down to cellars, garages or basements to save your things.',
				'Do not drive: a few centimetres of water are enough to lose control of a car.',
				'Keep away from canals, banks, bridges and underpasses.',
				'If it is safe to do so, turn off gas and electricity.',
				'If somebody is in danger, call 112.',
			],
		},
	},
	idrogeologico: {
		lines: {
			yellow: {
				it: 'Possibili smottamenti: fa’ attenzione su strade sotto pendii e vicino a muri di sostegno.',
				en: 'Landslips are possible: take care on roads below slopes and near retaining walls.',
			},
			orange: {
				it: 'Frane probabili: evita strade e case sotto i pendii. Se vedi crepe nuove, esci e chiama il 112.',
				en: 'Landslides are likely: avoid roads and houses below slopes. If you see new cracks, get out and call 112.',
			},
			red: {
				it: 'Pericolo di frane: lascia le zone sotto i pendii e segui le indicazioni del Comune.',
				en: 'Danger of landslides: leave areas below slopes and follow the municipality’s instructions.',
			},
		},
		whenRed: {
			it: ['Se vivi sotto un pendio, allontanati di lato e verso l’alto, mai lungo il percorso della frana.'],
			en: ['If you live below a slope, move sideways and uphill, never along the path of the landslide.'],
		},
		advice: {
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
	},
	mareggiate: {
		lines: {
			yellow: {
				it: 'Mare molto mosso: non fermarti su moli, scogli e spiagge.',
				en: 'Very rough sea: do not stop on piers, rocks and beaches.',
			},
			orange: {
				it: 'Mareggiate: non avvicinarti a lungomare, moli, scogli e spiagge.',
				en: 'Sea storm: keep away from the seafront, piers, rocks and beaches.',
			},
			red: {
				it: 'Mareggiate pericolose: lascia il lungomare e non uscire in mare per nessun motivo.',
				en: 'Dangerous sea storm: leave the seafront and do not go out to sea for any reason.',
			},
		},
		whenRed: {
			it: ['Se abiti sul mare, sta’ lontano dalle finestre verso l’acqua e dai piani bassi.'],
			en: ['If you live by the sea, keep away from windows facing the water and from lower floors.'],
		},
		advice: {
			it: [
				'Non fermarti a guardare o a fotografare le onde.',
				'Non fare il bagno e non uscire in barca.',
				'Non controllare gli ormeggi durante la mareggiata.',
				'Se qualcuno è in pericolo in mare chiama il 1530; per il resto il 112.',
			],
			en: [
				'Do not stop to watch or photograph the waves.',
				'Do not swim and do not take boats out.',
				'Do not check moorings during the storm.',
				'If somebody is in danger at sea call 1530; for all the rest call 112.',
			],
		},
	},
	maremoto: {
		lines: {
			yellow: {
				it: 'Possibili onde anomale: esci dall’acqua e allontanati dalla riva.',
				en: 'Unusual waves are possible: get out of the water and away from the shore.',
			},
			orange: {
				it: 'Allerta maremoto: lascia subito spiagge, porto e lungomare.',
				en: 'Tsunami alert: leave beaches, port and seafront at once.',
			},
			red: {
				it: 'Maremoto in arrivo: va’ subito lontano dal mare, verso l’alto, a piedi se puoi.',
				en: 'A tsunami is coming: move away from the sea at once, to high ground, on foot if you can.',
			},
		},
		whenRed: {
			it: ['Raggiungi subito un’area elevata, o i piani alti di un edificio solido.'],
			en: ['Reach high ground at once, or the upper floors of a solid building.'],
		},
		advice: {
			it: [
				'Dopo la prima onda ne arrivano altre, anche più alte: non tornare indietro.',
				'Il mare che si ritira all’improvviso annuncia un’onda: scappa.',
				'Se sei in barca al largo, resta al largo.',
				'Torna solo quando lo dice il Comune.',
			],
			en: [
				'After the first wave others follow, and may be higher: do not go back.',
				'A sea that suddenly pulls back announces a wave: run.',
				'If you are in a boat offshore, stay offshore.',
				'Go back only when the municipality says so.',
			],
		},
	},
};
