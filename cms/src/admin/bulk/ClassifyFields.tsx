'use client';

import { useEffect, useId, useState } from 'react';
import type { Classifying } from '../../bulk/actions/offered.ts';
import { askOffices, type Wish } from './api.ts';

interface Props {
	fields: readonly Classifying[];
	onChange: (wish: Wish | undefined) => void;
}

type Choice = { value: string; label: string };

/** The terms of a field: its own, or the published offices. */
function useChoices(field: Classifying | undefined): { choices: readonly Choice[]; error?: string } {
	const [offices, setOffices] = useState<readonly Choice[]>([]);
	const [error, setError] = useState<string>();
	const isOfOffices = field !== undefined && field.options === undefined;
	useEffect(() => {
		if (!isOfOffices) return;
		void askOffices().then((answer) => {
			setError(answer.error);
			setOffices((answer.value ?? []).map(({ id, title }) => ({ value: id, label: title })));
		});
	}, [isOfOffices]);
	return { choices: field?.options ?? offices, ...(error !== undefined && { error }) };
}

/** Which field of the chosen documents gets which value. */
export function ClassifyFields({ fields, onChange }: Props) {
	const id = useId();
	const [field, setField] = useState(fields[0]);
	const [value, setValue] = useState('');
	const [isAdded, setAdded] = useState(true);
	const { choices, error } = useChoices(field);

	useEffect(() => {
		const isReady = field !== undefined && value !== '';
		const adds = field?.isMany === true && isAdded;
		onChange(isReady ? { do: 'classify', field: field.field, values: [value], isAdded: adds } : undefined);
	}, [field, value, isAdded]);

	return (
		<>
			{fields.length > 1 && (
				<>
					<label htmlFor={`${id}-field`}>Che cosa cambi</label>
					<select
						id={`${id}-field`}
						value={field?.field}
						onChange={({ target }) => {
							setField(fields.find((one) => one.field === target.value));
							setValue('');
						}}
					>
						{fields.map((one) => (
							<option key={one.field} value={one.field}>
								{one.label}
							</option>
						))}
					</select>
				</>
			)}
			<label htmlFor={`${id}-value`}>{field?.label}</label>
			<select id={`${id}-value`} value={value} onChange={({ target }) => setValue(target.value)}>
				<option value="">Scegli…</option>
				{choices.map((choice) => (
					<option key={choice.value} value={choice.value}>
						{choice.label}
					</option>
				))}
			</select>
			{error !== undefined && <p role="alert">{error}</p>}
			{field?.isMany === true && (
				<fieldset>
					<legend>E ciò che c’è già</legend>
					{[true, false].map((adds) => (
						<label key={String(adds)}>
							<input
								type="radio"
								name={`${id}-adds`}
								checked={isAdded === adds}
								onChange={() => setAdded(adds)}
							/>{' '}
							{adds ? 'Resta: questo si aggiunge' : 'Se ne va: resta solo questo'}
						</label>
					))}
				</fieldset>
			)}
		</>
	);
}
