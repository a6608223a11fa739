'use client';

import { type FormEvent, useRef } from 'react';

const problemId = 'portolano-sign-in-problem';

interface Props {
	problem: string | undefined;
	isBusy: boolean;
	onSend: (credentials: { email: string; password: string }) => void;
}

/** Asks for the e-mail address and the password. */
export function PasswordStep({ problem, isBusy, onSend }: Props) {
	const email = useRef<HTMLInputElement>(null);
	const password = useRef<HTMLInputElement>(null);
	const described = problem === undefined ? {} : { 'aria-describedby': problemId, 'aria-invalid': true };

	function send(event: FormEvent): void {
		event.preventDefault();
		onSend({ email: email.current?.value ?? '', password: password.current?.value ?? '' });
		password.current?.focus();
	}

	return (
		// Without `noValidate` the browser would show messages in its own language.
		<form noValidate onSubmit={send}>
			<label htmlFor="field-email">E-mail</label>
			<input
				ref={email}
				{...{ id: 'field-email', name: 'email', type: 'email', autoComplete: 'username', required: true }}
				{...described}
			/>
			<label htmlFor="field-password">Password</label>
			<input
				ref={password}
				{...{ id: 'field-password', name: 'password', type: 'password', required: true }}
				autoComplete="current-password"
				{...described}
			/>
			<p id={problemId} role="alert" className="portolano-refused">
				{problem}
			</p>
			<p>
				<a href="/admin/forgot">Password dimenticata?</a>
			</p>
			<button type="submit" className="btn btn--style-primary btn--size-large" disabled={isBusy}>
				Accedi
			</button>
		</form>
	);
}
