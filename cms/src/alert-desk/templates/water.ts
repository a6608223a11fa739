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
	},
};
