import { type Criterion, type Evidence, type Judgement, judged, notApplicable } from '../judgement.ts';
import type { Answer } from './answer.ts';

/** A criterion on the headers of pages. */
export interface HeaderCriterion extends Criterion {
	/** The header; evidence names it. */
	header: string;
	/** Returns what is wrong with its value, in Italian; undefined when nothing is. */
	faultOf: (value: string | undefined) => string | undefined;
	/** Whether it makes sense over https only. */
	isForHttps?: boolean;
}

const cure =
	'Usa la configurazione che stampa “portolano configure”, o aggiungi l’intestazione al server web.';

const absent = 'L’intestazione manca.';

function directives(policy: string): ReadonlyMap<string, string> {
	return new Map(
		policy.split(';').flatMap((part) => {
			const [name, ...values] = part.trim().split(/\s+/);
			return name ? [[name.toLowerCase(), values.join(' ')] as const] : [];
		}),
	);
}

function policyFault(value: string | undefined): string | undefined {
	if (value === undefined) return absent;
	const policy = directives(value);
	const scripts = policy.get('script-src') ?? policy.get('default-src');
	const styles = policy.get('style-src') ?? policy.get('default-src');
	if (!policy.has('default-src')) return 'Manca default-src.';
	if (scripts === undefined || /unsafe-inline|unsafe-eval|\*(\s|$)|(^|\s)data:/.test(scripts))
		return 'script-src permette codice in linea, o da qualsiasi sito.';
	if (styles !== undefined && /unsafe-inline/.test(styles)) return 'style-src permette stili in linea.';
	const missing = ['base-uri', 'form-action'].filter((name) => !policy.has(name));
	return missing.length > 0 ? `Manca ${missing.join(', ')}.` : undefined;
}

const HALF_A_YEAR = 15_768_000;

const observatory = 'MDN HTTP Observatory';

const row = (
	[number, header]: readonly [number, string],
	{
		title,
		source = observatory,
		program,
		isForHttps,
	}: { title: string; source?: string; program: string; isForHttps?: boolean },
	faultOf: HeaderCriterion['faultOf'],
): HeaderCriterion => ({
	id: `HTTP.${number}`,
	...{ title, source, program, header, faultOf, cure, person: null },
	...(isForHttps ? { isForHttps } : {}),
});

/** What the headers of every page must say. */
export const headerCriteria: readonly HeaderCriterion[] = [
	row(
		[1, 'content-security-policy'],
		{
			title: 'Nessun codice estraneo (Content-Security-Policy)',
			source: 'W3C Content Security Policy 3; MDN HTTP Observatory',
			program: 'che script e stili vengano solo dal sito, mai in linea',
		},
		policyFault,
	),
	row(
		[2, 'strict-transport-security'],
		{
			title: 'Solo HTTPS (Strict-Transport-Security)',
			source: 'RFC 6797; MDN HTTP Observatory',
			program: 'che duri almeno sei mesi',
			isForHttps: true,
		},
		(value) => {
			if (value === undefined) return absent;
			const age = Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0);
			return age >= HALF_A_YEAR ? undefined : `Dura ${age} secondi, meno di sei mesi.`;
		},
	),
	row(
		[3, 'x-content-type-options'],
		{
			title: 'Tipi dei file rispettati (X-Content-Type-Options)',
			program: 'che sia nosniff',
		},
		(value) => (value === 'nosniff' ? undefined : value === undefined ? absent : `È “${value}”.`),
	),
	row(
		[4, 'referrer-policy'],
		{
			title: 'Indirizzi non rivelati ad altri siti (Referrer-Policy)',
			source: 'W3C Referrer Policy; MDN HTTP Observatory',
			program: 'che agli altri siti non dica la pagina',
		},
		(value) => {
			if (value === undefined) return absent;
			const safe = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
			return safe.includes(value.split(',').at(-1)?.trim() ?? '') ? undefined : `È “${value}”.`;
		},
	),
	row(
		[5, 'permissions-policy'],
		{
			title: 'Microfono, fotocamera e posizione chiusi (Permissions-Policy)',
			source: 'W3C Permissions Policy',
			program: 'che nessun altro sito possa chiederli',
		},
		(value) => {
			if (value === undefined) return absent;
			const open = ['camera', 'microphone', 'geolocation'].filter(
				(feature) => !new RegExp(`(^|[,\\s])${feature}=\\((self)?\\)`).test(value),
			);
			return open.length > 0 ? `Non chiude ${open.join(', ')}.` : undefined;
		},
	),
	row(
		[6, 'cross-origin-opener-policy'],
		{
			title: 'Finestre separate da altri siti (Cross-Origin-Opener-Policy)',
			source: 'HTML Living Standard, 7.1.3',
			program: 'che sia same-origin',
		},
		(value) =>
			value?.startsWith('same-origin') ? undefined : value === undefined ? absent : `È “${value}”.`,
	),
	row(
		[7, 'content-security-policy'],
		{
			title: 'Pagine non incorniciate da altri siti (frame-ancestors)',
			program: 'che nessun altro sito possa mostrare la pagina in un riquadro',
		},
		(value) => {
			const ancestors = directives(value ?? '').get('frame-ancestors');
			return ancestors === "'none'" || ancestors === "'self'"
				? undefined
				: 'frame-ancestors manca, o permette altri siti.';
		},
	),
	row(
		[8, 'access-control-allow-credentials'],
		{
			title: 'Nessun accesso di altri siti con le credenziali (CORS)',
			program: 'che le pagine non lo permettano',
		},
		(value) => (value === 'true' ? 'Altri siti possono leggere la pagina come chi la visita.' : undefined),
	),
	row(
		[9, 'x-powered-by'],
		{
			title: 'Nessuna notizia sui programmi del server',
			source: 'OWASP Secure Headers Project',
			program: 'che le intestazioni non dicano programma e versione',
		},
		(value) => (value === undefined ? undefined : `Dice “${value}”.`),
	),
	row(
		[10, 'server'],
		{
			title: 'Nessuna versione del server web',
			source: 'OWASP Secure Headers Project',
			program: 'che l’intestazione non dica la versione',
		},
		(value) => (value !== undefined && /\d/.test(value) ? `Dice “${value}”.` : undefined),
	),
];

/** Judges a header on all pages of a sample. */
export function judgeHeader(
	{ header, faultOf, isForHttps }: HeaderCriterion,
	pages: readonly Answer[],
): Judgement {
	const isSecure = pages.some(({ url }) => url.startsWith('https:'));
	if (isForHttps && !isSecure) return notApplicable('Il sito è letto senza HTTPS.');
	const faults = pages.flatMap(({ url, headers }): Evidence[] => {
		const what = faultOf(headers[header]);
		return what === undefined ? [] : [{ page: new URL(url).pathname, element: header, what }];
	});
	return judged(faults);
}
