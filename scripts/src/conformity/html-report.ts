import {
	type Area,
	areaNames,
	areas,
	type ConformityReport,
	countsInWords,
	dateInWords,
	type JudgedCriterion,
	placeOf,
	resultNames,
	results,
	toDo,
} from '@portolano/content-models/conformity';
import { reportStyle } from './html-style.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (letter) => entities[letter] ?? letter);

function evidenceList({ evidence }: JudgedCriterion): string {
	if (evidence.length === 0) return '';
	const items = evidence.map((seen) => {
		const place = placeOf(seen);
		return `<li>${place ? `<code>${escaped(place)}</code> ` : ''}${escaped(seen.what)}</li>`;
	});
	const list = `<ul>${items.join('')}</ul>`;
	return evidence.length > 5
		? `<details><summary>${evidence.length} riscontri</summary>${list}</details>`
		: list;
}

function row(criterion: JudgedCriterion): string {
	const { id, title, source, result, program } = criterion;
	const action = toDo(criterion);
	return `<tr>
<th scope="row"><span class="id">${escaped(id)}</span> ${escaped(title)}<small>${escaped(source)}</small></th>
<td><span class="result ${result}">${resultNames[result]}</span></td>
<td>${program === null ? '' : `<p><small>Guardato da programma: ${escaped(program)}.</small></p>`}${evidenceList(criterion)}</td>
<td>${action === undefined ? '—' : escaped(action)}</td>
</tr>`;
}

function section(area: Area, criteria: readonly JudgedCriterion[]): string {
	return `<section>
<h2 id="${area}">${escaped(areaNames[area])}</h2>
<p>${escaped(countsInWords(criteria))}.</p>
<div class="table" role="region" aria-labelledby="${area}" tabindex="0">
<table>
<thead><tr><th scope="col">Criterio</th><th scope="col">Esito</th><th scope="col">Che cosa si è visto</th><th scope="col">Che cosa fare</th></tr></thead>
<tbody>
${criteria.map(row).join('\n')}
</tbody>
</table>
</div>
</section>`;
}

/** Formats a report as an HTML page that needs no other file, for screens and paper. */
export function htmlReport(report: ConformityReport): string {
	const { site, at, sample, criteria, counts, exitCode, seconds } = report;
	const name = escaped(site.name ?? new URL(site.url).host);
	const failed = criteria.filter(({ result }) => result === 'fail');
	const verdict =
		exitCode === 0
			? 'Nessun criterio risulta non conforme.'
			: `Non conformi: ${failed.map(({ id }) => id).join(', ')}.`;
	return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Conformità di ${name}</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<p class="kicker">Rapporto di conformità</p>
<h1>${name}</h1>
<p><a href="${escaped(site.url)}">${escaped(site.url)}</a>, ${escaped(dateInWords(at))}</p>
</header>
<main>
<p class="verdict ${exitCode === 0 ? 'pass' : 'fail'}">${escaped(verdict)}</p>
<ul class="counts">
${results.map((result) => `<li class="${result}"><strong>${counts[result]}</strong> ${resultNames[result]}</li>`).join('\n')}
</ul>
<p>Sono state esaminate ${sample.pages.length} pagine delle ${sample.listed} in sitemap, almeno una di ogni tipo;
${sample.inEveryMode.length} anche da tastiera, su un telefono, con testo grande, colori forzati e stampa, in ${seconds} secondi.
Ciò che nessun programma può decidere è <em>da verificare a mano</em>, e lo fa una persona: non è dato per conforme.</p>
${site.isLocal ? '<p>Il sito è stato visto su una macchina di prova: HTTPS e dominio si verificano al suo indirizzo pubblico.</p>' : ''}
${areas
	.map((area) =>
		section(
			area,
			criteria.filter((one) => one.area === area),
		),
	)
	.join('\n')}
<section>
<h2 id="pagine">Le pagine esaminate</h2>
<ul class="pages">
${sample.pages.map((path) => `<li><code>${escaped(path)}</code></li>`).join('\n')}
</ul>
</section>
</main>
<footer><p>Fatto da <code>portolano conformity</code>.</p></footer>
</body>
</html>
`;
}
