'use client';

import { useId, useState } from 'react';
import { PROPOSAL_NOTE_MAX } from '../../proposals/words.ts';
import { propose } from '../proposals/api.ts';
import { QuestionDialog } from '../QuestionDialog.tsx';
import { UsesList } from '../uses/UsesList.tsx';
import { askForecast, type Choices, relocate, type ShownForecast } from './api.ts';
import { Forecast } from './Forecast.tsx';

interface Props {
	/** Named like `news/1`. */
	document: string;
	title: string;
	choices: Choices;
	onDone: () => void;
	onCancel: () => void;
}

/** Asks to which site a document is moved, and shows what happens, before it is. */
export function RelocationDialog({ document, title, choices, onDone, onCancel }: Props) {
	const id = useId();
	const [to, setTo] = useState('');
	const [forecast, setForecast] = useState<ShownForecast>();
	const [note, setNote] = useState('');
	const [isBusy, setBusy] = useState(false);
	const [error, setError] = useState<string>();
	const isReady = forecast !== undefined && forecast.refusal === undefined;
	const isProposal = isReady && forecast.awaited.length > 0;

	async function choose(site: string): Promise<void> {
		setTo(site);
		setForecast(undefined);
		setError(undefined);
		if (site === '') return;
		setBusy(true);
		const answer = await askForecast(document, site);
		setBusy(false);
		setForecast(answer.value);
		setError(answer.error);
	}

	async function send(): Promise<void> {
		setBusy(true);
		const answer = isProposal
			? await propose(document, { kind: 'move', to, note })
			: await relocate(document, to);
		setBusy(false);
		setError(answer.error);
		if (answer.value) onDone();
	}

	return (
		<QuestionDialog
			title={`Spostare “${title}” su un altro sito?`}
			action={isProposal ? 'Proponi lo spostamento' : 'Sposta'}
			isReady={isReady && !isBusy}
			{...{ error, onCancel }}
			onAct={() => void send()}
		>
			<p>
				Ora è di «{choices.from}»{choices.isOnline ? ', online' : ', non online'}.
			</p>
			<label htmlFor={`${id}-site`}>Sito che lo riceve</label>
			<select id={`${id}-site`} value={to} onChange={({ target }) => void choose(target.value)}>
				<option value="">Scegli…</option>
				{choices.sites.map((site) => (
					<option key={site.id} value={site.id}>
						{site.name}
					</option>
				))}
			</select>
			<div role="status">{isBusy && <p>Guardo che cosa succederebbe…</p>}</div>
			{forecast && <Forecast forecast={forecast} />}
			{isProposal && (
				<>
					<label htmlFor={`${id}-note`}>Messaggio per chi decide (se vuoi)</label>
					<textarea
						id={`${id}-note`}
						rows={2}
						maxLength={PROPOSAL_NOTE_MAX}
						value={note}
						onChange={({ target }) => setNote(target.value)}
					/>
				</>
			)}
			<UsesList document={document} purpose="move" />
		</QuestionDialog>
	);
}
