import type { Language } from '@portolano/content-models';

const italian = {
	copyNote:
		'Sei senza rete, o la rete non risponde. Questa è la copia salvata il {when}: da allora orari, prezzi e allerte possono essere cambiati.',
	at: 'alle',
	emergencyLink: 'Numeri e pagina di emergenza',
	save: 'Salva per quando non c’è rete',
	size: 'Circa {size}: la pagina con mappa, immagini e orari.',
	sizeAlong: 'Circa {size}: la pagina con mappa e immagini, e i luoghi delle tappe con i loro orari.',
	saving: 'Salvo…',
	progress: 'Salvato finora: {done} file di {all}',
	cancel: 'Annulla',
	cancelled: 'Annullato: non è stato salvato niente.',
	saved: 'Salvata il {when}, {size}. La puoi aprire anche senza rete.',
	renew: 'Aggiorna',
	remove: 'Togli dai salvati',
	removed: 'Tolta dai salvati.',
	allSaved: 'Tutto quello che hai salvato',
	noRoom:
		'Sul dispositivo non c’è abbastanza spazio: non è stato salvato niente. Togli qualcosa dai salvati, o libera spazio, e riprova.',
	refused:
		'Il browser non permette di conservare pagine su questo dispositivo, per esempio perché la finestra è privata o anonima.',
	failed:
		'La rete si è interrotta: non è stato salvato niente di nuovo. Riprova quando il segnale è migliore.',
	nowOffline: 'Sei senza rete.',
	nowOfflineKept: 'Sei senza rete: questa pagina è salvata e la puoi riaprire.',
	nowOfflineNotKept: 'Sei senza rete: questa pagina non è salvata, se la chiudi non si riapre.',
	backOnline: 'La rete è tornata.',
	title: 'Salvati',
	lead: 'Le pagine che hai salvato su questo dispositivo: si aprono anche senza rete.',
	withoutScripts:
		'Per salvare pagine sul dispositivo serve JavaScript. Senza, puoi stampare gli itinerari prima di partire.',
	notKept: 'Sei senza rete e la pagina che cercavi non è salvata',
	notKeptText: 'Qui sotto trovi quello che hai salvato. Quando torna la rete, riprova.',
	retry: 'Riprova',
	none: 'Non hai ancora salvato niente. Apri un itinerario o un luogo e scegli «Salva per quando non c’è rete».',
	list: 'Pagine salvate',
	searchLabel: 'Cerca in quello che hai salvato',
	search: 'Cerca',
	found: 'Trovate {count} pagine salvate per «{query}».',
	foundOne: 'Trovata una pagina salvata per «{query}».',
	notFound: 'In quello che hai salvato non c’è niente per «{query}».',
	item: 'Salvata il {when} · {size}',
	along: 'con {count} luoghi',
	alongOne: 'con un luogo',
	removeOne: 'Togli',
	removeAll: 'Togli tutto',
	removeAllQuestion: 'Tolgo tutte le pagine salvate da questo dispositivo?',
	yes: 'Sì, togli tutto',
	no: 'No',
	removedAll: 'Non c’è più niente di salvato.',
	total: 'In tutto {size}.',
	offline: 'Adesso sei senza rete.',
	device: 'Le copie restano su questo dispositivo e non vengono inviate a nessuno.',
	emergency: 'In caso di bisogno',
} as const;

export type PocketWords = Readonly<Record<keyof typeof italian, string>>;

const english: PocketWords = {
	copyNote:
		'You are offline, or the network does not answer. This is the copy saved on {when}: hours, prices and alerts may have changed since.',
	at: 'at',
	emergencyLink: 'Emergency numbers and page',
	save: 'Save for offline',
	size: 'About {size}: the page with map, pictures and hours.',
	sizeAlong: 'About {size}: the page with map and pictures, and the places of its stops with their hours.',
	saving: 'Saving…',
	progress: 'Saved so far: {done} of {all} files',
	cancel: 'Cancel',
	cancelled: 'Cancelled: nothing was saved.',
	saved: 'Saved on {when}, {size}. It opens offline too.',
	renew: 'Update',
	remove: 'Remove from saved',
	removed: 'Removed from saved.',
	allSaved: 'Everything you have saved',
	noRoom:
		'There is not enough room on the device: nothing was saved. Remove something from your saved pages, or free some room, and try again.',
	refused:
		'The browser does not allow pages to be kept on this device, perhaps because the window is private.',
	failed: 'The network was lost: nothing new was saved. Try again with a better signal.',
	nowOffline: 'You are offline.',
	nowOfflineKept: 'You are offline: this page is saved and you can open it again.',
	nowOfflineNotKept: 'You are offline: this page is not saved; once closed it will not open.',
	backOnline: 'You are online again.',
	title: 'Saved',
	lead: 'The pages you have saved on this device: they open offline too.',
	withoutScripts:
		'Saving pages on the device needs JavaScript. Without it you can print itineraries before you leave.',
	notKept: 'You are offline and the page you asked for is not saved',
	notKeptText: 'Below is what you have saved. Try again when you are online.',
	retry: 'Try again',
	none: 'You have not saved anything yet. Open an itinerary or a place and choose “Save for offline”.',
	list: 'Saved pages',
	searchLabel: 'Search what you have saved',
	search: 'Search',
	found: '{count} saved pages found for “{query}”.',
	foundOne: 'One saved page found for “{query}”.',
	notFound: 'Nothing you have saved matches “{query}”.',
	item: 'Saved on {when} · {size}',
	along: 'with {count} places',
	alongOne: 'with one place',
	removeOne: 'Remove',
	removeAll: 'Remove all',
	removeAllQuestion: 'Remove all saved pages from this device?',
	yes: 'Yes, remove all',
	no: 'No',
	removedAll: 'Nothing is saved any more.',
	total: '{size} in all.',
	offline: 'You are offline now.',
	device: 'The copies stay on this device and are sent to nobody.',
	emergency: 'If you need help',
};

/** Returns the words on pages that a device keeps; English for languages without their own. */
export function pocketWords({ language }: { readonly language: Language }): PocketWords {
	return language === 'it' ? italian : english;
}
