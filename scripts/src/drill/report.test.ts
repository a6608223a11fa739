import { expect, test } from 'vitest';
import { type DrillOutcome, drillReport, hasSucceeded } from './report.ts';

const server = 'http://127.0.0.1:8080';
const sites = ['Comune', 'Mare'].map((site) => ({ site, origin: `http://${site}.localhost`, server }));
const [first] = sites;

const outcome: DrillOutcome = {
	...{ at: '2026-11-22T09:00:00.000Z', by: 'allerte@example.org', confirmed: { on: 120, off: 80 } },
	shown: sites.map((site) => ({ ...site, after: 310 })),
	gone: sites.map((site) => ({ ...site, after: 250 })),
	fate: 'L’allerta di prova è stata eliminata.',
};

test('the report names each site and server with its times, and says that all went well', () => {
	const report = drillReport(outcome);
	expect(report).toContain('22/11/26, 10:00:00 (ora di Roma), eseguita da allerte@example.org');
	expect(report).toMatch(/Comune {2}http:\/\/127\.0\.0\.1:8080 {2}0,31 s {6}0,25 s/);
	expect(report).toContain('Vista, segnata come PROVA, su 2 di 2 siti');
	expect(report).toContain(
		'Esito: riuscita. Il più lento ha impiegato 0,31 s, entro l’obiettivo di un secondo.',
	);
	expect(hasSucceeded(outcome)).toBe(true);
});

test('a site that does not show the alert makes it fail, and is told with the reason', () => {
	const shown = first ? [{ ...first, after: undefined, problem: 'risposta 404' }] : [];
	const failed = { ...outcome, shown };
	expect(drillReport(failed)).toContain('Comune, http://127.0.0.1:8080: risposta 404');
	expect(drillReport(failed)).toContain('su 0 di 1 sito');
	expect(drillReport(failed)).toContain('Esito: NON RIUSCITA.');
	expect([hasSucceeded(failed), hasSucceeded({ ...outcome, shown: [] })]).toEqual([false, false]);
});

test('a CMS that does not take the alert back makes it fail, and the report says when the alert ends', () => {
	const fate = 'L’allerta di prova è ancora online, ma finisce da sola alle 10:05:00.';
	const left = { ...outcome, confirmed: { on: 120, off: undefined }, gone: [], fate };
	expect(drillReport(left)).toMatch(/Ritiro confermato dal CMS dopo {9}NO/);
	expect(drillReport(left)).toContain('0,31 s      non misurato');
	expect(drillReport(left)).toContain(fate);
	expect(hasSucceeded(left)).toBe(false);
});
