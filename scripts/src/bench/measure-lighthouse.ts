import lighthouse, { type Result } from 'lighthouse';
import { withDebuggedBrowser } from './debugged-browser.ts';
import { median } from './figures.ts';
import type { Installation } from './installation.ts';

/**
 * Lighthouse scores of a page on a phone, from 0 to 100, and what its visitors feel of it: the median of several runs,
 * because one run on a shared machine is unreliable.
 */
export interface LighthouseFigures {
	site: string;
	/** Kind of the site. */
	kind: string;
	path: string;
	performance: number;
	accessibility: number;
	bestPractices: number;
	seo: number;
	/** When the largest text or picture is there, in milliseconds. */
	largestPaintMs: number;
	/** How far what one reads moves: the cumulative layout shift. */
	layoutShift: number;
	/** How long tasks of more than 50 ms block answers while the page loads, beyond those, in milliseconds. */
	blockingMs: number;
}

type Scores = Omit<LighthouseFigures, 'site' | 'kind' | 'path'>;

const RUNS = 5;

/** One page of each kind of the demonstration; the search also with a query. */
const measured: Readonly<Record<string, readonly string[]>> = {
	portal: [
		'/',
		'/servizi/',
		'/servizi/anagrafe-e-stato-civile/carta-d-identita-elettronica/',
		'/novita/',
		'/novita/notizie/certificati-gratis-da-casa-senza-fila/',
		'/amministrazione/uffici/ufficio-anagrafe/',
		'/vivere-il-comune/luoghi/biblioteca-civica-pietro-acclavio/',
		'/vivere-il-comune/luoghi/',
		'/vivere-il-comune/eventi/',
		'/argomenti/residenza/',
		'/amministrazione/documenti-e-dati/',
		'/domande-frequenti/',
		'/ricerca/',
		'/ricerca/?q=carta+di+identit%C3%A0',
	],
	brand: ['/', '/luoghi/castello-aragonese/', '/eventi/settimana-santa/', '/itinerari/l-isola-in-due-ore/'],
	area: ['/', '/servizi/'],
};

/** Returns the scores of one run, in the browser that listens on `port`. */
export async function lighthouseScores(url: string, port: number): Promise<Scores> {
	const result = await lighthouse(url, { port, logLevel: 'error', output: 'json' });
	if (!result || result.lhr.runtimeError)
		throw new Error(`Lighthouse could not read ${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
	return scoresIn(result.lhr);
}

/** Returns the scores of a result; what Lighthouse could not measure is no number, and so misses every goal. */
function scoresIn({ categories, audits }: Pick<Result, 'categories' | 'audits'>): Scores {
	const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
	const value = (audit: string) => audits[audit]?.numericValue ?? NaN;
	return {
		performance: score('performance'),
		accessibility: score('accessibility'),
		bestPractices: score('best-practices'),
		seo: score('seo'),
		largestPaintMs: value('largest-contentful-paint'),
		layoutShift: value('cumulative-layout-shift'),
		blockingMs: value('total-blocking-time'),
	};
}

async function medianScores(url: string, port: number): Promise<Scores> {
	const runs: Scores[] = [];
	for (let run = 0; run < RUNS; run += 1) runs.push(await lighthouseScores(url, port));
	const typical = (score: keyof Scores) => median(runs.map((scores) => scores[score]));
	return {
		performance: typical('performance'),
		accessibility: typical('accessibility'),
		bestPractices: typical('bestPractices'),
		seo: typical('seo'),
		largestPaintMs: typical('largestPaintMs'),
		layoutShift: typical('layoutShift'),
		blockingMs: typical('blockingMs'),
	};
}

/**
 * Measures one page of each kind, on the first site of each kind, with Lighthouse's default settings for a slow phone.
 */
export async function measureLighthouse({
	sites,
}: Pick<Installation, 'sites'>): Promise<LighthouseFigures[]> {
	const pages = Object.entries(measured).flatMap(([kind, paths]) => {
		const site = sites.find((candidate) => candidate.kind === kind);
		if (!site) throw new Error(`The demonstration has no site of the kind ${kind}.`);
		return paths.map((path) => ({ site: site.key, kind, path, url: site.origin + path }));
	});
	return withDebuggedBrowser(async (port) => {
		const figures: LighthouseFigures[] = [];
		for (const { url, ...page } of pages) figures.push({ ...page, ...(await medianScores(url, port)) });
		return figures;
	});
}
