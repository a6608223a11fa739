'use client';

import type { ShownUses } from './api.ts';
import { headline, type Purpose, remarks } from './uses-words.ts';
import { useUses } from './use-uses.ts';

interface Props {
	/** Named like `news/1`. */
	document: string;
	purpose?: Purpose;
}

/** The documents that use a document, as links to their forms, and the pages where it appears. */
export function UsesList({ document, purpose = 'know' }: Props) {
	const { answer, show } = useUses(document);
	if (!answer) return <p role="status">Cerco dove è usato…</p>;
	if (answer.value === undefined) return <p role="alert">{answer.error}</p>;
	return <Found found={answer.value} purpose={purpose} onPage={show} />;
}

interface FoundProps {
	found: ShownUses;
	purpose: Purpose;
	onPage: (page: number) => void;
}

function Found({ found, purpose, onPage }: FoundProps) {
	const { uses, appearances } = found;
	const words = headline(found, purpose);
	return (
		<div className="portolano-uses">
			{words !== '' && <p role="status">{words}</p>}
			{uses.length > 0 && (
				<ul>
					{uses.map(({ type, id, title, typeName, site, state }) => (
						<li key={`${type}/${id}`}>
							<a href={`/admin/collections/${type}/${id}`} target="_blank" rel="noreferrer">
								{title}
								<span className="portolano-hidden"> (in un’altra scheda)</span>
							</a>
							<small>{[typeName, site, state].filter(Boolean).join(' · ')}</small>
						</li>
					))}
				</ul>
			)}
			<Pages {...found} onPage={onPage} />
			{remarks(found).map((remark) => (
				<p key={remark}>{remark}</p>
			))}
			{appearances.length > 0 && (
				<>
					<p>Appare da sé in queste pagine:</p>
					<ul>
						{appearances.map(({ site, what, url }) => (
							<li key={`${what} ${url}`}>
								<a href={url} target="_blank" rel="noreferrer">
									{what}
									<span className="portolano-hidden"> (in un’altra scheda)</span>
								</a>
								<small>{site}</small>
							</li>
						))}
					</ul>
				</>
			)}
		</div>
	);
}

function Pages({ page, pages, onPage }: ShownUses & { onPage: (page: number) => void }) {
	if (pages === 1) return null;
	return (
		<nav className="portolano-buttons" aria-label="Pagine dell’elenco">
			<button
				type="button"
				className="portolano-button"
				disabled={page === 1}
				onClick={() => onPage(page - 1)}
			>
				Precedenti
			</button>
			<span>
				{page} di {pages}
			</span>
			<button
				type="button"
				className="portolano-button"
				disabled={page === pages}
				onClick={() => onPage(page + 1)}
			>
				Successivi
			</button>
		</nav>
	);
}
