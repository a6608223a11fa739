import type { Finding } from '../../finding.ts';
import { clauses } from '../accessibility/clauses.ts';
import { concerns, evidenceOf } from '../accessibility/judge.ts';
import { type Criterion, type Judgement, judged } from '../judgement.ts';

/** A criterion on what programs find in pages besides the clauses of accessibility. */
export interface PageCriterion extends Criterion {
	/** Numbers of its findings; null: those of no other criterion. */
	rules: readonly string[] | null;
}

const page = (
	number: number,
	title: string,
	{ source, program, rules }: { source: string; program: string; rules: PageCriterion['rules'] },
): PageCriterion => ({
	id: `WEB.${number}`,
	...{ title, source, program, rules },
	person: null,
	cure: 'Correggi ciò che è indicato; se è nel modello della pagina, segnalalo a chi sviluppa il sito.',
});

export const pageCriteria: readonly PageCriterion[] = [
	page(1, 'HTML valido', {
		source: 'HTML Living Standard',
		program: 'con html-validate: ogni pagina del campione, come è inviata',
		rules: ['HTML'],
	}),
	page(2, 'Nessuna richiesta ad altri siti', {
		source: 'Regolamento (UE) 2016/679, art. 25',
		program: 'tutte le richieste che fa il browser aprendo le pagine del campione',
		rules: ['GDPR'],
	}),
	page(3, 'Nessun codice o stile in linea', {
		source: 'W3C Content Security Policy 3',
		program: 'le pagine del campione, come sono inviate',
		rules: ['CSP'],
	}),
	page(4, 'Ogni pagina risponde', {
		source: 'https://www.sitemaps.org/protocol.html',
		program: 'le pagine del campione che la sitemap elenca',
		rules: ['Risposta'],
	}),
	page(5, 'Buone pratiche oltre le norme', {
		source: 'axe-core, best-practice; stampa; browser meno recenti; immagini della misura giusta',
		program: 'le pagine del campione',
		rules: null,
	}),
];

const named = [...clauses, ...pageCriteria].flatMap(({ rules }) => rules ?? []);

/** Judges by the findings under the criterion's rules. */
export function judgePages({ rules }: PageCriterion, findings: readonly Finding[]): Judgement {
	const own = findings.filter((finding) => (rules ? concerns(finding, rules) : !concerns(finding, named)));
	return judged(own.map(evidenceOf));
}
