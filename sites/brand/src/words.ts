import type { Language } from '@portolano/content-models';
import { spoken } from './language.ts';

/** Interface texts of the brand site in Italian; texts shared by all sites are in `ui` and `site-kit`. */
const italian = {
	toSee: 'Da vedere',
	toSeeLead: 'Hai poco tempo? Comincia da questi luoghi.',
	allPlaces: 'Tutti i luoghi',
	everyPlace: 'Tutti',
	placeTypes: 'Scegli per tipo',
	soon: 'Prossimi eventi',
	soonLead: 'Segnali in agenda, il resto viene da sé.',
	onNow: 'In corso',
	allEvents: 'Tutti gli eventi',
	noEvents: 'Non ci sono eventi in programma.',
	subscribe: 'Aggiungi tutti gli eventi al tuo calendario',
	walks: 'Percorsi pronti',
	walksLead: 'Tempi, distanze e soste già pensati: tu metti le scarpe comode.',
	allItineraries: 'Tutti gli itinerari',
	otherItineraries: 'Altri itinerari',
	readOn: 'Continua a leggere',
	stories: 'Storie',
	allStories: 'Tutte le storie',
	otherStories: 'Altre storie',
	inThisStory: 'I luoghi di questa storia',
	arrive: 'Come arrivare',
	visit: 'Organizza la visita',
	explore: 'Scopri',
	contacts: 'Informazioni turistiche',
	emergencies: 'In caso di bisogno',
	feed: 'RSS delle storie',
	calendar: 'Calendario degli eventi',
	figures: 'La città in cifre',
	stages: 'tappe',
} as const;

type BrandWords = Readonly<Record<keyof typeof italian, string>>;

const english: BrandWords = {
	toSee: 'What to see',
	toSeeLead: 'Short of time? Begin with these places.',
	allPlaces: 'All places',
	everyPlace: 'All',
	placeTypes: 'Choose by type',
	soon: 'Coming up',
	soonLead: 'Put them in your diary, the rest will follow.',
	onNow: 'On now',
	allEvents: 'All events',
	noEvents: 'There are no events planned.',
	subscribe: 'Add all events to your calendar',
	walks: 'Routes ready to go',
	walksLead: 'Times, distances and stops are worked out: you bring the comfortable shoes.',
	allItineraries: 'All itineraries',
	otherItineraries: 'More itineraries',
	readOn: 'Read on',
	stories: 'Stories',
	allStories: 'All stories',
	otherStories: 'More stories',
	inThisStory: 'Places in this story',
	arrive: 'How to get there',
	visit: 'Plan your visit',
	explore: 'Discover',
	contacts: 'Tourist information',
	emergencies: 'If you need help',
	feed: 'RSS of the stories',
	calendar: 'Calendar of events',
	figures: 'The city in figures',
	stages: 'stops',
};

/** Returns the interface texts of the brand site in the language of the page. */
export function brandWords({ language }: { readonly language: Language }): BrandWords {
	return spoken(language) === 'it' ? italian : english;
}
