'use client';

import { type SubmitEvent, useState } from 'react';
import type { AlertPreview } from '../../alert-desk/preview.ts';
import type { AlertDeskState } from '../../alert-desk/state.ts';
import { askPreview } from './api.ts';
import { Choices } from './Choices.tsx';
import { Fault } from './Fault.tsx';
import { Heading } from './Heading.tsx';
import { type AlertForm, emptyForm, toSend } from './new-alert-form.ts';
import { Details } from './Details.tsx';
import { Until } from './Until.tsx';
import { Where } from './Where.tsx';
import { Words } from './Words.tsx';

interface NewAlertProps {
	state: AlertDeskState;
	form: AlertForm;
	setForm: (form: AlertForm) => void;
	/** Whether the form begins with what was being written before. */
	isResumed: boolean;
	onPreview: (preview: AlertPreview) => void;
	onCancel: () => void;
}

const levels = [
	{ value: 'yellow', label: 'Gialla' },
	{ value: 'orange', label: 'Arancione' },
	{ value: 'red', label: 'Rossa' },
	{ value: 'info', label: 'Avviso di servizio' },
];

/** The form of a new alert: level, risk, one sentence; the rest has sensible values. */
export function NewAlert({ state, form, setForm, isResumed, onPreview, onCancel }: NewAlertProps) {
	const [error, setError] = useState<string>();
	const [isWorking, setWorking] = useState(false);
	const change = (part: Partial<AlertForm>) => setForm({ ...form, ...part });

	async function submit(event: SubmitEvent<HTMLFormElement>) {
		event.preventDefault();
		setWorking(true);
		const { value, error: why } = await askPreview(toSend(form));
		setWorking(false);
		setError(why);
		if (value) onPreview(value);
	}

	return (
		<form onSubmit={(event) => void submit(event)} noValidate>
			<Heading>Nuova allerta</Heading>
			{isResumed && <Resumed onClear={() => setForm(emptyForm(state))} />}
			<Choices
				legend="Livello"
				name="severity"
				options={levels}
				value={form.severity}
				onChange={(value) => change({ severity: severityIn(value) })}
			/>
			{form.severity !== 'info' && (
				<Choices
					legend="Rischio"
					name="risk"
					options={state.risks.map(({ code, name }) => ({ value: code, label: name }))}
					value={form.risk}
					onChange={(risk) => change({ risk })}
				/>
			)}
			<Words {...{ state, form, change }} />
			<Until now={Date.parse(state.now)} value={form.until} onChange={(until) => change({ until })} />
			<Where {...{ state, form, change }} />
			<Details {...{ state, form, change }} />
			<Fault error={error} />
			<div className="portolano-alerts__buttons">
				<button type="submit" className="portolano-alerts__main" disabled={isWorking}>
					{isWorking ? 'Un momento…' : 'Anteprima'}
				</button>
				<button type="button" onClick={onCancel}>
					Annulla
				</button>
			</div>
		</form>
	);
}

/** What was being written before is there again: who wants another alert begins anew. */
function Resumed({ onClear }: { onClear: () => void }) {
	const [isThere, setThere] = useState(true);
	if (!isThere) return <p role="status">Ricominciata da capo.</p>;
	const clear = () => {
		onClear();
		setThere(false);
	};
	return (
		<div className="portolano-alerts__note">
			<p role="status">Hai ripreso l’allerta che stavi scrivendo.</p>
			<button type="button" onClick={clear}>
				Ricomincia da capo
			</button>
		</div>
	);
}

function severityIn(value: string): AlertForm['severity'] {
	return value === 'info' || value === 'yellow' || value === 'orange' || value === 'red' ? value : '';
}
