'use client';

import { useEffect, useId, useState } from 'react';
import { type Candidate, type PartWish, searchDocuments, type ShownPart } from './api.ts';

/** A pause in typing after which documents are looked for. */
const pauseMs = 250;

interface Props {
	/** Documents that are in the bundle. */
	parts: readonly ShownPart[];
	isBusy: boolean;
	onAdd: (wish: PartWish) => void;
}

/** Finds documents by their title or type, the latest drafts first, and adds them. */
export function AddParts({ parts, isBusy, onAdd }: Props) {
	const [words, setWords] = useState('');
	const [found, setFound] = useState<Candidate[]>();
	const [error, setError] = useState<string>();
	const id = useId();

	useEffect(() => {
		let isOver = false;
		const timer = setTimeout(() => {
			void searchDocuments(words).then((answer) => {
				if (isOver) return;
				setError(answer.error);
				if (answer.value) setFound(answer.value.found);
			});
		}, pauseMs);
		return () => {
			isOver = true;
			clearTimeout(timer);
		};
	}, [words, parts]);

	const others = (found ?? []).filter(
		(one) => !parts.some((part) => part.type === one.type && part.id === one.id),
	);
	return (
		<section aria-labelledby={`${id}-title`} className="portolano-bundle__add">
			<h2 id={`${id}-title`}>Aggiungi contenuti</h2>
			<label htmlFor={id}>Cerca per titolo o per tipo, per esempio «menu»</label>
			<input id={id} type="search" value={words} onChange={({ target }) => setWords(target.value)} />
			{error !== undefined && <p role="alert">{error}</p>}
			<p role="status" className="portolano-bundle__note">
				{found === undefined
					? 'Cerco…'
					: others.length === 0
						? 'Nessun contenuto trovato tra quelli su cui lavori.'
						: words.trim() === ''
							? 'Le bozze scritte per ultime:'
							: 'Trovati, gli ultimi cambiati per primi:'}
			</p>
			<ul>
				{others.map(({ type, id: document, title, noun, site, state }) => (
					<li key={`${type}/${document}`}>
						<span>
							{title}
							<small>{[noun, site, state].filter((one) => one !== '').join(' · ')}</small>
						</span>
						<button
							type="button"
							disabled={isBusy}
							onClick={() => onAdd({ type, id: document, action: 'publish' })}
						>
							Aggiungi
							<span className="portolano-hidden"> «{title}»</span>
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
