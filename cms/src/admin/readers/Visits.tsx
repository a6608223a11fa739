import type { Readers, ReadableSite } from '../../readers/read-readers.ts';
import { countInWords, trendOfCount } from './words.ts';

interface Props {
	readers: Readers;
	site: ReadableSite;
	days: number;
}

const shownFrom =
	'Le pagine con meno di cinque visite non si vedono: un numero così piccolo parlerebbe di una persona.';

/** What is read, and what is sought in vain. */
export function Visits({ readers, site, days }: Props) {
	const { visits, visitsBefore, countedDays, pages, searches } = readers;
	return (
		<>
			<section aria-labelledby="lettori-visite">
				<h2 id="lettori-visite">Pagine più lette</h2>
				{countedDays === 0 ? (
					<p>
						In questo periodo nessuna visita è stata contata. Se il sito è servito da nginx, chi amministra il
						sistema le conta dai suoi registri.
					</p>
				) : (
					<p>
						<strong>{countInWords(visits)}</strong> visite in tutto,{' '}
						{visitsBefore > 0
							? `${trendOfCount(visits, visitsBefore)} sul periodo prima`
							: 'senza un periodo prima'}
						{countedDays < days && ` (contati ${countedDays} giorni su ${days})`}. {shownFrom}
					</p>
				)}
				{pages.length > 0 && (
					<table className="portolano-readers__table">
						<thead>
							<tr>
								<th scope="col">Pagina</th>
								<th scope="col">Visite</th>
								<th scope="col">Sul periodo prima</th>
							</tr>
						</thead>
						<tbody>
							{pages.map(({ of, count, before, page }) => (
								<tr key={of}>
									<th scope="row">
										{page ? <a href={`/admin/collections/${page.type}/${page.id}`}>{page.title}</a> : of}
										<small>
											<a href={`${site.origin}${of}`}>{of}</a>
										</small>
									</th>
									<td>{countInWords(count)}</td>
									<td>{trendOfCount(count, before)}</td>
								</tr>
							))}
						</tbody>
					</table>
				)}
				{countedDays > 0 && (
					<p>
						<a href={`/api/readers/visits.csv?site=${site.key}&days=${days}`}>Scarica le visite (CSV)</a>
					</p>
				)}
			</section>
			<section aria-labelledby="lettori-ricerche">
				<h2 id="lettori-ricerche">Cercato e non trovato</h2>
				{searches.length === 0 ? (
					<p>Nessuna ricerca è rimasta senza risultati almeno cinque volte.</p>
				) : (
					<ul className="portolano-readers__searches">
						{searches.map(({ of, count }) => (
							<li key={of}>
								“{of}” <small>{countInWords(count)} volte</small>
							</li>
						))}
					</ul>
				)}
			</section>
		</>
	);
}
