import type { PlannedItem } from './api.ts';

/** A document, and what is told of it. */
export interface Line {
	item: PlannedItem;
	words: string | undefined;
}

/** Documents with what is told of each, as links that open beside the list. */
export function ItemLines({ type, lines }: { type: string; lines: readonly Line[] }) {
	return (
		<ul className="portolano-bulk__lines">
			{lines.map(({ item: { id, title, site, state }, words }) => (
				<li key={id}>
					<a href={`/admin/collections/${type}/${id}`} target="_blank" rel="noreferrer">
						{title}
						<span className="portolano-hidden"> (in un’altra scheda)</span>
					</a>
					<small>{[site, state].filter((part) => part !== '').join(' · ')}</small>
					{words !== undefined && <p>{words}</p>}
				</li>
			))}
		</ul>
	);
}
