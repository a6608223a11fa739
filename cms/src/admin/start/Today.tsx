import type { PublishedToday } from '../../desk-start/read-start.ts';
import { timeInWords } from '../schedule/planned-words.ts';
import { onlineInWords } from './moments.ts';

/** What was published today, and how soon it was online. */
export function Today({ published }: { published: readonly PublishedToday[] }) {
	return (
		<section>
			<h2>Pubblicate oggi</h2>
			{published.length === 0 && <p>Oggi non è stato pubblicato niente.</p>}
			<ul>
				{published.map(({ type, id, title, site, at, person, online }) => (
					<li key={`${type}/${id}/${at}`}>
						<a href={`/admin/collections/${type}/${id}`}>{title}</a>
						<small>
							{timeInWords(at)} · {person} · {site}
							{online && (
								<>
									{' · '}
									<a href={online.url} target="_blank" rel="noreferrer">
										{onlineInWords(online)}
										<span className="portolano-hidden"> (apre la pagina in un’altra scheda)</span>
									</a>
								</>
							)}
						</small>
					</li>
				))}
			</ul>
		</section>
	);
}
