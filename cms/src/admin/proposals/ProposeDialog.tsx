'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { PROPOSAL_NOTE_MAX } from '../../proposals/words.ts';
import { propose, type ProposalsAbout } from './api.ts';

interface Props {
	/** Named like `news/1`. */
	document: string;
	title: string;
	sites: ProposalsAbout['sites'];
	onDone: () => void;
	onCancel: () => void;
}

/** Proposes to the people of another site to show a document in their lists. */
export function ProposeDialog({ document, title, sites, onDone, onCancel }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const id = useId();
	const [to, setTo] = useState('');
	const [note, setNote] = useState('');
	const [isBusy, setBusy] = useState(false);
	const [error, setError] = useState<string>();
	useEffect(() => dialog.current?.showModal(), []);

	async function send(): Promise<void> {
		setBusy(true);
		const answer = await propose(document, { kind: 'show', to, note });
		setBusy(false);
		setError(answer.error);
		if (answer.value) onDone();
	}

	return (
		<dialog
			ref={dialog}
			className="portolano-sign-in portolano-withdraw"
			aria-labelledby={`${id}-title`}
			onCancel={onCancel}
		>
			<h2 id={`${id}-title`}>Proporre “{title}” a un altro sito?</h2>
			<p>
				Resta di questo sito, alla stessa pagina; l’altro lo mostra nei suoi elenchi. Se lì non puoi
				pubblicare tu, decide chi ne è responsabile. Le tue modifiche, dopo, non chiedono un altro sì.
			</p>
			<label htmlFor={`${id}-site`}>Sito a cui lo proponi</label>
			<select id={`${id}-site`} value={to} onChange={({ target }) => setTo(target.value)}>
				<option value="">Scegli…</option>
				{sites.map((site) => (
					<option key={site.id} value={site.id}>
						{site.name}
					</option>
				))}
			</select>
			<label htmlFor={`${id}-note`}>Messaggio per chi decide (se vuoi)</label>
			<textarea
				id={`${id}-note`}
				rows={2}
				maxLength={PROPOSAL_NOTE_MAX}
				value={note}
				onChange={({ target }) => setNote(target.value)}
			/>
			{error !== undefined && (
				<p className="portolano-refused" role="alert">
					{error}
				</p>
			)}
			<div className="portolano-buttons">
				<button type="button" className="portolano-button" onClick={onCancel}>
					Annulla
				</button>
				<button
					type="button"
					className="portolano-button"
					disabled={to === '' || isBusy}
					onClick={() => void send()}
				>
					Proponi
				</button>
			</div>
		</dialog>
	);
}
