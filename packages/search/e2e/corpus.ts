import {
	type Editorial,
	recordsText,
	type SearchRecord,
	searchMarks,
	type Suggestion,
} from '../src/index.ts';

/** A small town hall, with enough pages of each type that the right one isn't found by chance. */
interface Entry extends SearchRecord {
	path: string;
	body: string;
}

const service = (
	path: string,
	title: string,
	rest: {
		summary: string;
		body: string;
		topics: string[];
		words?: string[];
		categories?: string[];
		offices?: string[];
	},
): Entry => ({
	path: `/servizi/${path}/`,
	type: 'service',
	title,
	words: [],
	...rest,
});

const news = (
	path: string,
	title: string,
	rest: { summary: string; body: string; date: string; topics: string[] },
): Entry => ({
	path: `/novita/notizie/${path}/`,
	type: 'news',
	title,
	words: [],
	...rest,
});

/** A text that tries to inject markup and scripts into a page. */
export const hostileText = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';

export const corpus: Entry[] = [
	news('etichette', `Etichette ${hostileText}`, {
		summary: `Zibibbo ${hostileText}`,
		body: `Lo zibibbo ${hostileText} e le sue etichette.`,
		date: '2024-01-10',
		topics: [`Vini ${hostileText}`],
	}),
	service('anagrafe-e-stato-civile/carta-identita-elettronica', 'Carta d’identità elettronica', {
		summary: 'Come chiedere o rinnovare la carta d’identità elettronica.',
		body: 'La carta d’identità elettronica si chiede all’anagrafe, su appuntamento. Porta una fototessera e il vecchio documento. La carta arriva a casa in sei giorni.',
		topics: ['Anagrafe'],
		categories: ['Anagrafe e stato civile'],
		offices: ['Ufficio anagrafe'],
		words: ['CIE', 'documento di riconoscimento'],
	}),
	service('anagrafe-e-stato-civile/cambio-di-residenza', 'Cambio di residenza', {
		summary: 'Dichiara all’anagrafe che ti sei trasferito in città o che hai cambiato casa.',
		body: 'La dichiarazione si presenta entro venti giorni dal trasferimento. Serve la carta d’identità di tutti i componenti della famiglia.',
		topics: ['Anagrafe', 'Residenza'],
		categories: ['Anagrafe e stato civile'],
		offices: ['Ufficio anagrafe', 'Ufficio tributi'],
		words: ['trasloco', 'cambiare indirizzo'],
	}),
	service('anagrafe-e-stato-civile/certificati-anagrafici', 'Certificati anagrafici', {
		summary: 'Scarica o chiedi i certificati di residenza, nascita e stato di famiglia.',
		body: 'I certificati si scaricano in linea con la carta d’identità elettronica oppure si chiedono allo sportello dell’anagrafe.',
		topics: ['Anagrafe'],
	}),
	service('tributi/tari', 'Tassa sui rifiuti (TARI)', {
		summary: 'Dichiara, paga o chiedi una riduzione della tassa sui rifiuti.',
		body: 'La TARI è dovuta da chi possiede o occupa locali. Si paga in tre rate. Sono previste riduzioni per chi fa il compostaggio.',
		topics: ['Imposte', 'Gestione rifiuti'],
		categories: ['Tributi'],
		offices: ['Ufficio tributi'],
		words: ['spazzatura', 'immondizia'],
	}),
	service('tributi/imu', 'Imposta municipale propria (IMU)', {
		summary: 'Calcola e paga l’imposta sugli immobili.',
		body: 'L’I.M.U. si versa in due rate. Sono esenti le abitazioni principali.',
		topics: ['Imposte'],
	}),
	service('ambiente/ritiro-ingombranti', 'Ritiro dei rifiuti ingombranti', {
		summary: 'Prenota il ritiro a casa di mobili ed elettrodomestici.',
		body: 'Il ritiro dei rifiuti ingombranti è gratuito, fino a tre pezzi alla volta.',
		topics: ['Gestione rifiuti'],
		words: ['mobili vecchi', 'divano'],
	}),
	service('ambiente/raccolta-differenziata', 'Raccolta differenziata dei rifiuti', {
		summary: 'Calendario e regole della raccolta porta a porta.',
		body: 'Ogni rifiuto ha il suo giorno. Esponi i contenitori la sera prima.',
		topics: ['Gestione rifiuti'],
	}),
	service('educazione/iscrizione-asilo-nido', 'Iscrizione all’asilo nido', {
		summary: 'Iscrivi il tuo bambino agli asili nido comunali.',
		body: 'Le iscrizioni si aprono in primavera. La graduatoria tiene conto del reddito e del lavoro dei genitori.',
		topics: ['Istruzione'],
		words: ['nido', 'bambini piccoli'],
	}),
	service('educazione/mensa-scolastica', 'Mensa scolastica', {
		summary: 'Iscrizione, menù e pagamento dei pasti a scuola.',
		body: 'Il servizio è rivolto agli alunni delle scuole dell’infanzia e primarie.',
		topics: ['Istruzione'],
	}),
	service('mobilita/permesso-ztl', 'Permesso per la zona a traffico limitato', {
		summary: 'Chiedi il permesso di transito e sosta nella ZTL.',
		body: 'Il permesso è per i residenti, le persone con disabilità e chi ha un’attività nella zona.',
		topics: ['ZTL'],
	}),
	{
		path: '/amministrazione/uffici/anagrafe/',
		type: 'office',
		title: 'Ufficio anagrafe',
		summary: 'Orari, contatti e compiti dell’ufficio anagrafe.',
		body: 'Orari di apertura al pubblico: dal lunedì al venerdì dalle 8:30 alle 12:30, martedì e giovedì anche dalle 15:30 alle 17:30.',
		topics: ['Anagrafe'],
		words: [],
	},
	{
		path: '/amministrazione/uffici/tributi/',
		type: 'office',
		title: 'Ufficio tributi',
		summary: 'Orari e contatti dell’ufficio che cura le entrate comunali.',
		body: 'L’ufficio riceve su appuntamento per IMU e TARI.',
		topics: ['Imposte'],
		words: [],
	},
	{
		path: '/argomenti/gestione-rifiuti/',
		type: 'topic',
		title: 'Gestione rifiuti',
		summary: 'Servizi, notizie e documenti sui rifiuti.',
		body: 'Tutto quello che riguarda la raccolta e lo smaltimento.',
		topics: [],
		words: [],
	},
	{
		path: '/vivere-il-comune/luoghi/asilo-il-gabbiano/',
		type: 'place',
		title: 'Asilo nido Il gabbiano',
		summary: 'Nido comunale per bambini da tre a trentasei mesi.',
		body: 'L’asilo ha quaranta posti, un giardino e la cucina interna.',
		topics: ['Istruzione'],
		words: [],
	},
	{
		path: '/vivere-il-comune/eventi/notte-dei-musei/',
		type: 'event',
		title: 'Notte dei musei',
		summary: 'Musei aperti fino a mezzanotte, con visite guidate.',
		body: 'Una notte di visite, musica e letture nelle sale dei musei della città vecchia.',
		topics: ['Patrimonio culturale'],
		date: '2026-05-16',
		words: [],
	},
	news('sciopero-rifiuti', 'Sciopero: possibili ritardi nella raccolta dei rifiuti', {
		summary: 'Venerdì il ritiro dei rifiuti potrà subire ritardi.',
		body: 'L’azienda segnala che per lo sciopero i rifiuti potranno essere ritirati il giorno dopo.',
		topics: ['Gestione rifiuti'],
		date: '2026-11-12',
	}),
	news('anagrafe-chiusa', 'L’ufficio anagrafe chiude l’8 dicembre', {
		summary: 'Gli uffici comunali restano chiusi per la festa.',
		body: 'L’anagrafe riapre il 9 dicembre con i consueti orari.',
		topics: ['Anagrafe'],
		date: '2026-11-20',
	}),
	news('tari-scadenza', 'TARI, la terza rata scade il 2 dicembre', {
		summary: 'Gli avvisi sono in arrivo a casa.',
		body: 'Chi non ha ricevuto l’avviso TARI può scaricarlo.',
		topics: ['Imposte'],
		date: '2026-11-02',
	}),
	news('nuovo-asilo', 'Inaugurato un asilo nido nel quartiere Tamburi', {
		summary: 'Quaranta posti in più per i bambini del quartiere.',
		body: 'Il nuovo asilo è stato inaugurato ieri.',
		topics: ['Istruzione'],
		date: '2025-09-10',
	}),
	news('qualita-aria', 'La qualità dell’aria in città', {
		summary: 'I dati delle centraline del mese di ottobre.',
		body: 'Le centraline misurano ogni ora le polveri sottili.',
		topics: ['Aria'],
		date: '2026-11-05',
	}),
	...Array.from({ length: 14 }, (_, index) =>
		news(`consiglio-${index + 1}`, `Consiglio comunale, seduta numero ${index + 1}`, {
			summary: 'Ordine del giorno della seduta pubblica.',
			body: 'Il consiglio si riunisce nella sala consiliare; all’ordine del giorno interrogazioni e bilancio.',
			topics: ['Comunicazione istituzionale'],
			date: `2026-${`${(index % 12) + 1}`.padStart(2, '0')}-15`,
		}),
	),
];

/** A page of another site of the same body, found on this one. */
export const elsewhere = {
	path: '/altrove.json',
	html: recordsText('it', [
		{
			url: 'https://visita.borgomarina.example.org/eventi/musei-sul-mare/',
			title: 'Musei sul mare',
			summary: 'Una domenica di musei aperti, da visitare in barca.',
			type: 'event',
			words: [],
			site: 'Sul sito Visita Borgomarina',
			isShown: false,
		},
	]),
};

/** The pages that are suggested while typing: all but the news, and one with markup in its title. */
export const suggestions: Suggestion[] = [
	...corpus
		.filter(({ type }) => type !== 'news')
		.map(({ path, title, words, type }) => ({
			...{ path, title, kind: type === 'service' ? 'servizio' : 'pagina' },
			...(words.length > 0 && { words: [...words] }),
		})),
	{ path: '/novita/notizie/etichette/', title: `Etichette ${hostileText}`, kind: 'notizia' },
];

/** What editors decide: two groups of synonyms that lead to each other, and one that is of no use. */
export const editorial: Editorial = {
	chosen: [
		{
			words: ['bolletta dei rifiuti', 'bollette'],
			results: [
				{
					path: '/servizi/tributi/tari/',
					title: 'Tassa sui rifiuti (TARI)',
					summary: 'La pagina da cui cominciare.',
					type: 'servizi',
				},
			],
		},
	],
	synonyms: [
		['monopattino', 'zona a traffico limitato'],
		['zona a traffico limitato', 'monopattino', 'carrozzella'],
		['...', 'xilofono'],
	],
};

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A page as a site renders it: its header and its ignored parts hold words that must not be found. */
export function pageOf({ path, body, ...record }: Entry): { path: string; html: string } {
	const marks = searchMarks(record).map((mark) =>
		Object.entries(mark)
			.map(([name, value]) => `${name}="${escaped(String(value))}"`)
			.join(' '),
	);
	const head = marks.map((attributes) => `<meta ${attributes}>`).join('');
	const html = `<!doctype html><html lang="it"><head><title>${escaped(record.title)}</title>${head}</head><body><header>Menuprincipale</header><main data-pagefind-body><nav data-pagefind-ignore>Briciole</nav><h1>${escaped(record.title)}</h1><p>${escaped(record.summary)}</p><p>${escaped(body)}</p></main></body></html>`;
	return { path, html };
}
