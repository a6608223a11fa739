'use client';

import { useId, useState } from 'react';
import { PROPOSAL_NOTE_MAX } from '../../proposals/words.ts';
import { QuestionDialog } from '../QuestionDialog.tsx';
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
	const id = useId();
	const [to, setTo] = useState('');
	const [note, setNote] = useState('');
	const [isBusy, setBusy] = useState(false);
	const [error, setError] = useState<string>();

	async function send(): Promise<void> {
		setBusy(true);
		const answer = await propose(document, { kind: 'show', to, note });
		setBusy(false);
		setError(answer.error);
		if (answer.value) onDone();
	}

	return (
		<QuestionDialog
			title={`Proporre “${title}” a un altro sito?`}
			action="Proponi"
			isReady={to !== '' && !isBusy}
			{...{ error, onCancel }}
			onAct={() => void send()}
		>
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
		</QuestionDialog>
	);
}
