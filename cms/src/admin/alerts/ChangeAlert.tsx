'use client';

import { useId, useState } from 'react';
import type { Outcome } from '../../alert-desk/publish.ts';
import type { ShownAlert } from '../../alert-desk/shown-alerts.ts';
import { changeAlert } from './api.ts';
import { AskingButton } from './AskingButton.tsx';
import { inWords } from './durations.ts';
import { Fault } from './Fault.tsx';
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
			<AskingButton
				className="portolano-alerts__end"
				question="Sparisce adesso da tutti i siti, e la sua pagina dice che è conclusa."
				yes="Sì, concludi adesso"
				isWorking={isWorking}
				onYes={() => void send({ until: 'now' })}
			>
				Concludi
			</AskingButton>
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
			<Fault error={error} />
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
