/** What to do in case of thunderstorms, wind, snow and heat. */
export const weatherAdvice = {
	temporali: {
		it: [
			'Non ripararti sotto alberi, pali e impalcature.',
			'Non entrare in un sottopasso con l’acqua.',
			'Metti al riparo ciò che sta su balconi e terrazze.',
			'Se sei in acqua o in spiaggia, allontanati subito: i fulmini cercano l’acqua e i punti alti.',
		],
		en: [
			'Do not shelter under trees, poles or scaffolding.',
			'Do not enter a flooded underpass.',
			'Bring in what stands on balconies and terraces.',
			'If you are in the water or on a beach, leave at once: lightning strikes water and high points.',
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
	neve: {
		it: [
			'Cammina piano, con scarpe che non scivolano, lontano dai cornicioni.',
			'Proteggi dal gelo tubi e contatore dell’acqua.',
			'Non usare bracieri e stufe senza uno sfogo d’aria: il monossido uccide senza odore.',
			'Chiedi a chi è solo o anziano se ha bisogno di qualcosa.',
		],
		en: [
			'Walk slowly, in shoes that do not slip, away from ledges.',
			'Protect water pipes and the water meter from frost.',
			'Do not use braziers or stoves without ventilation: carbon monoxide kills and has no smell.',
			'Ask people who are alone or elderly whether they need anything.',
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
} as const;
