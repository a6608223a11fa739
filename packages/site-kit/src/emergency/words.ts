import type { InEachLanguage, Language } from '@portolano/content-models';

const it = {
	title: 'Emergenza',
	call: 'Se sei in pericolo chiama subito il 112. È gratuito, anche senza credito.',
	numbers: 'Numeri da chiamare',
	alerts: 'Allerte in corso',
	allAlerts: 'Tutte le allerte in corso',
	advice: 'Che cosa fare',
	adviceLead: 'Scegli il pericolo:',
	guide: 'Che cosa fare prima, durante e dopo:',
	where: 'Dove andare',
	whereLead: 'Se devi lasciare casa va’ a piedi nell’area di attesa più vicina. Là trovi i soccorritori.',
	unfitFor: 'Non andarci in caso di:',
	channels: 'Canali ufficiali',
	channelsLead: 'Fidati solo di questi canali e non diffondere notizie non verificate.',
	site: 'Sito',
	list: 'Allerte e archivio',
	feed: 'Allerte per lettori di feed',
	national: 'Dipartimento della protezione civile',
	itAlert: 'I messaggi IT-alert sui telefoni sono inviati dallo Stato, non da questo sito.',
	print: 'Questa pagina si può stampare, e dopo la prima visita si apre anche senza rete.',
	languages: 'Lingue',
	demonstration: 'Sito dimostrativo: testi e persone sono di fantasia.',
	national112: 'Numero unico di emergenza',
	national115: 'Vigili del fuoco',
	national118: 'Emergenza sanitaria',
	national113: 'Polizia di Stato',
	national1530: 'Soccorso in mare, Guardia costiera',
	national117: 'Guardia di finanza',
	national114: 'Emergenza infanzia',
} as const;

/** The words of the emergency page. */
export type EmergencyWords = Readonly<Record<keyof typeof it, string>>;

const en: EmergencyWords = {
	title: 'Emergency',
	call: 'If you are in danger call 112 at once. It is free, even without credit.',
	numbers: 'Numbers to call',
	alerts: 'Current alerts',
	allAlerts: 'All current alerts',
	advice: 'What to do',
	adviceLead: 'Choose the danger:',
	guide: 'What to do before, during and after:',
	where: 'Where to go',
	whereLead: 'If you have to leave home walk to the nearest waiting area. Rescuers will meet you there.',
	unfitFor: 'Do not go there in case of:',
	channels: 'Official channels',
	channelsLead: 'Trust only these channels and do not pass on unverified news.',
	site: 'Site',
	list: 'Alerts and archive',
	feed: 'Alerts for feed readers',
	national: 'National civil protection department',
	itAlert: 'IT-alert messages on phones are sent by the State, not by this site.',
	print: 'This page can be printed, and after the first visit it also opens without network.',
	languages: 'Languages',
	demonstration: 'Demonstration site: texts and people are fictional.',
	national112: 'Single emergency number',
	national115: 'Fire brigade',
	national118: 'Medical emergencies',
	national113: 'State police',
	national1530: 'Rescue at sea, Coast Guard',
	national117: 'Finance police',
	national114: 'Children in danger',
};

const de: EmergencyWords = {
	title: 'Notfall',
	call: 'Wenn Sie in Gefahr sind, rufen Sie sofort 112 an. Der Anruf ist kostenlos, auch ohne Guthaben.',
	numbers: 'Wichtige Rufnummern',
	alerts: 'Aktuelle Warnungen',
	allAlerts: 'Alle aktuellen Warnungen',
	advice: 'Was Sie tun sollen',
	adviceLead: 'Wählen Sie die Gefahr:',
	guide: 'Was davor, währenddessen und danach zu tun ist:',
	where: 'Wohin Sie gehen',
	whereLead:
		'Wenn Sie das Haus verlassen müssen, gehen Sie zu Fuß zum nächsten Sammelplatz. Dort treffen Sie die Rettungskräfte.',
	unfitFor: 'Gehen Sie nicht dorthin bei:',
	channels: 'Offizielle Kanäle',
	channelsLead: 'Vertrauen Sie nur diesen Kanälen und verbreiten Sie keine ungeprüften Nachrichten.',
	site: 'Website',
	list: 'Warnungen und Archiv',
	feed: 'Warnungen für Feedreader',
	national: 'Nationaler Zivilschutz',
	itAlert: 'IT-alert-Nachrichten auf Telefone sendet der Staat, nicht diese Website.',
	print: 'Diese Seite kann gedruckt werden und öffnet sich nach dem ersten Besuch auch ohne Netz.',
	languages: 'Sprachen',
	demonstration: 'Demonstrationswebsite: Texte und Personen sind erfunden.',
	national112: 'Einheitlicher Notruf',
	national115: 'Feuerwehr',
	national118: 'Rettungsdienst',
	national113: 'Staatspolizei',
	national1530: 'Seenotrettung, Küstenwache',
	national117: 'Finanzpolizei',
	national114: 'Kinder in Gefahr',
};

const fr: EmergencyWords = {
	title: 'Urgence',
	call: 'Si vous êtes en danger, appelez tout de suite le 112. C’est gratuit, même sans crédit.',
	numbers: 'Numéros à appeler',
	alerts: 'Alertes en cours',
	allAlerts: 'Toutes les alertes en cours',
	advice: 'Que faire',
	adviceLead: 'Choisissez le danger :',
	guide: 'Que faire avant, pendant et après :',
	where: 'Où aller',
	whereLead:
		'Si vous devez quitter votre logement, allez à pied à la zone d’attente la plus proche. Les secours vous y rejoindront.',
	unfitFor: 'N’y allez pas en cas de :',
	channels: 'Canaux officiels',
	channelsLead: 'Ne vous fiez qu’à ces canaux et ne diffusez pas de nouvelles non vérifiées.',
	site: 'Site',
	list: 'Alertes et archives',
	feed: 'Alertes pour lecteurs de flux',
	national: 'Protection civile nationale',
	itAlert: 'Les messages IT-alert sur les téléphones sont envoyés par l’État, pas par ce site.',
	print: 'Cette page peut être imprimée et, après la première visite, s’ouvre aussi sans réseau.',
	languages: 'Langues',
	demonstration: 'Site de démonstration : les textes et les personnes sont fictifs.',
	national112: 'Numéro d’urgence unique',
	national115: 'Pompiers',
	national118: 'Urgences médicales',
	national113: 'Police d’État',
	national1530: 'Secours en mer, garde-côtes',
	national117: 'Police financière',
	national114: 'Enfants en danger',
};

const words: InEachLanguage<EmergencyWords> = { it, en, de, fr };

/** Returns the words of the emergency page in a language. */
export function emergencyWords(language: Language): EmergencyWords {
	return words[language];
}

/** What stands before the dangers where the advice is in another language. */
const elsewhere: InEachLanguage<{ readonly it: string; readonly en: string }> = {
	it: { it: '', en: 'Scegli il pericolo (in inglese):' },
	en: { it: 'Choose the danger (in Italian):', en: '' },
	de: { it: 'Wählen Sie die Gefahr (auf Italienisch):', en: 'Wählen Sie die Gefahr (auf Englisch):' },
	fr: { it: 'Choisissez le danger (en italien) :', en: 'Choisissez le danger (en anglais) :' },
};

/** Returns what stands before the dangers on a part of the page whose advice is in the language `told`. */
export const adviceElsewhere = (language: Language, told: 'it' | 'en'): string => elsewhere[language][told];
