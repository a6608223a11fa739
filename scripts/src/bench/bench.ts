import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publisherNodeFlags } from '@portolano/publisher/node-flags.ts';
import { z } from 'zod';
import { projectFolder } from '../places.ts';
import { buildTasks, runSteps } from '../start/prepare.ts';
import type { BuildRow } from './build-row.ts';
import { settleDisk } from './disk.ts';
import { type Installation, startInstallation } from './installation.ts';
import { hugoVersion, measureHugo } from './measure-hugo.ts';
import { measureLighthouse } from './measure-lighthouse.ts';
import type { PublisherFigures } from './measure-publisher.ts';
import { measureSaves } from './measure-saves.ts';
import { pageWeight, type PageWeight } from './page-weight.ts';
import { goalsOf } from './goals.ts';
import { buildReport, goalReport, lighthouseReport, saveReport, weightReport } from './report.ts';

const EDITS = 200;
const SAVES = 50;

const folder = join(projectFolder, '.cache', 'bench');

const spread = z.object({ median: z.number(), p95: z.number(), count: z.number() });
const publisherFigures: z.ZodType<PublisherFigures> = z.object({
	news: z.number(),
	pages: z.number(),
	readingSeconds: z.number(),
	buildingSeconds: z.number(),
	pagesPerSecond: z.number(),
	peakMegabytes: z.number(),
	edit: spread,
	pagesPerEdit: z.number(),
});

/** Measures one build in a separate process, so that its memory isn't mixed with that of others. */
function publisherInProcess(size: number, published: string): PublisherFigures {
	const script = join(import.meta.dirname, 'publisher-process.ts');
	const inputs = [...publisherNodeFlags, script, String(size), String(EDITS), published];
	const output = execFileSync(process.execPath, inputs, { encoding: 'utf8' });
	return publisherFigures.parse(JSON.parse(output.trim().split('\n').at(-1) ?? ''));
}

async function measureBuilds(sizes: readonly number[]): Promise<BuildRow[]> {
	const version = hugoVersion();
	if (version === undefined) console.log('There is no hugo on the PATH: it is left out.');
	const rows: BuildRow[] = [];
	for (const size of sizes) {
		const published = join(folder, `publisher-${size}`);
		const project = join(folder, `hugo-${size}`);
		for (const path of [published, project]) rmSync(path, { recursive: true, force: true });
		settleDisk();
		const publisher = publisherInProcess(size, published);
		const hugo =
			version === undefined ? undefined : await measureHugo({ size, published, folder: project, version });
		const row = { publisher, hugo };
		console.log(buildReport([row]));
		rows.push(row);
		for (const path of [published, project]) rmSync(path, { recursive: true, force: true });
	}
	return rows;
}

const weighed = ['', 'servizi', 'servizi/anagrafe-e-stato-civile/carta-d-identita-elettronica', 'novita'];

function weightsOf({ sites }: Installation): PageWeight[] {
	const portal = sites.find(({ kind }) => kind === 'portal');
	return portal ? weighed.map((path) => pageWeight(portal.folder, path)) : [];
}

async function measureInstallation(isWanted: (measure: Measure) => boolean) {
	const installation = await startInstallation();
	try {
		const lighthouse = isWanted('lighthouse') ? await measureLighthouse(installation) : undefined;
		if (lighthouse) console.log(lighthouseReport(lighthouse));
		const weights = isWanted('weights') ? weightsOf(installation) : undefined;
		if (weights) console.log(weightReport(weights));
		// Saves are measured last, because they change the pages.
		const saves = isWanted('saves') ? await measureSaves(installation, SAVES) : undefined;
		if (saves) console.log(saveReport(saves));
		return { saves, weights, lighthouse };
	} finally {
		await installation.end();
	}
}

/** The measurements that can be run separately. */
export type Measure = 'builds' | 'saves' | 'weights' | 'lighthouse';

/**
 * Runs all measurements (builds with edits, saves, page weights, Lighthouse), or only some of them; prints tables,
 * compares the figures with the goals, and writes `results.json` into the folder of the bench.
 */
export async function bench(sizes: readonly number[], only?: readonly Measure[]): Promise<void> {
	const isWanted = (measure: Measure) => only?.includes(measure) ?? true;
	mkdirSync(folder, { recursive: true });
	await runSteps(buildTasks());
	const builds = isWanted('builds') ? await measureBuilds(sizes) : undefined;
	const onInstallation = only?.every((measure) => measure === 'builds')
		? {}
		: await measureInstallation(isWanted);
	const figures = { builds, ...onInstallation };
	const goals = goalsOf(figures);
	console.log(`\n${goalReport(goals)}\n`);
	const results = join(folder, 'results.json');
	writeFileSync(results, `${JSON.stringify({ ...figures, goals }, undefined, 2)}\n`);
	console.log(`All figures: ${results}`);
}
