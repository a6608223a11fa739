'use client';

import { StateBadge } from './StateBadge.tsx';
import { deskAddress, sourceWords, type Target } from './target.ts';

interface Props {
	type: string;
	id: string;
	/** What is known of it; undefined while that is being asked. */
	target: Target | undefined;
	onUp?: () => void;
	onRemove?: () => void;
}

/** A document that was chosen: what it is called, of which site, and whether it is online. */
export function ChosenReference({ type, id, target, onUp, onRemove }: Props) {
	const title = target ? (target.title ?? 'Contenuto non trovato') : '…';
	return (
		<li className="portolano-chosen">
			<div className="portolano-chosen__words">
				<strong>{title}</strong>
				{target && <span>{sourceWords(target)}</span>}
				{target && target.state !== 'published' && <StateBadge state={target.state} />}
			</div>
			<div className="portolano-buttons">
				<a href={deskAddress({ type, id })} target="_blank" rel="noreferrer">
					Apri<span className="portolano-hidden"> “{title}” in un’altra scheda</span>
				</a>
				{onUp && (
					<button type="button" className="portolano-button" onClick={onUp}>
						Su<span className="portolano-hidden">: “{title}”</span>
					</button>
				)}
				{onRemove && (
					<button type="button" className="portolano-button" onClick={onRemove}>
						Togli<span className="portolano-hidden"> “{title}”</span>
					</button>
				)}
			</div>
		</li>
	);
}
