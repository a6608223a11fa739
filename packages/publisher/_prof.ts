import { Session } from 'node:inspector/promises';
import { writeFileSync } from 'node:fs';
import { createStore } from '@portolano/content-store';
import { loadApplication } from './src/drawing/application.ts';
import { drawPage } from './src/drawing/draw-page.ts';
import { createSitePaths } from './src/drawing/site-paths.ts';
import { corpusLog } from '/work/main/scripts/src/bench/corpus.ts';
const size = Number(process.argv[2] ?? 3000);
const { application } = await loadApplication('sites/portal/dist');
const store = createStore({ now: '2026-11-22T09:00:00Z' });
for (const e of corpusLog(size)) store.apply(e);
const paths = createSitePaths(application, 'portale', store);
paths.askAll();
const s = new Session();
s.connect();
for (let round = 0; round < 3; round++) {
	if (round === 2) {
		await s.post('Profiler.enable');
		await s.post('Profiler.setSamplingInterval', { interval: 200 });
		await s.post('Profiler.start');
	}
	const by = new Map<string, [number, number, number]>();
	const t = performance.now();
	let bytes = 0;
	for (const [path, document] of paths.pages) {
		const b = performance.now();
		const d = await drawPage(application, store, { site: 'portale', path, document });
		const k = document?.type ?? (path.match(/\/\d+\/$/) ? 'list page' : path.endsWith('/') ? 'other' : path);
		const e = by.get(k) ?? [0, 0, 0];
		e[0]++;
		e[1] += performance.now() - b;
		if ('body' in d) {
			e[2] += d.body.length;
			bytes += d.body.length;
		}
		by.set(k, e);
	}
	const total = performance.now() - t;
	console.log(
		round,
		(total / paths.pages.size).toFixed(3),
		'ms/page',
		paths.pages.size,
		(bytes / paths.pages.size) | 0,
		(process.memoryUsage.rss() / 1e6) | 0,
		'MB',
	);
	if (round === 2) {
		for (const [k, [n, ms, b]] of [...by].sort((a, b) => b[1][1] - a[1][1]).slice(0, 16))
			console.log(k.padEnd(20), n, (ms / n).toFixed(3), (b / n) | 0);
		const { profile } = await s.post('Profiler.stop');
		writeFileSync('/tmp/p/x.cpuprofile', JSON.stringify(profile));
	}
}
process.exit();
