import {
	areaNames,
	areas,
	type ConformityReport,
	countsInWords,
	dateInWords,
	type JudgedCriterion,
	placeOf,
	type Result,
	resultNames,
	toDo,
} from '@portolano/content-models/conformity';

/** Evidence shown for one criterion; `--json` and `--html` have all of it. */
const EVIDENCE_MAX = 5;

const width = Math.max(...Object.values(resultNames).map(({ length }) => length));

const isTold = (result: Result) => result === 'fail' || result === 'tolerated' || result === 'manual';

function linesOf(criterion: JudgedCriterion): string[] {
	const { id, title, result, evidence } = criterion;
	const shown = evidence
		.slice(0, EVIDENCE_MAX)
		.map((seen) => `      ${[placeOf(seen), seen.what].filter(Boolean).join(': ')}`);
	const more = evidence.length - shown.length;
	const action = isTold(result) ? toDo(criterion) : undefined;
	return [
		`  ${resultNames[result].padEnd(width)}  ${id}  ${title}`,
		...shown,
		...(more > 0 ? [`      … e altre ${more}`] : []),
		...(action === undefined ? [] : [`      → ${action}`]),
	];
}

/** Formats a report in plain Italian, for a terminal. */
export function inItalian(report: ConformityReport): string {
	const { site, at, seconds, sample, criteria, exitCode } = report;
	const parts = areas.map((area) => criteria.filter((one) => one.area === area));
	return [
		`${site.name ?? site.url}, ${site.url}, ${dateInWords(at)}`,
		`${sample.pages.length} pagine esaminate di ${sample.listed} in sitemap, ${sample.inEveryMode.length} anche da tastiera, ` +
			`sul telefono e in ogni modo di lettura; ${seconds} secondi`,
		...(site.isLocal
			? ['Il sito è visto su questa macchina: HTTPS e dominio si verificano al suo indirizzo pubblico.']
			: []),
		...parts.flatMap((part) => [
			'',
			`${areaNames[part[0]?.area ?? 'pages']} (${countsInWords(part)})`,
			...part.flatMap(linesOf),
		]),
		'',
		exitCode === 0
			? 'Nessun criterio risulta non conforme. Ciò che è da verificare a mano resta da verificare.'
			: `Non conformi: ${criteria.flatMap(({ id, result }) => (result === 'fail' ? [id] : [])).join(', ')}.`,
		'',
	].join('\n');
}
