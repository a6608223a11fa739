import { instantInWords } from '../doctor/words.ts';
import type { Measured } from './watch-site.ts';

/** What a rehearsal has measured. */
export interface DrillOutcome {
	/** When it began, an ISO instant. */
	readonly at: string;
	/** Key of the site that owned the alert. */
	readonly site: string;
	/** Milliseconds until the CMS had confirmed the publication, and the withdrawal. */
	readonly confirmed: { readonly on: number; readonly off: number };
	/** From the request of the publication, and of the withdrawal. */
	readonly shown: readonly Measured[];
	readonly gone: readonly Measured[];
}

/** Seconds within which an alert must be everywhere. */
const GOAL_MS = 1_000;

const seconds = (milliseconds: number) =>
	`${(milliseconds / 1000).toLocaleString('it', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} s`;

const timeOf = ({ after, problem }: Measured) =>
	after === undefined ? `NO: ${problem ?? 'motivo sconosciuto'}` : seconds(after);

const slowest = (measured: readonly Measured[]) =>
	Math.max(...measured.map(({ after }) => after ?? Infinity));

/** Whether the alert came and went everywhere. */
export const hasSucceeded = ({ shown, gone }: DrillOutcome): boolean =>
	shown.length > 0 && [...shown, ...gone].every(({ after }) => after !== undefined);

function rows(outcome: DrillOutcome): string[] {
	const lines = outcome.shown.map((shown, index) => {
		const gone = outcome.gone[index];
		return [shown.site, shown.server, timeOf(shown), gone ? timeOf(gone) : 'non misurato'];
	});
	const table = [['SITO', 'SERVER', 'VISTA DOPO', 'SPARITA DOPO'], ...lines];
	const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
	return table.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
}

function verdict(outcome: DrillOutcome): string {
	if (!hasSucceeded(outcome))
		return 'Esito: NON RIUSCITA. Guarda «npm run portolano -- doctor» e il log della corsia delle allerte (alerts).';
	const most = Math.max(slowest(outcome.shown), slowest(outcome.gone));
	const isFast = most <= GOAL_MS;
	return `Esito: riuscita. Il più lento ha impiegato ${seconds(most)}, ${isFast ? 'entro' : 'più di'} un secondo.`;
}

/** Formats the report of a rehearsal in plain Italian, to be read and printed. */
export function drillReport(outcome: DrillOutcome): string {
	const { at, site, confirmed } = outcome;
	return [
		'Prova del sistema di allerta',
		`${instantInWords(at)} (ora di Roma), allerta di prova del sito ${site}`,
		'',
		`  Pubblicazione confermata dal CMS dopo  ${seconds(confirmed.on)}`,
		`  Ritiro confermato dal CMS dopo         ${seconds(confirmed.off)}`,
		'',
		...rows(outcome),
		'',
		verdict(outcome),
		'I tempi sono misurati dalla richiesta, leggendo le pagine iniziali senza JavaScript.',
		'L’allerta di prova è stata eliminata; nel registro delle pubblicazioni del CMS ne resta traccia.',
		'',
	].join('\n');
}
