import type { Hospitality, Language, Setting } from '@portolano/content-models';

interface VisitWords {
	readonly time: string;
	readonly entry: string;
	readonly setting: string;
	readonly settings: Readonly<Record<Setting, string>>;
	readonly children: string;
	readonly childrenYes: string;
	readonly kind: string;
	readonly speciality: string;
	readonly price: string;
	readonly prices: Readonly<Record<NonNullable<Hospitality['priceRange']>, string>>;
	readonly starsLabel: string;
	/** Codice identificativo nazionale: the same in every language. */
	readonly cin: string;
	readonly placeOfEvent: string;
	/** `{features}` and `{contact}` are replaced. */
	readonly ask: string;
	readonly unverified: string;
	readonly unverifiedPlace: string;
	readonly unverifiedEvent: string;
	/** `{when}` is replaced. */
	readonly formerly: string;
	readonly postponed: string;
	readonly moved: string;
}

const words: Readonly<Record<Language, VisitWords>> = {
	it: {
		time: 'Quanto tempo serve',
		entry: 'Prezzo',
		setting: 'Dove si sta',
		settings: { indoor: 'Al chiuso', outdoor: 'All’aperto', both: 'Al chiuso e all’aperto' },
		children: 'Con bambine e bambini',
		childrenYes: 'Sì, è adatto',
		kind: 'Tipo',
		speciality: 'Che cosa c’è',
		price: 'Prezzi',
		prices: { low: 'Bassi', medium: 'Medi', high: 'Alti' },
		starsLabel: 'Stelle',
		cin: 'CIN',
		placeOfEvent: 'Dove',
		ask: 'Non abbiamo dati certi su: {features}. Prima di partire chiedi a {contact}.',
		unverified: 'Dato dimostrativo, non verificato',
		unverifiedPlace: 'Orari, prezzi e accesso sono di fantasia o non sono stati controllati.',
		unverifiedEvent: 'Date, prezzi e accesso sono di fantasia o non sono stati controllati.',
		formerly: 'Doveva essere {when}.',
		postponed: 'Non c’è ancora una nuova data. Doveva essere {when}.',
		moved: 'Spostato: doveva essere {when}',
	},
	en: {
		time: 'Time needed',
		entry: 'Price',
		setting: 'Setting',
		settings: { indoor: 'Indoors', outdoor: 'Outdoors', both: 'Indoors and outdoors' },
		children: 'With children',
		childrenYes: 'Yes, it is suitable',
		kind: 'Kind',
		speciality: 'Known for',
		price: 'Prices',
		prices: { low: 'Low', medium: 'Medium', high: 'High' },
		starsLabel: 'Stars',
		cin: 'CIN',
		placeOfEvent: 'Where',
		ask: 'We have no certain data on: {features}. Before you set out, ask {contact}.',
		unverified: 'Demonstration data, not verified',
		unverifiedPlace: 'Opening hours, prices and access are invented or were not checked.',
		unverifiedEvent: 'Dates, prices and access are invented or were not checked.',
		formerly: 'It was to be {when}.',
		postponed: 'There is no new date yet. It was to be {when}.',
		moved: 'Moved: it was to be {when}',
	},
	de: {
		time: 'Dauer des Besuchs',
		entry: 'Preis',
		setting: 'Drinnen oder draußen',
		settings: { indoor: 'Drinnen', outdoor: 'Draußen', both: 'Drinnen und draußen' },
		children: 'Mit Kindern',
		childrenYes: 'Ja, geeignet',
		kind: 'Art',
		speciality: 'Besonderheit',
		price: 'Preise',
		prices: { low: 'Günstig', medium: 'Mittel', high: 'Gehoben' },
		starsLabel: 'Sterne',
		cin: 'CIN',
		placeOfEvent: 'Wo',
		ask: 'Dazu haben wir keine sicheren Angaben: {features}. Auskunft gibt: {contact}.',
		unverified: 'Demonstrationsdaten, nicht geprüft',
		unverifiedPlace: 'Öffnungszeiten, Preise und Zugang sind erfunden oder wurden nicht geprüft.',
		unverifiedEvent: 'Termine, Preise und Zugang sind erfunden oder wurden nicht geprüft.',
		formerly: 'Ursprünglich: {when}.',
		postponed: 'Es gibt noch keinen neuen Termin. Ursprünglich: {when}.',
		moved: 'Verschoben, ursprünglich: {when}',
	},
	fr: {
		time: 'Temps à prévoir',
		entry: 'Prix',
		setting: 'Cadre',
		settings: { indoor: 'À l’intérieur', outdoor: 'En plein air', both: 'À l’intérieur et en plein air' },
		children: 'Avec des enfants',
		childrenYes: 'Oui, adapté',
		kind: 'Type',
		speciality: 'Spécialité',
		price: 'Prix',
		prices: { low: 'Petits', medium: 'Moyens', high: 'Élevés' },
		starsLabel: 'Étoiles',
		cin: 'CIN',
		placeOfEvent: 'Où',
		ask: 'Nous n’avons pas de données sûres sur : {features}. Avant de partir, demandez à {contact}.',
		unverified: 'Donnée de démonstration, non vérifiée',
		unverifiedPlace: 'Les horaires, les prix et l’accès sont inventés ou n’ont pas été vérifiés.',
		unverifiedEvent: 'Les dates, les prix et l’accès sont inventés ou n’ont pas été vérifiés.',
		formerly: 'Date prévue à l’origine : {when}.',
		postponed: 'Il n’y a pas encore de nouvelle date. Date prévue à l’origine : {when}.',
		moved: 'Déplacé, date prévue à l’origine : {when}',
	},
};

/** Returns the words of what visitors ask first of places and events. */
export const visitWords = ({ language }: { readonly language: Language }): VisitWords => words[language];
