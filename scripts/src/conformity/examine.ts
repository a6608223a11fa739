import { launchChromium } from '@portolano/checks/browser';
import type { Finding } from '@portolano/checks';
import { findPortal, type Hosting, type ReadPage } from '@portolano/checks/conformity';
import { ExpectedError } from '../expected-error.ts';
import { requestAnswer } from './request-answer.ts';
import { connectionTo } from './connection.ts';
import { judgeSite } from './judge-site.ts';
import type { ConformityReport } from '@portolano/content-models/conformity';
import { kindsOfPages, sampleOf } from './sample.ts';
import { readSiteFiles, readSitemaps } from './site-files.ts';
import { isLocal, type SiteToExamine } from './site-to-examine.ts';
import { speedOf } from './speed.ts';
import { Visits } from './visits.ts';

export interface ExamineOptions {
	/** Pages examined of each kind; of services, five times as many. */
	pages: number;
	/** Whether Lighthouse measures the home page. */
	withSpeed: boolean;
	/** Receives what is being done, in Italian. */
	tell: (step: string) => void;
}

/** The validator's own suggestion for a sample of services. */
const SHEETS_EACH = 5;

/**
 * Examines a site as it is served, and judges it by every criterion. Changes nothing.
 * @throws {ExpectedError} when the site doesn't answer, or when there is no browser.
 */
export async function examine(site: SiteToExamine, options: ExamineOptions): Promise<ConformityReport> {
	const began = new Date();
	const { pages: each, tell } = options;
	await assertAnswers(site);
	const browser = await launchChromium().catch((error: unknown) => {
		throw new ExpectedError(
			`Il browser non parte: ${error instanceof Error ? error.message : String(error)} Niente è stato controllato.`,
			{ cause: error },
		);
	});
	try {
		const { origin } = new URL(site.url);
		let opened = 0;
		const visits = await Visits.begin(browser, origin, (path) => tell(`${(opened += 1)}  ${path}`));
		const sitemaps = await readSitemaps(origin);
		tell(`La sitemap elenca ${sitemaps.pages.length} pagine.`);
		const portal = await findPortal(site.url, visits.open, each * SHEETS_EACH);
		if (!portal) throw unanswered(site, 'la pagina iniziale non si apre nel browser');
		const missed = await visitSample(visits, sitemaps.pages, { origin, each });
		await tryKinds(visits);
		const files = await readSiteFiles(origin, visits.pages, sitemaps);
		const hosting = await hostingOf(site, options);
		return judgeSite({
			...{ site, began, visits, files, hosting, portal },
			...{ listed: sitemaps.pages.length, missed },
		});
	} finally {
		await browser.close();
	}
}

async function assertAnswers(site: SiteToExamine): Promise<void> {
	const answer = await requestAnswer(site.url);
	if (!answer) throw unanswered(site, 'nessuno risponde a questo indirizzo');
	if (answer.status >= 400) throw unanswered(site, `la risposta è ${answer.status}`);
}

function unanswered({ url }: SiteToExamine, why: string): ExpectedError {
	return new ExpectedError(
		`Il sito ${url} non si può esaminare: ${why}. Controlla l’indirizzo e che il sito sia in linea ` +
			'(“portolano doctor” lo dice per questa installazione). Niente è stato controllato.',
	);
}

/** Opens pages of every kind in the sitemap; returns a finding for each that does not answer. */
async function visitSample(
	visits: Visits,
	listed: readonly string[],
	{ origin, each }: { origin: string; each: number },
): Promise<Finding[]> {
	const known = new Set(visits.pages.map(pathOf));
	const paths = [...new Set(listed.map((url) => new URL(url).pathname))];
	const alreadyOf = new Set(
		[...kindsOfPages(paths)].flatMap(([kind, alike]) =>
			alike.filter((path) => known.has(path)).length >= each ? [kind] : [],
		),
	);
	const missed: Finding[] = [];
	for (const { kind, path } of sampleOf(paths, each)) {
		if (alreadyOf.has(kind)) continue;
		const page = await visits.open(origin + path);
		if (page && page.status < 400) continue;
		missed.push({
			...{ rule: 'Risposta', where: path },
			what: page
				? `La sitemap la elenca, ma risponde ${page.status}.`
				: 'La sitemap la elenca, ma non risponde.',
			cure: 'Pubblica di nuovo la pagina, o toglila.',
		});
	}
	return missed;
}

/** Tries one page of each kind in every mode. */
async function tryKinds(visits: Visits): Promise<void> {
	const pages = new Map(visits.pages.map((page) => [pathOf(page), page]));
	for (const { path } of sampleOf([...pages.keys()], 1)) {
		const page = pages.get(path);
		if (page) await visits.tryInEveryMode(page);
	}
}

const pathOf = ({ url }: ReadPage) => new URL(url).pathname;

async function hostingOf(site: SiteToExamine, { withSpeed, tell }: ExamineOptions): Promise<Hosting> {
	if (withSpeed && site.kind === 'portal') tell('Lighthouse misura la pagina iniziale.');
	return {
		isLocal: isLocal(site.url),
		connection: await connectionTo(site.url),
		speed: withSpeed && site.kind === 'portal' ? await speedOf(site.url) : null,
		now: new Date(),
	};
}
