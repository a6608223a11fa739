'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { SecondFactorNeeded } from '../../second-factor/needed.ts';
import { CodeField } from './CodeField.tsx';
import { Enrol } from './Enrol.tsx';

const fieldId = 'field-code';
const problemId = 'portolano-sign-in-problem';

interface Props {
	needs: SecondFactorNeeded;
	problem: string | undefined;
	isBusy: boolean;
	onSend: (code: string) => void;
	/** Begins again with the password. */
	onBack: () => void;
}

/** Asks for the code of the second factor; first lets an account that must have one set it up. */
export function SecondStep({ needs, problem, isBusy, onSend, onBack }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	const [code, setCode] = useState('');
	const isNew = needs.needs === 'enrolment';

	// The form before is gone, and with it the focus.
	useEffect(() => heading.current?.focus(), []);

	function send(event: FormEvent): void {
		event.preventDefault();
		onSend(code);
		document.getElementById(fieldId)?.focus();
	}

	return (
		<form noValidate onSubmit={send}>
			<h2 ref={heading} tabIndex={-1}>
				{isNew ? 'Attiva la verifica in due passaggi' : 'Secondo passaggio'}
			</h2>
			{isNew && <p>Chi può pubblicare accede anche con un codice. Si attiva una volta, prima di entrare.</p>}
			{isNew && <Enrol enrolment={needs} />}
			<CodeField
				{...{ id: fieldId, value: code, onChange: setCode, isRecoverable: !isNew }}
				problemId={problem === undefined ? undefined : problemId}
			/>
			<p id={problemId} role="alert" className="portolano-refused">
				{problem}
			</p>
			<button type="submit" className="btn btn--style-primary btn--size-large" disabled={isBusy}>
				{isNew ? 'Attiva e accedi' : 'Accedi'}
			</button>
			<button type="button" className="portolano-button" onClick={onBack}>
				Ricomincia
			</button>
		</form>
	);
}
