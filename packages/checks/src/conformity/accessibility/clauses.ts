import type { Criterion } from '../judgement.ts';

/** What pages must contain for a clause to concern them. */
export type Subject = 'media' | 'sign-in';

/** A clause of EN 301 549 on web pages, with the success criterion of WCAG that it repeats. */
export interface Clause extends Criterion {
	/** Number of the success criterion; null for clauses that are not one. */
	wcag: string | null;
	level: 'A' | 'AA' | null;
	/** The version of the standard that brought it. */
	since: '3.2.1' | '4.1.1';
	/** Numbers under which findings of programs tell of it: those of WCAG, and some of our own. */
	rules: readonly string[];
	/** Whether programs decide it alone on the pages that they see; else a person has to look too. */
	isDecided: boolean;
	/** It concerns only pages with this; all when absent. */
	subject?: Subject;
	/** Why nobody has to look at it any more, in Italian. */
	obsolete?: string;
}

type Row = readonly [wcag: string, level: 'A' | 'AA', title: string, person: string];

const media: readonly Row[] = [
	[
		'1.2.1',
		'A',
		'Solo audio e solo video (preregistrati)',
		'Controllare che audio e video abbiano una trascrizione o un’alternativa equivalente.',
	],
	[
		'1.2.2',
		'A',
		'Sottotitoli (preregistrati)',
		'Guardare i video: i sottotitoli ci sono, sono giusti e a tempo.',
	],
	[
		'1.2.3',
		'A',
		'Audiodescrizione o tipo di media alternativo (preregistrato)',
		'Controllare che ciò che si vede nei video sia anche detto o scritto.',
	],
	[
		'1.2.4',
		'AA',
		'Sottotitoli (in tempo reale)',
		'Controllare che le dirette, come il consiglio comunale, abbiano sottotitoli.',
	],
	[
		'1.2.5',
		'AA',
		'Audiodescrizione (preregistrata)',
		'Controllare che i video abbiano un’audiodescrizione, dove serve.',
	],
	[
		'1.4.2',
		'A',
		'Controllo del sonoro',
		'Controllare che nessun suono parta da solo per più di tre secondi.',
	],
];

const forPeople: readonly Row[] = [
	[
		'1.1.1',
		'A',
		'Contenuti non testuali',
		'Leggere i testi alternativi: dicono ciò che l’immagine comunica in quella pagina; quelli decorativi sono vuoti.',
	],
	[
		'1.3.1',
		'A',
		'Informazioni e correlazioni',
		'Confrontare ciò che si vede con ciò che legge un lettore di schermo: titoli, elenchi, tabelle, campi.',
	],
	['1.3.2', 'A', 'Sequenza significativa', 'Leggere la pagina senza fogli di stile: l’ordine ha senso.'],
	[
		'1.3.3',
		'A',
		'Caratteristiche sensoriali',
		'Cercare istruzioni che contano solo su forma, colore o posizione (“il pulsante a destra”).',
	],
	['1.3.4', 'AA', 'Orientamento', 'Girare il telefono: la pagina si usa nei due versi.'],
	[
		'1.3.5',
		'AA',
		'Identificare lo scopo degli input',
		'Controllare che i campi con dati di chi scrive abbiano il loro autocomplete.',
	],
	['1.4.1', 'A', 'Uso del colore', 'Guardare la pagina in bianco e nero: nulla si perde.'],
	['1.4.3', 'AA', 'Contrasto (minimo)', 'Misurare il contrasto dei testi sopra immagini e sfumature.'],
	[
		'1.4.4',
		'AA',
		'Ridimensionamento del testo',
		'Ingrandire al 200 % con il browser: niente è tagliato o coperto.',
	],
	[
		'1.4.5',
		'AA',
		'Immagini di testo',
		'Cercare immagini che contengono testo, come locandine: il testo è anche scritto.',
	],
	[
		'1.4.11',
		'AA',
		'Contrasto in contenuti non testuali',
		'Misurare il contrasto di icone, bordi dei campi e grafici (3:1).',
	],
	[
		'1.4.13',
		'AA',
		'Contenuto con Hover o Focus',
		'Controllare che ciò che compare al passaggio si possa chiudere, raggiungere e leggere con calma.',
	],
	['2.1.1', 'A', 'Tastiera', 'Usare le funzioni con la sola tastiera: menu, ricerca, mappa, moduli.'],
	[
		'2.1.2',
		'A',
		'Nessun impedimento all’uso della tastiera',
		'Provare a uscire con la tastiera da finestre, mappe e menu aperti.',
	],
	[
		'2.1.4',
		'A',
		'Tasti di scelta rapida',
		'Controllare che nessuna funzione parta con un solo tasto di lettera.',
	],
	[
		'2.2.1',
		'A',
		'Regolazione tempi di esecuzione',
		'Controllare che nulla scada senza avviso mentre si compila.',
	],
	['2.2.2', 'A', 'Pausa, stop, nascondi', 'Controllare che ciò che si muove da solo si possa fermare.'],
	[
		'2.3.1',
		'A',
		'Tre lampeggiamenti o inferiore alla soglia',
		'Controllare che nulla lampeggi più di tre volte al secondo, anche nei video.',
	],
	['2.4.1', 'A', 'Salto di blocchi', 'Usare i collegamenti di salto con la tastiera: portano al contenuto.'],
	[
		'2.4.2',
		'A',
		'Titolazione della pagina',
		'Leggere i titoli delle pagine: ciascuno dice di che cosa parla la sua.',
	],
	['2.4.3', 'A', 'Ordine del focus', 'Scorrere con Tab: l’ordine segue quello della lettura.'],
	['2.4.4', 'A', 'Scopo del collegamento (nel contesto)', 'Leggere i collegamenti: si capisce dove portano.'],
	[
		'2.4.5',
		'AA',
		'Differenti modalità',
		'Controllare che ogni pagina si raggiunga in due modi: menu, ricerca, mappa del sito.',
	],
	['2.4.6', 'AA', 'Intestazioni ed etichette', 'Leggere titoli ed etichette: descrivono ciò che segue.'],
	['2.4.7', 'AA', 'Focus visibile', 'Scorrere con Tab: si vede sempre dove si è.'],
	[
		'2.5.1',
		'A',
		'Movimenti del puntatore',
		'Controllare che ogni gesto con più dita abbia un’alternativa con un tocco solo.',
	],
	[
		'2.5.2',
		'A',
		'Cancellazione delle azioni del puntatore',
		'Premere e trascinare via: nulla parte al solo premere.',
	],
	['2.5.3', 'A', 'Etichetta nel nome', 'Dire a voce il testo di pulsanti e collegamenti: rispondono.'],
	[
		'2.5.4',
		'A',
		'Azionamento da movimento',
		'Controllare che nulla chieda di muovere o scuotere il telefono.',
	],
	['3.1.1', 'A', 'Lingua della pagina', 'Controllare che la lingua dichiarata sia quella del testo.'],
	['3.1.2', 'AA', 'Parti in lingua', 'Cercare frasi in un’altra lingua: sono dichiarate.'],
	['3.2.1', 'A', 'Al focus', 'Scorrere con Tab: nulla cambia da sé.'],
	['3.2.2', 'A', 'All’input', 'Compilare i campi: la pagina non cambia da sé.'],
	['3.2.3', 'AA', 'Navigazione coerente', 'Confrontare i menu di più pagine: stesse voci, stesso ordine.'],
	[
		'3.2.4',
		'AA',
		'Identificazione coerente',
		'Confrontare icone e pulsanti uguali: stesso nome dappertutto.',
	],
	[
		'3.3.1',
		'A',
		'Identificazione di errori',
		'Inviare i moduli vuoti o sbagliati: si capisce quale campo e perché.',
	],
	[
		'3.3.2',
		'A',
		'Etichette o istruzioni',
		'Leggere i moduli: si sa che cosa scrivere e che cosa è obbligatorio.',
	],
	['3.3.3', 'AA', 'Suggerimenti per gli errori', 'Sbagliare apposta: il messaggio dice come correggere.'],
	[
		'3.3.4',
		'AA',
		'Prevenzione degli errori (legali, finanziari, dati)',
		'Controllare che richieste e pagamenti si possano rivedere o annullare prima dell’invio.',
	],
	['4.1.2', 'A', 'Nome, ruolo, valore', 'Usare menu, finestre e ricerca con un lettore di schermo.'],
	[
		'4.1.3',
		'AA',
		'Messaggi di stato',
		'Cercare e inviare con un lettore di schermo: risultati ed esiti sono annunciati.',
	],
];

/** Criteria that programs decide alone on the pages that they see. */
const decided: readonly (readonly [wcag: string, level: 'A' | 'AA', title: string])[] = [
	['1.4.10', 'AA', 'Ricalcolo del flusso'],
	['1.4.12', 'AA', 'Spaziatura del testo'],
];

/** What WCAG 2.2 adds. */
const added: readonly Row[] = [
	[
		'2.4.11',
		'AA',
		'Focus non oscurato (minimo)',
		'Scorrere con Tab a finestre e avvisi aperti: nulla copre dove si è.',
	],
	[
		'2.5.7',
		'AA',
		'Movimenti di trascinamento',
		'Controllare che mappe e gallerie si usino anche senza trascinare.',
	],
	['3.2.6', 'A', 'Aiuto coerente', 'Confrontare più pagine: i contatti sono sempre nello stesso posto.'],
	['3.3.7', 'A', 'Inserimento ridondante', 'Compilare i moduli a passi: nulla è chiesto due volte.'],
];

const signIn: Row = [
	'3.3.8',
	'AA',
	'Autenticazione accessibile (minima)',
	'Entrare con SPID o CIE: nulla chiede di ricordare o trascrivere.',
];

const programsLook =
	'axe, HTML, tastiera, finestra stretta, testo grande e spaziato, sulle pagine del campione';

/** Criteria of which rules of axe or our own checks find faults. */
const looked =
	'1.1.1 1.2.1 1.2.2 1.3.1 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.10 1.4.11 1.4.12 2.1.1 2.1.2 2.2.1 2.2.2 2.4.1 2.4.2 2.4.4 2.4.6 2.4.7 ' +
	'2.4.11 2.5.3 2.5.8 3.1.1 3.1.2 3.3.2 4.1.2';

const isLooked = (wcag: string) => looked.split(' ').includes(wcag);

interface Of {
	since?: Clause['since'];
	person?: string | null;
	subject?: Subject;
}

function clause(
	[wcag, level, title]: readonly [string, 'A' | 'AA', string, ...unknown[]],
	{ since = '3.2.1', person = null, subject }: Of,
): Clause {
	return {
		id: `9.${wcag}`,
		...{ wcag, level, title, since, person },
		source: `EN 301 549 V${since}, 9.${wcag} = WCAG ${since === '3.2.1' ? '2.1' : '2.2'}, ${wcag} (${level})`,
		program: isLooked(wcag) ? programsLook : null,
		cure: 'Correggi ciò che è indicato; se è nel modello della pagina, segnalalo a chi sviluppa il sito.',
		rules: [`WCAG ${wcag}`],
		isDecided: person === null,
		...(subject === undefined ? {} : { subject }),
	};
}

/** Clauses that aren't success criteria of WCAG. */
const others: readonly Clause[] = [
	{
		...{ id: '9.6', wcag: null, level: null, since: '3.2.1', rules: [], isDecided: false },
		title: 'Requisiti di conformità alle WCAG',
		source: 'EN 301 549 V3.2.1, 9.6 = WCAG 2.1, 5.2',
		program: null,
		person:
			'Controllare i procedimenti completi, come prenotare o fare una richiesta: ogni loro pagina è conforme, anche quelle di altri siti.',
		cure: 'Rendi conforme ogni passo del procedimento.',
	},
	{
		...{ id: '9.7', wcag: null, level: null, since: '4.1.1', isDecided: false },
		rules: ['WCAG 2.3.3', 'EN 9.7'],
		title: 'Preferenze dell’utente',
		source: 'EN 301 549 V4.1.1 (bozza finale del giugno 2026), 9.7',
		program: 'meno movimento, colori forzati, chiaro e scuro, contrasto, testo grande',
		person: 'Scegliere nel sistema contrasto alto, colori invertiti e testo grande: il sito li segue.',
		cure: 'Correggi ciò che è indicato; se è nel modello della pagina, segnalalo a chi sviluppa il sito.',
	},
	{
		...{ id: '10', wcag: null, level: null, since: '3.2.1', rules: [], isDecided: false },
		title: 'Documenti non web (PDF, ODT e simili)',
		source: 'EN 301 549 V3.2.1, 10',
		program: null,
		person: 'Aprire i documenti scaricabili con un verificatore PDF/UA e un lettore di schermo.',
		cure: 'Pubblica il documento anche come pagina, o rifallo accessibile.',
	},
	{
		...{ id: '12', wcag: null, level: null, since: '3.2.1', rules: [], isDecided: false },
		title: 'Documentazione e assistenza',
		source: 'EN 301 549 V3.2.1, 12',
		program: null,
		person:
			'Controllare che guide e sportelli di assistenza siano accessibili e conoscano l’accessibilità del sito.',
		cure: 'Rendi accessibili guide e assistenza.',
	},
];

function byNumber({ id }: Clause, { id: other }: Clause): number {
	return id.localeCompare(other, 'en', { numeric: true });
}

/** The clauses of EN 301 549 on web pages: WCAG 2.1 A and AA, what 2.2 adds, and those of the standard's own. */
export const clauses: readonly Clause[] = [
	...media.map((row) => clause(row, { person: row[3], subject: 'media' })),
	...forPeople.map((row) => clause(row, { person: row[3] })),
	...decided.map((row) => clause(row, {})),
	...added.map((row) => clause(row, { since: '4.1.1', person: row[3] })),
	clause(['2.5.8', 'AA', 'Dimensione dell’obiettivo (minima)'], { since: '4.1.1' }),
	clause(signIn, { since: '4.1.1', person: signIn[3], subject: 'sign-in' }),
	{
		...clause(['4.1.1', 'A', 'Analisi sintattica (parsing)'], {}),
		obsolete:
			'Le WCAG 2.2, e l’errata delle 2.1, lo danno per soddisfatto da ogni pagina HTML; la validità è al criterio WEB.1.',
	},
	...others,
].toSorted(byNumber);
