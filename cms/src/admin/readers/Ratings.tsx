import type { Readers, ReadableSite } from '../../readers/read-readers.ts';
import type { Rated } from '../../readers/summary.ts';
import { dayInWords } from '../schedule/planned-words.ts';
import { meanInWords, ratingsInWords, trendOfMean } from './words.ts';

interface TableProps {
	heading: string;
	of: string;
	rated: readonly Rated[];
	/** Address of what a line is about. */
	hrefOf: (line: Rated) => string;
}

const shownMax = 20;

function RatedTable({ heading, of, rated, hrefOf }: TableProps) {
	if (rated.length === 0) return null;
	return (
		<table className="portolano-readers__table">
			<caption>
				{heading}
				{rated.length > shownMax && ` (le prime ${shownMax} di ${rated.length})`}
			</caption>
			<thead>
				<tr>
					<th scope="col">{of}</th>
					<th scope="col">Media</th>
					<th scope="col">Sul periodo prima</th>
					<th scope="col">Quante</th>
				</tr>
			</thead>
			<tbody>
				{rated.slice(0, shownMax).map((line) => (
					<tr key={line.of}>
						<th scope="row">
							<a href={hrefOf(line)}>{line.title}</a>
						</th>
						<td>{meanInWords(line.mean)}</td>
						<td>{trendOfMean(line.mean, line.before)}</td>
						<td>{line.count}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

interface Props {
	readers: Readers;
	site: ReadableSite;
	days: number;
}

/** How readers rate pages and offices, and what they say. */
export function Ratings({ readers, site, days }: Props) {
	const { ratings, mean, ratedPages, ratedOffices, said, unreadable } = readers;
	return (
		<section aria-labelledby="lettori-valutazioni">
			<h2 id="lettori-valutazioni">Valutazioni</h2>
			{mean === undefined ? (
				<p>In questo periodo nessuno ha valutato una pagina.</p>
			) : (
				<p>
					<strong>{meanInWords(mean)}</strong>, {ratingsInWords(ratings)}. Le peggiori vengono prima.
				</p>
			)}
			{unreadable > 0 && (
				<p role="alert">
					{unreadable} righe del registro delle valutazioni non si leggono e qui mancano: avvisa chi
					amministra il sistema.
				</p>
			)}
			<RatedTable
				heading="Per pagina"
				of="Pagina"
				rated={ratedPages}
				hrefOf={({ of }) => `${site.origin}${of}`}
			/>
			<RatedTable
				heading="Per ufficio"
				of="Ufficio"
				rated={ratedOffices}
				hrefOf={({ of }) => `/admin/collections/office/${of}`}
			/>
			{said.length > 0 && (
				<>
					<h3>Che cosa dicono</h3>
					<ul className="portolano-readers__said">
						{said.map(({ at, path, title, rating, words }) => (
							<li key={`${at}${path}`}>
								<p>{words}</p>
								<small>
									{meanInWords(rating)} · <a href={`${site.origin}${path}`}>{title}</a> · {dayInWords(at)}
								</small>
							</li>
						))}
					</ul>
				</>
			)}
			{ratings > 0 && (
				<p>
					<a href={`/api/readers/ratings.csv?site=${site.key}&days=${days}`}>Scarica le valutazioni (CSV)</a>
				</p>
			)}
		</section>
	);
}
