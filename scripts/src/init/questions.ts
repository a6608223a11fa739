/** Answers so far, by option. */
export type Given = ReadonlyMap<string, string>;

/** One thing that `portolano init` must know: given as an option, or asked for in a terminal. */
export interface Question {
	/** Without dashes, such as `admin-email`. */
	readonly option: string;
	/** Part and field of the answers of `@portolano/cms/installation/answers.ts`, which say what is valid. */
	readonly of: readonly [part: 'administrator' | 'body' | 'site', field: string];
	/** In Italian, as it is asked. */
	readonly label: string;
	readonly example: string;
	/** What is taken when nothing is answered. */
	readonly suggestion?: (given: Given) => string | undefined;
}

const keys: Readonly<Record<string, string>> = { portal: 'portale', brand: 'visita', area: 'area' };

/** In the order in which they are asked: a suggestion reads the answers before it. */
export const questions: readonly Question[] = [
	{
		...{ option: 'admin-name', of: ['administrator', 'name'] },
		...{ label: 'Nome e cognome di chi amministra', example: 'Anna Greco' },
	},
	{
		...{ option: 'admin-email', of: ['administrator', 'email'] },
		...{ label: 'E-mail con cui accede', example: 'anna.greco@comune.example.it' },
	},
	{
		...{ option: 'body', of: ['body', 'name'] },
		...{ label: 'Nome dell’ente', example: 'Comune di Borgomarina' },
	},
	{
		...{ option: 'body-short-name', of: ['body', 'shortName'], label: 'Nome breve', example: 'Borgomarina' },
		suggestion: (given) => given.get('body')?.replace(/^Comune di /, ''),
	},
	{ option: 'ipa-code', of: ['body', 'ipaCode'], label: 'Codice IPA', example: 'c_l049' },
	{
		...{ option: 'tax-code', of: ['body', 'taxCode'] },
		...{ label: 'Codice fiscale o partita IVA', example: '00000000000' },
	},
	{
		...{ option: 'address', of: ['body', 'address'] },
		...{ label: 'Indirizzo della sede', example: 'Piazza del Porto 1' },
	},
	{ option: 'postal-code', of: ['body', 'postalCode'], label: 'CAP', example: '74100' },
	{
		...{ option: 'city', of: ['body', 'city'], label: 'Città', example: 'Borgomarina' },
		suggestion: (given) => given.get('body-short-name'),
	},
	{ option: 'province', of: ['body', 'province'], label: 'Sigla della provincia', example: 'TA' },
	{
		...{ option: 'pec', of: ['body', 'pec'] },
		...{ label: 'PEC dell’ente', example: 'protocollo@pec.comune.example.it' },
	},
	{
		...{ option: 'site-kind', of: ['site', 'kind'] },
		label: 'Tipo di sito: portal (portale istituzionale), brand (turistico) o area (di un’area)',
		...{ example: 'portal', suggestion: () => 'portal' },
	},
	{
		...{ option: 'site', of: ['site', 'name'], label: 'Nome del sito', example: 'Comune di Borgomarina' },
		suggestion: (given) => given.get('body'),
	},
	{
		...{ option: 'site-key', of: ['site', 'key'] },
		...{ label: 'Chiave del sito, che poi non cambia', example: 'portale' },
		suggestion: (given) => keys[given.get('site-kind') ?? ''],
	},
	{
		...{ option: 'tagline', of: ['site', 'tagline'] },
		...{ label: 'Motto del sito', example: 'Servizi, uffici e notizie' },
	},
	{
		...{ option: 'host', of: ['site', 'origin'] },
		...{ label: 'Nome di host del sito', example: 'www.comune.example.it' },
	},
	{
		...{ option: 'accessibility-email', of: ['site', 'feedbackEmail'] },
		label: 'E-mail a cui chi legge segnala un problema di accessibilità',
		example: 'accessibilita@comune.example.it',
	},
];
