'use client';

import { useId } from 'react';
import { sourceWords, type Target } from '../link-target/target.ts';
import { TargetCombobox } from '../link-target/TargetCombobox.tsx';
import { kinds, reasonMax, type WithdrawalDraft } from './draft.ts';

interface Props {
	draft: WithdrawalDraft;
	mayBeOutdated: boolean;
	onChange: (draft: WithdrawalDraft) => void;
}

/** How a document is withdrawn: the way, the reason and what takes its place. */
export function WithdrawalFields({ draft, mayBeOutdated, onChange }: Props) {
	const [name, reasonId] = [useId(), useId()];
	const { kind, reason, successor } = draft;
	const shown = kinds.filter((one) => one.kind !== 'outdated' || mayBeOutdated);
	return (
		<>
			<fieldset>
				<legend>Perché lo ritiri</legend>
				{shown.map((one) => (
					<label key={one.kind}>
						<input
							type="radio"
							name={name}
							checked={kind === one.kind}
							onChange={() => onChange({ ...draft, kind: one.kind })}
						/>{' '}
						{one.label}
						<small>{one.meaning}</small>
					</label>
				))}
			</fieldset>
			<label htmlFor={reasonId}>
				Motivo, che leggono tutti{kind === 'outdated' ? ' (obbligatorio)' : ' (se vuoi)'}
			</label>
			<textarea
				id={reasonId}
				rows={2}
				maxLength={reasonMax}
				required={kind === 'outdated'}
				value={reason}
				onChange={({ target }) => onChange({ ...draft, reason: target.value })}
			/>
			{kind !== 'error' && (
				<Successor
					isRequired={kind === 'merged'}
					chosen={successor}
					onChoose={(chosen) => onChange({ ...draft, successor: chosen })}
				/>
			)}
		</>
	);
}

interface SuccessorProps {
	isRequired: boolean;
	chosen: Target | undefined;
	onChoose: (target: Target | undefined) => void;
}

function Successor({ isRequired, chosen, onChoose }: SuccessorProps) {
	const id = useId();
	const label = `Contenuto che ne prende il posto${isRequired ? ' (obbligatorio)' : ' (se c’è)'}`;
	if (!chosen)
		return (
			<>
				<label htmlFor={id}>{label}</label>
				<TargetCombobox id={id} isInvalid={false} isDisabled={false} onChoose={onChoose} />
			</>
		);
	return (
		<p>
			{label}: <strong>{chosen.title}</strong> ({sourceWords(chosen)}){' '}
			<button type="button" className="portolano-button" onClick={() => onChoose(undefined)}>
				Cambia<span className="portolano-hidden"> il contenuto che ne prende il posto</span>
			</button>
		</p>
	);
}
