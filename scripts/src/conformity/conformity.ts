import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ConformityReport } from '@portolano/content-models/conformity';
import { ExpectedError } from '../expected-error.ts';
import type { Home } from '../places.ts';
import { writeByRenaming } from '../write-by-renaming.ts';
import { examine } from './examine.ts';
import { htmlReport } from './html-report.ts';
import { inItalian } from './in-italian.ts';
import { type KindOfSite, siteToExamine } from './site-to-examine.ts';

export interface ConformityOptions {
	/** Key of a site of the installation, or an http(s) address. */
	site: string;
	/** Kind of the site at an address; those of the installation are known. */
	kind: KindOfSite;
	/** Pages examined of each kind. */
	pages: number;
	isJson: boolean;
	/** File to write the report to, as a page. */
	html: string | undefined;
	withSpeed: boolean;
}

const PAGES_MAX = 1000;

/** Examines a site, and prints the report in Italian or as JSON; returns the exit code. */
export async function runConformity(home: Home, options: ConformityOptions): Promise<0 | 1> {
	const { site, kind, pages, isJson, html, withSpeed } = options;
	if (!Number.isInteger(pages) || pages < 1 || pages > PAGES_MAX)
		throw new ExpectedError(
			`--pages vuole un numero intero da 1 a ${PAGES_MAX}: quante pagine esaminare di ogni tipo. Niente è stato controllato.`,
		);
	// The report goes to the standard output, so that it can be kept in a file.
	const tell = (step: string) => console.error(`  ${step}`);
	const report = await examine(siteToExamine(home, site, kind), { pages, withSpeed, tell });
	keep(home, report);
	if (html !== undefined) {
		writePage(resolve(html), htmlReport(report));
		tell(`Il rapporto è in ${resolve(html)}.`);
	}
	console.log(isJson ? JSON.stringify(report, undefined, 2) : inItalian(report));
	return report.exitCode;
}

/** Keeps the report on a site of the installation where the desk reads it. */
function keep({ dataFolder }: Home, report: ConformityReport): void {
	if (report.site.key === null) return;
	const folder = join(dataFolder, 'conformity');
	mkdirSync(folder, { recursive: true });
	writeByRenaming(join(folder, `${report.site.key}.json`), JSON.stringify(report));
}

function writePage(file: string, text: string): void {
	try {
		writeFileSync(file, text);
	} catch (error) {
		throw new ExpectedError(
			`Il rapporto non si può scrivere in ${file}: ${error instanceof Error ? error.message : String(error)} ` +
				'Scegli una cartella che esiste e in cui puoi scrivere.',
			{ cause: error },
		);
	}
}
