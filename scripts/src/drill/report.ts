import { instantInWords } from '../doctor/words.ts';
import type { Measured } from './watch-site.ts';

/** What a rehearsal has measured. */
export interface DrillOutcome {
	/** When it began, an ISO instant. */
	readonly at: string;
	/** The account with which it was done, and that which confirmed it if another did, in words. */
	readonly by: string;
	/** Milliseconds until the CMS had confirmed the publication, and the withdrawal; undefined when it did not. */
	readonly confirmed: { readonly on: number; readonly off: number | undefined };
	/** From the request of the publication, and of the withdrawal. */
	readonly shown: readonly Measured[];
	/** Where it had been shown; empty when it was not withdrawn. */
	readonly gone: readonly Measured[];
	/** What has become of the alert, in Italian. */
	readonly fate: string;
}

/** Time within which an alert must be everywhere. */
const GOAL_MS = 1_000;

const seconds = (milliseconds: number) =>
	`${(milliseconds / 1000).toLocaleString('it', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} s`;

const timeOf = (measured: Measured | undefined) => {
	if (!measured) return 'non misurato';
	return measured.after === undefined ? 'NO' : seconds(measured.after);
};

const hasFailed = ({ after }: Measured) => after === undefined;

/** Whether the alert came and went everywhere. */
export const hasSucceeded = ({ shown, gone }: DrillOutcome): boolean =>
	shown.length > 0 && gone.length === shown.length && ![...shown, ...gone].some(hasFailed);

function table({ shown, gone }: DrillOutcome): string[] {
	const goneFrom = ({ origin, server }: Measured) =>
		gone.find((one) => one.origin === origin && one.server === server);
	const lines = shown.map((one) => [one.site, one.server, timeOf(one), timeOf(goneFrom(one))]);
	const all = [['SITO', 'SERVER', 'VISTA DOPO', 'SPARITA DOPO'], ...lines];
	const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
	return all.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
}

function problems({ shown, gone }: DrillOutcome): string[] {
	const lines = [...shown, ...gone]
		.filter(hasFailed)
		.map(({ site, server, problem }) => `  ${site}, ${server}: ${problem ?? 'motivo sconosciuto'}`);
	return lines.length > 0 ? ['', 'Che cosa non è andato:', ...new Set(lines)] : [];
}

function verdict(outcome: DrillOutcome): string {
	const { shown, gone } = outcome;
	if (!hasSucceeded(outcome))
		return 'Esito: NON RIUSCITA. Guarda «npm run portolano -- doctor» e il log della corsia delle allerte (alerts).';
	const most = Math.max(...[...shown, ...gone].map(({ after }) => after ?? Infinity));
	const goal = most <= GOAL_MS ? 'entro' : 'oltre';
	return `Esito: riuscita. Il più lento ha impiegato ${seconds(most)}, ${goal} l’obiettivo di un secondo.`;
}

function counted({ shown }: DrillOutcome): string {
	const sites = new Set(shown.map(({ site }) => site));
	const without = new Set(shown.filter(hasFailed).map(({ site }) => site));
	return `Vista, segnata come PROVA, su ${sites.size - without.size} di ${sites.size} ${sites.size === 1 ? 'sito' : 'siti'}`;
}

/** Formats the report of a rehearsal in plain Italian, to be read and printed. */
export function drillReport(outcome: DrillOutcome): string {
	const { at, by, confirmed, fate } = outcome;
	return [
		'PROVA DEL SISTEMA DI ALLERTA',
		`${instantInWords(at)} (ora di Roma), eseguita da ${by}`,
		'',
		verdict(outcome),
		'',
		`  Pubblicazione confermata dal CMS dopo  ${seconds(confirmed.on)}`,
		`  ${counted(outcome)}`,
		`  Ritiro confermato dal CMS dopo         ${confirmed.off === undefined ? 'NO' : seconds(confirmed.off)}`,
		'',
		...table(outcome),
		...problems(outcome),
		'',
		'I tempi sono misurati dalla richiesta, leggendo le pagine iniziali senza JavaScript.',
		`${fate} Il registro delle pubblicazioni del CMS ne tiene traccia.`,
	].join('\n');
}
