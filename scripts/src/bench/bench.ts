import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../places.ts';
import { buildTasks, runSteps } from '../start/prepare.ts';
import { type Installation, startInstallation } from './installation.ts';
import type { BuildRow } from './build-row.ts';
import { type BuildsOptions, measureBuilds } from './measure-builds.ts';
import { hugoOnPath, hugosIn } from './measure-hugo.ts';
import { measureAlertReaders } from './alert-readers/measure-alert-readers.ts';
import { type AlertFigures, measureAlerts } from './alerts/measure-alerts.ts';
import { measureDesk } from './measure-desk.ts';
import { measureLighthouse } from './measure-lighthouse.ts';
import { measureQueries } from './measure-queries.ts';
import { measureSaves } from './measure-saves.ts';
import { measureSearch } from './measure-search.ts';
import { mapWeight } from './map-weight.ts';
import { pageWeight, type PageWeight } from './page-weight.ts';
import { goalsOf } from './goals.ts';
import {
	alertReadersReport,
	alertsReport,
	buildReport,
	deskReport,
	goalReport,
	lighthouseReport,
	queryReport,
	saveReport,
	searchReport,
	weightReport,
} from './report.ts';

const SAVES = 50;

const folder = join(projectFolder, '.cache', 'bench');

const servicePage = 'servizi/anagrafe-e-stato-civile/carta-d-identita-elettronica';

const weighed = ['', 'servizi', servicePage, 'novita'];

function weightsOf({ sites }: Installation): PageWeight[] {
	const portal = sites.find(({ kind }) => kind === 'portal');
	return portal ? weighed.map((path) => pageWeight(portal.folder, path)) : [];
}

function readersOf({ sites }: Installation) {
	const portal = sites.find(({ kind }) => kind === 'portal');
	if (!portal) throw new Error('The demonstration has no portal.');
	const html = readFileSync(join(portal.folder, servicePage, 'index.html'), 'utf8');
	return measureAlertReaders(html, join(folder, 'alert-readers'));
}

async function measureInstallation(isWanted: (measure: Measure) => boolean) {
	const installation = await startInstallation();
	try {
		const lighthouse = isWanted('lighthouse') ? await measureLighthouse(installation) : undefined;
		if (lighthouse) console.log(lighthouseReport(lighthouse));
		const search = isWanted('search') ? await measureSearch(installation, folder) : undefined;
		if (search) console.log(searchReport(search));
		const weights = isWanted('weights') ? weightsOf(installation) : undefined;
		if (weights) console.log(weightReport(weights));
		const map = isWanted('weights') ? await mapWeight(installation) : undefined;
		const alertReaders = isWanted('alert-readers') ? await readersOf(installation) : undefined;
		if (alertReaders) console.log(alertReadersReport(alertReaders));
		const desk = isWanted('desk') ? await measureDesk(installation) : undefined;
		if (desk) console.log(deskReport(desk));
		// Saves are measured late, because they change the pages.
		const saves = isWanted('saves') ? await measureSaves(installation, SAVES) : undefined;
		if (saves) console.log(saveReport(saves));
		// Alerts bring sites and news of their own.
		const onAlerts = (figures: AlertFigures) => console.log(alertsReport([figures]));
		const alerts = isWanted('alerts') ? await measureAlerts(installation, folder, onAlerts) : undefined;
		return { saves, weights, map, lighthouse, search, alertReaders, desk, alerts };
	} finally {
		await installation.end();
	}
}

/** The measurements that can be run separately. */
export type Measure =
	'builds' | 'saves' | 'weights' | 'search' | 'queries' | 'lighthouse' | 'alert-readers' | 'desk' | 'alerts';

export interface BenchOptions extends Pick<BuildsOptions, 'sizes' | 'pairs' | 'withRelated'> {
	/** Programs of Hugo; the one on the PATH when absent. */
	readonly hugo?: readonly string[] | undefined;
	/** Leave the others out. */
	readonly only?: readonly Measure[] | undefined;
}

/**
 * Runs all measurements (builds with edits, saves, page weights, searches, times of queries, Lighthouse, readers during an
 * alert, the desk, alerts), or only some of them; prints tables,
 * compares the figures with the goals, and writes `results.json` into the folder of the bench.
 */
export async function bench({ hugo = hugoOnPath(), only, ...of }: BenchOptions): Promise<void> {
	const isWanted = (measure: Measure) => only?.includes(measure) ?? true;
	const hugos = hugosIn(hugo);
	if (hugos.length === 0) console.log('There is no hugo on the PATH: it is left out.');
	mkdirSync(folder, { recursive: true });
	await runSteps(buildTasks());
	const onRow = (row: BuildRow) => console.log(buildReport(row));
	const builds = isWanted('builds') ? await measureBuilds({ ...of, hugos, folder, onRow }) : undefined;
	const queries = isWanted('queries') ? await measureQueries(folder) : undefined;
	if (queries) console.log(queryReport(queries));
	const onInstallation = only?.every((measure) => measure === 'builds' || measure === 'queries')
		? {}
		: await measureInstallation(isWanted);
	const figures = { builds, queries, ...onInstallation };
	const goals = goalsOf(figures);
	console.log(`\n${goalReport(goals)}\n`);
	const results = join(folder, 'results.json');
	writeFileSync(results, `${JSON.stringify({ ...figures, goals }, undefined, 2)}\n`);
	console.log(`All figures: ${results}`);
}
