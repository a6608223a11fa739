'use client';

import { type FormEvent, useId, useState } from 'react';
import type { Conflict } from '../../merge/conflict-data.ts';
import { useModalDialog } from '../use-modal-dialog.ts';
import type { Choices } from './watched-fetch.ts';

type Question = Conflict['questions'][number];
type Side = 'mine' | 'theirs' | 'own';

interface Props {
	conflict: Conflict;
	/** Why it is asked. */
	why: string;
	/** Gets no choices when the editor closes the dialog. */
	onEnd: (choices: Choices | undefined) => void;
}

const headings = { value: '', row: ' (resta o va via?)', order: '' } as const;

interface SideProps {
	name: string;
	label: string;
	text: string;
	onChoose: () => void;
}

function OneSide({ name, label, text, onChoose }: SideProps) {
	const id = useId();
	return (
		<div className="portolano-merge__side">
			<input id={id} type="radio" name={name} required aria-describedby={`${id}-text`} onChange={onChoose} />
			<label htmlFor={id}>{label}</label>
			<p id={`${id}-text`} className="portolano-merge__text">
				{text === '' ? '(vuoto)' : text}
			</p>
		</div>
	);
}

function OneQuestion({
	question,
	onChoose,
}: {
	question: Question;
	onChoose: (choice: Choices[string]) => void;
}) {
	const { path, label, about, mine, theirs, isWritable } = question;
	const [side, setSide] = useState<Side>();
	const [text, setText] = useState(mine);
	const id = useId();

	function choose(chosen: Side): void {
		setSide(chosen);
		onChoose(chosen === 'own' ? { text } : chosen);
	}

	return (
		<fieldset className="portolano-merge__question">
			<legend>
				{label}
				{headings[about]}
			</legend>
			<OneSide name={path} label="Tieni la mia" text={mine} onChoose={() => choose('mine')} />
			<OneSide name={path} label="Tieni l’altra" text={theirs} onChoose={() => choose('theirs')} />
			{isWritable && (
				<div className="portolano-merge__side">
					<input id={id} type="radio" name={path} required onChange={() => choose('own')} />
					<label htmlFor={id}>Scrivi un testo nuovo</label>
					{side === 'own' && (
						<textarea
							aria-label={`${label}: testo nuovo`}
							rows={3}
							value={text}
							onChange={({ target }) => {
								setText(target.value);
								onChoose({ text: target.value });
							}}
						/>
					)}
				</div>
			)}
		</fieldset>
	);
}

function Joined({ joined }: Pick<Conflict, 'joined'>) {
	if (joined.length === 0) return null;
	return (
		<>
			<h3>Resta anche ciò che hanno cambiato solo gli altri</h3>
			<dl className="portolano-merge__joined">
				{joined.map(({ label, theirs }) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>{theirs === '' ? '(vuoto)' : theirs}</dd>
					</div>
				))}
			</dl>
		</>
	);
}

/**
 * Asks, field by field, what stays where two people changed the same. Nothing is chosen in advance, and nothing is lost when it
 * is closed: the form has what was written, and the next save asks again.
 */
export function MergeDialog({ conflict, why, onEnd }: Props) {
	const { people, questions, joined } = conflict;
	const dialog = useModalDialog();
	const [choices, setChoices] = useState<Choices>({});

	function send(event: FormEvent): void {
		event.preventDefault();
		// Otherwise Payload's form around this one would be submitted too.
		event.stopPropagation();
		onEnd(choices);
	}

	return (
		<dialog
			ref={dialog}
			className="portolano-merge"
			aria-labelledby="portolano-merge"
			aria-describedby="portolano-merge-why"
			onCancel={() => onEnd(undefined)}
		>
			<h2 id="portolano-merge">Ci sono modifiche {people}</h2>
			<p id="portolano-merge-why">{why}</p>
			<form onSubmit={send}>
				{questions.map((question) => (
					<OneQuestion
						key={question.path}
						question={question}
						onChoose={(choice) => setChoices((others) => ({ ...others, [question.path]: choice }))}
					/>
				))}
				<Joined joined={joined} />
				<div className="portolano-buttons">
					<button type="submit" className="btn btn--style-primary btn--size-medium">
						Salva così
					</button>
					<button
						type="button"
						className="btn btn--style-secondary btn--size-medium"
						onClick={() => onEnd(undefined)}
					>
						Torna al modulo
					</button>
				</div>
			</form>
		</dialog>
	);
}
