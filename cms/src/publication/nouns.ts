import type { ContentType } from '@portolano/content-models';

interface Noun {
	/** With its article, to begin a sentence. */
	definite: string;
	singular: string;
	plural: string;
	isFeminine: boolean;
}

const masculine = (definite: string, singular: string, plural: string): Noun => ({
	definite,
	singular,
	plural,
	isFeminine: false,
});
const feminine = (definite: string, singular: string, plural: string): Noun => ({
	definite,
	singular,
	plural,
	isFeminine: true,
});

/** What each type is called in Italian, in labels and in messages. */
const nouns = {
	site: masculine('Il sito', 'Sito', 'Siti'),
	body: masculine('L’ente', 'Ente', 'Enti'),
	menu: masculine('Il menu', 'Menu', 'Menu'),
	page: feminine('La pagina', 'Pagina', 'Pagine'),
	news: feminine('La notizia', 'Notizia', 'Notizie'),
	event: masculine('L’evento', 'Evento', 'Eventi'),
	service: masculine('Il servizio', 'Servizio', 'Servizi'),
	office: feminine('L’unità organizzativa', 'Unità organizzativa', 'Unità organizzative'),
	person: feminine('La persona', 'Persona pubblica', 'Persone pubbliche'),
	role: masculine('L’incarico', 'Incarico', 'Incarichi'),
	place: masculine('Il luogo', 'Luogo', 'Luoghi'),
	itinerary: masculine('L’itinerario', 'Itinerario', 'Itinerari'),
	topic: masculine('L’argomento', 'Argomento', 'Argomenti'),
	document: masculine('Il documento', 'Documento pubblico', 'Documenti pubblici'),
	dataset: masculine('Il dataset', 'Dataset', 'Dataset'),
	'contact-point': masculine('Il punto di contatto', 'Punto di contatto', 'Punti di contatto'),
	question: feminine('La domanda', 'Domanda frequente', 'Domande frequenti'),
	alert: feminine('L’allerta', 'Allerta', 'Allerte'),
	media: feminine('L’immagine', 'Immagine', 'Immagini'),
	file: masculine('L’allegato', 'Allegato', 'Allegati'),
} as const satisfies Record<ContentType, Noun>;

export function nounOf(type: ContentType): Noun {
	return nouns[type];
}
