import { expect, test } from 'vitest';
import { type DrillOutcome, drillReport, hasSucceeded } from './report.ts';

const server = 'http://127.0.0.1:8080';
const [portal, sea] = ['portale', 'mare'].map((site) => ({
	site,
	origin: `http://${site}.localhost`,
	server,
}));

const outcome: DrillOutcome = {
	...{ at: '2026-11-22T09:00:00.000Z', site: 'mare', confirmed: { on: 120, off: 80 } },
	shown: [portal, sea].flatMap((site) => (site ? [{ ...site, after: 310 }] : [])),
	gone: [portal, sea].flatMap((site) => (site ? [{ ...site, after: 250 }] : [])),
};

test('the report names each site and server with its times, and says that all went well', () => {
	const report = drillReport(outcome);
	expect(report).toContain('22/11/26, 10:00:00 (ora di Roma), allerta di prova del sito mare');
	expect(report).toMatch(/portale {2}http:\/\/127\.0\.0\.1:8080 {2}0,31 s {6}0,25 s/);
	expect(report).toContain('Esito: riuscita. Il più lento ha impiegato 0,31 s, entro un secondo.');
	expect(hasSucceeded(outcome)).toBe(true);
});

test('a site that does not show the alert makes it fail, and is told with the reason', () => {
	const [first] = outcome.shown;
	const failed = {
		...outcome,
		shown: first ? [{ ...first, after: undefined, problem: 'risposta 404' }] : [],
	};
	expect(drillReport(failed)).toContain('NO: risposta 404');
	expect(drillReport(failed)).toContain('Esito: NON RIUSCITA.');
	expect([hasSucceeded(failed), hasSucceeded({ ...outcome, shown: [] })]).toEqual([false, false]);
});
