'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { askSignIn } from '../account/ask-sign-in.ts';
import { CodeField } from '../account/CodeField.tsx';

interface Props {
	/** Account whose session ended. */
	email: string;
	onEnd: (isSignedIn: boolean) => void;
}

const problemId = 'portolano-sign-in-problem';

const enrolElsewhere =
	'Questo account deve prima attivare la verifica in due passaggi: apri la redazione in un’altra scheda e accedi. Poi torna qui, annulla e salva di nuovo.';

function Buttons({ isBusy, onCancel }: { isBusy: boolean; onCancel: () => void }) {
	return (
		<div className="portolano-buttons">
			<button type="submit" className="btn btn--style-primary btn--size-medium" disabled={isBusy}>
				Accedi e continua
			</button>
			<button type="button" className="btn btn--style-secondary btn--size-medium" onClick={onCancel}>
				Annulla
			</button>
		</div>
	);
}

/** Asks for the password, and for a code where one is needed, in a dialog that keeps the changes in the form behind it. */
export function SignInAgain({ email, onEnd }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const password = useRef<HTMLInputElement>(null);
	const [problem, setProblem] = useState<string>();
	const [needsCode, setNeedsCode] = useState(false);
	const [code, setCode] = useState('');
	const [isBusy, setBusy] = useState(false);

	useEffect(() => dialog.current?.showModal(), []);

	async function send(event: FormEvent): Promise<void> {
		event.preventDefault();
		// Otherwise Payload's form around this one would be submitted too.
		event.stopPropagation();
		setBusy(true);
		const credentials = { email, password: password.current?.value ?? '' };
		const told = await askSignIn(needsCode ? { ...credentials, code } : credentials);
		setBusy(false);
		if (told.isDone) {
			onEnd(true);
			return;
		}
		if (told.needs?.needs === 'code') setNeedsCode(true);
		setProblem(told.needs?.needs === 'enrolment' ? enrolElsewhere : told.problem);
		if (!needsCode) password.current?.focus();
	}

	return (
		<dialog
			ref={dialog}
			className="portolano-sign-in"
			aria-labelledby="portolano-sign-in"
			onCancel={() => onEnd(false)}
		>
			<h2 id="portolano-sign-in">La sessione è finita</h2>
			<p>
				Ciò che hai scritto è ancora qui. Scrivi la password per continuare: il salvataggio prosegue da solo.
			</p>
			<form onSubmit={(event) => void send(event)}>
				<p>
					Accedi come <strong>{email}</strong>
				</p>
				<input type="email" autoComplete="username" value={email} readOnly hidden />
				<label htmlFor="portolano-password">Password</label>
				<input
					id="portolano-password"
					ref={password}
					type="password"
					autoComplete="current-password"
					required
					aria-invalid={problem !== undefined}
					aria-describedby={problemId}
				/>
				{needsCode && (
					<CodeField id="portolano-code" value={code} onChange={setCode} problemId={problemId} hasFocus />
				)}
				<p id={problemId} role="alert" className="portolano-sign-in__problem">
					{problem}
				</p>
				<Buttons isBusy={isBusy} onCancel={() => onEnd(false)} />
			</form>
		</dialog>
	);
}
