import type { Risk } from '@portolano/content-models';

interface Advice {
	it: readonly string[];
	en: readonly string[];
}

/**
 * What to do during the most common emergencies: the general guidance of the national campaign “Io non rischio”, in plain
 * words. It holds in every comune; what is particular to one is in its own content.
 */
export const advice = {
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
	vento: {
		it: [
			'Resta in casa e chiudi porte, finestre e imposte.',
			'Porta dentro vasi e oggetti che il vento può spostare, prima che arrivi.',
			'All’aperto stai lontano da alberi, impalcature, pali e cartelloni.',
			'Con i fulmini non stare sotto gli alberi, in acqua o in un campo aperto.',
			'In auto rallenta, soprattutto su ponti e viadotti.',
		],
		en: [
			'Stay indoors and close doors, windows and shutters.',
			'Before the wind comes bring in pots and objects that it can move.',
			'Outside keep away from trees, scaffolding, poles and billboards.',
			'In a thunderstorm do not stand under trees, in water or in an open field.',
			'If you drive slow down, above all on bridges and viaducts.',
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
	'ondate-di-calore': {
		it: [
			'Resta in un posto fresco tra le 11 e le 18.',
			'Bevi spesso, anche senza sete. Evita alcolici e pasti pesanti.',
			'Non lasciare mai persone o animali in un’auto ferma.',
			'Telefona ogni giorno a chi è anziano, solo o malato.',
			'Confusione, pelle molto calda o svenimento: chiama il 112 o il 118.',
		],
		en: [
			'Stay in a cool place between 11 am and 6 pm.',
			'Drink often, even if you are not thirsty. Avoid alcohol and heavy meals.',
			'Never leave people or animals in a parked car.',
			'Phone older, lonely or sick people every day.',
			'Confusion, very hot skin or fainting: call 112 or 118.',
		],
	},
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
} as const satisfies Partial<Record<Risk, Advice>>;
