/** The words that the national validator compares with (pa-website-validator-ng 1.1.38). All comparisons ignore case. */

const listOf = (text: string): readonly string[] => text.split(/\s*;\s*/);

/** The topics of the model (C.SI.1.5). */
export const modelTopics = listOf(
	'Accesso all’informazione; Acqua; Agricoltura; Anagrafe; Animale domestico; Aria; Assistenza agli invalidi; Assistenza sociale; ' +
		'Associazioni; Bilancio; Commercio al minuto; Commercio all’ingrosso; Commercio ambulante; Comunicazione istituzionale; ' +
		'Comunicazione politica; Concorsi; Covid-19; Elezioni; Energie rinnovabili; Estero; Foreste; Formazione professionale; Gemellaggi; ' +
		'Gestione rifiuti; Giustizia; Igiene pubblica; Immigrazione; Imposte; Imprese; Inquinamento; Integrazione sociale; ' +
		'Isolamento termico; Istruzione; Lavoro; Matrimonio; Mercato; Mobilità sostenibile; Morte; Nascita; Parcheggi; ' +
		'Patrimonio culturale; Pesca; Piano di sviluppo; Pista ciclabile; PNRR; Politica commerciale; Polizia; Prodotti alimentari; ' +
		'Protezione civile; Residenza; Risposta alle emergenze; Sistema giuridico; Spazio Verde; Sport; Sviluppo sostenibile; ' +
		'Tassa sui servizi; Tempo libero; Trasparenza amministrativa; Trasporto pubblico; Turismo; Urbanizzazione; Viaggi; ' +
		'Zone pedonali; ZTL',
).map((topic) => topic.replace('’', "'"));

/** The titles of the second level (C.SI.1.7), by the name of their links. */
export const secondLevelTitles: Readonly<Record<string, readonly string[]>> = {
	'management-category-link': listOf(
		'Aree amministrative; Documenti e dati; Enti e fondazioni; Organi di governo; Personale amministrativo; Politici; Uffici',
	),
	'news-category-link': listOf('Avvisi; Comunicati; Notizie'),
	'service-category-link': listOf(
		'Educazione e formazione; Salute, benessere e assistenza; Vita lavorativa; Mobilità e trasporti; Catasto e urbanistica; ' +
			'Anagrafe e stato civile; Turismo; Giustizia e sicurezza pubblica; Tributi, finanze e contravvenzioni; ' +
			'Cultura e tempo libero; Ambiente; Imprese e commercio; Autorizzazioni; Appalti pubblici; Agricoltura e pesca; ' +
			'Agricoltura, caccia e pesca',
	),
};

/** The words of the feedback component (C.SI.2.5, C.SI.2.6). */
export const feedbackTitle = 'Quanto sono chiare le informazioni su questa pagina?';

export const feedbackWords = {
	positive: {
		question: 'Quali sono stati gli aspetti che hai preferito?',
		answers: [
			'Le indicazioni erano chiare',
			'Le indicazioni erano complete',
			'Capivo sempre che stavo procedendo correttamente',
			'Non ho avuto problemi tecnici',
			'Altro',
		],
	},
	negative: {
		question: 'Dove hai incontrato le maggiori difficoltà?',
		answers: [
			'A volte le indicazioni non erano chiare',
			'A volte le indicazioni non erano complete',
			'A volte non capivo se stavo procedendo correttamente',
			'Ho avuto problemi tecnici',
			'Altro',
		],
	},
} as const;

export const licenceTitle = 'Licenza dei contenuti';

export const licenceText =
	'In applicazione del principio open by default ai sensi dell’articolo 52 del decreto legislativo 7 marzo 2005, n. 82 (CAD) ' +
	'e salvo dove diversamente specificato (compresi i contenuti incorporati di terzi), i dati, i documenti e le informazioni ' +
	'pubblicati sul sito sono rilasciati con licenza CC-BY 4.0. Gli utenti sono quindi liberi di condividere (riprodurre, ' +
	'distribuire, comunicare al pubblico, esporre in pubblico), rappresentare, eseguire e recitare questo materiale con ' +
	'qualsiasi mezzo e formato e modificare (trasformare il materiale e utilizzarlo per opere derivate) per qualsiasi fine, ' +
	'anche commerciale con il solo onere di attribuzione, senza apporre restrizioni aggiuntive.';

/** Equal as the validator compares: case and blanks ignored. */
export function isSame(one: string, other: string): boolean {
	const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
	return plain(one) === plain(other);
}

export const isOneOf = (text: string, list: readonly string[]): boolean =>
	list.some((entry) => isSame(text, entry));
