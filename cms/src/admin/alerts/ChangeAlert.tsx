'use client';

import { useId, useState } from 'react';
import type { Outcome } from '../../alert-desk/publish.ts';
import type { ShownAlert } from '../../alert-desk/state.ts';
import { changeAlert } from './api.ts';
import { inWords } from './durations.ts';
import { Heading } from './Heading.tsx';
import { levelNames } from './level.ts';
import { Until } from './Until.tsx';

interface ChangeAlertProps {
	alert: ShownAlert;
	onDone: (outcome: Outcome, isEnding: boolean) => void;
	onCancel: () => void;
}

/** Extends an alert, changes its sentence, or concludes it. */
export function ChangeAlert({ alert, onDone, onCancel }: ChangeAlertProps) {
	const { id, seen, title, text, severity, end } = alert;
	const [until, setUntil] = useState<number | undefined>(Date.parse(end));
	const [sentence, setSentence] = useState(text);
	const [error, setError] = useState<string>();
	const [isEnding, setEnding] = useState(false);
	const [isWorking, setWorking] = useState(false);
	const sentenceId = useId();

	async function send(part: { until?: string; sentence?: string }) {
		setWorking(true);
		const { value, error: why } = await changeAlert({ id, seen, ...part });
		setWorking(false);
		setError(why);
		if (value) onDone(value, part.until === 'now');
	}

	function save() {
		const part = {
			...(until !== undefined && until !== Date.parse(end) && { until: new Date(until).toISOString() }),
			...(sentence.trim() !== text && { sentence }),
		};
		if (until === undefined) setError('Scegli fino a quando. Nulla è cambiato.');
		else if (Object.keys(part).length === 0) setError('Non hai cambiato nulla.');
		else void send(part);
	}

	return (
		<>
			<Heading>
				{levelNames[severity]}: {title}
			</Heading>
			<p>Adesso finisce {inWords(end)}.</p>
			<button
				type="button"
				className="portolano-alerts__end"
				disabled={isWorking}
				onClick={() => (isEnding ? void send({ until: 'now' }) : setEnding(true))}
			>
				{isEnding ? 'Sì, concludi adesso' : 'Concludi'}
			</button>
			<Until now={Date.now()} value={until} onChange={setUntil} />
			<div className="portolano-alerts__words">
				<label htmlFor={sentenceId}>La frase</label>
				<textarea
					id={sentenceId}
					rows={3}
					value={sentence}
					onChange={({ target }) => setSentence(target.value)}
				/>
			</div>
			{error !== undefined && <p role="alert">{error}</p>}
			<div className="portolano-alerts__buttons">
				<button type="button" className="portolano-alerts__main" disabled={isWorking} onClick={save}>
					{isWorking ? 'Un momento…' : 'Pubblica la modifica'}
				</button>
				<button type="button" onClick={onCancel}>
					Annulla
				</button>
			</div>
		</>
	);
}
