'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { readRefusal } from './read-refusal.ts';

interface Props {
	/** Account whose session ended. */
	email: string;
	onEnd: (isSignedIn: boolean) => void;
}

async function signIn(email: string, password: string): Promise<string | undefined> {
	try {
		const response = await fetch('/api/users/login', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ email, password }),
		});
		if (response.ok) return undefined;
		const body: unknown = await response.json();
		const report = readRefusal({ status: response.status, body, collection: 'users' });
		return report?.problems.map(({ message }) => message).join(' ');
	} catch {
		return 'Il CMS non risponde. Controlla il collegamento a internet e riprova.';
	}
}

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

/** Asks for the password in a dialog, without losing unsaved changes in the form behind it. */
export function SignInAgain({ email, onEnd }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const password = useRef<HTMLInputElement>(null);
	const [problem, setProblem] = useState<string>();
	const [isBusy, setBusy] = useState(false);

	useEffect(() => dialog.current?.showModal(), []);

	async function send(event: FormEvent): Promise<void> {
		event.preventDefault();
		// Otherwise Payload's form around this one would be submitted too.
		event.stopPropagation();
		setBusy(true);
		const found = await signIn(email, password.current?.value ?? '');
		setBusy(false);
		if (found === undefined) onEnd(true);
		else setProblem(found);
		password.current?.focus();
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
					aria-describedby="portolano-sign-in-problem"
				/>
				<p id="portolano-sign-in-problem" role="alert" className="portolano-sign-in__problem">
					{problem}
				</p>
				<Buttons isBusy={isBusy} onCancel={() => onEnd(false)} />
			</form>
		</dialog>
	);
}
