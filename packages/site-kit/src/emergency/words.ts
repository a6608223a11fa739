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

/** Returns the words of the emergency page in a language; English if there are none in it. */
export function emergencyWords(language: string): EmergencyWords {
	return language === 'it' ? it : en;
}
