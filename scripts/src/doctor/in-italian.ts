import type { DoctorReport, Finding, Part, SiteReport } from './report.ts';
import { bytesInWords, durationInWords, instantInWords } from './words.ts';

/** Formats rows in columns of equal width. */
function columns(rows: readonly (readonly string[])[]): string[] {
	const widths = rows[0]?.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0))) ?? [];
	return rows.map((row) =>
		`  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd(),
	);
}

const since = ({ uptimeSeconds }: Part) =>
	uptimeSeconds === null ? '' : `da ${durationInWords(uptimeSeconds)}`;

function stateOf({ runs, isWell, reason }: Part): string {
	if (!runs) return `non risponde: ${reason ?? ''}`;
	return isWell === true ? 'funziona' : `non sta bene: ${reason ?? ''}`;
}

const errorOf = (error: Part['lastError']) =>
	error ? `${instantInWords(error.at)}: ${error.message.split('\n')[0]}` : 'nessun errore';

function partsTable(parts: readonly Part[]): string[] {
	const rows = parts.map((part) => [
		...[part.part, stateOf(part), since(part), part.version ?? ''],
		part.runs ? errorOf(part.lastError) : '',
	]);
	return columns([['PARTE', 'STATO', 'ACCESO', 'VERSIONE', 'ULTIMO ERRORE'], ...rows]);
}

function progressOf({ seq, entriesBehind, behindSince, waitingPages }: SiteReport): string {
	if (seq === null) return 'mai online';
	if (entriesBehind === null) return `voce ${seq} (il publisher non dice quanto manca)`;
	const whole = `voce ${seq} di ${seq + entriesBehind}`;
	if (behindSince === null) return whole;
	return `${whole}, in attesa dalle ${instantInWords(behindSince)} (${waitingPages ?? 0} pagine)`;
}

function verificationOf({ verification }: SiteReport): string {
	if (!verification) return 'mai';
	const { at, differences } = verification;
	return `${instantInWords(at)}, ${differences === 0 ? 'nessuna differenza' : `${differences} differenze`}`;
}

function sitesTable(sites: readonly SiteReport[]): string[] {
	const rows = sites.map((site) => [
		...[site.site, progressOf(site)],
		site.release ? `${site.release.number}, ${instantInWords(site.release.at)}` : '',
		...[verificationOf(site), errorOf(site.lastError)],
	]);
	return columns([['SITO', 'A CHE PUNTO È', 'ULTIMO RILASCIO', 'VERIFICA', 'ULTIMO ERRORE'], ...rows]);
}

const sizeNames: Readonly<Record<string, string>> = {
	log: 'copia del log',
	stored: 'file pubblicati',
	sites: 'siti (blob, rilasci, pagine)',
	database: 'database',
	alerts: 'allerte dei siti',
	media: 'file caricati',
	feedback: 'giudizi dei lettori',
	logs: 'log dei programmi',
};

function machine({ disk, sizes, lock, software, nextDue, log }: DoctorReport): string[] {
	const inodes =
		typeof disk?.freeInodes !== 'number' ? '' : `, ${disk.freeInodes.toLocaleString('it')} inode liberi`;
	const space = disk
		? `${bytesInWords(disk.freeBytes)} liberi di ${bytesInWords(disk.totalBytes)}${inodes}`
		: 'non si legge';
	const holder = lock
		? `processo ${lock.pid ?? 'sconosciuto'}, ${instantInWords(lock.touchedAt)}`
		: 'nessuno';
	const known = sizes.filter(({ bytes }) => bytes !== null);
	return columns([
		['Log del CMS', log.seq === null ? 'non si sa' : `${log.seq} voci`],
		['Copia del publisher', log.copySeq === null ? 'non c’è' : `${log.copySeq} voci`],
		['Prossima scadenza', nextDue === null ? 'nessuna nota' : `${instantInWords(nextDue)} (ora di Roma)`],
		['Disco dei dati', space],
		...known.map(({ what, bytes }) => [`  ${sizeNames[what] ?? what}`, bytesInWords(bytes ?? 0)]),
		['Cartella del publisher in uso a', holder],
		['Node, Portolano', `${software.node}, ${software.portolano}`],
	]);
}

const signs: Readonly<Record<Finding['severity'], string>> = { down: 'GUASTO', warning: 'ATTENZIONE' };

const findingLines = ({ severity, what, cure }: Finding) => [
	`  ${signs[severity]}  ${what}`,
	`    → ${cure}`,
];

/** Formats a report in plain Italian, for a terminal. */
export function inItalian(report: DoctorReport): string {
	const { findings, parts, sites, home, at } = report;
	const verdict = findings.length === 0 ? ['Tutto bene.'] : ['Da vedere:', ...findings.flatMap(findingLines)];
	return [
		`Portolano in ${home}, ${instantInWords(at)}`,
		'',
		...partsTable(parts),
		'',
		...(sites.length > 0 ? [...sitesTable(sites), ''] : ['  Nessun sito pubblicato.', '']),
		...machine(report),
		'',
		...verdict,
		'  I certificati TLS non sono di Portolano: controllali nel server web che li usa.',
		'',
	].join('\n');
}
