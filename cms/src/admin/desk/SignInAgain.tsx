'use client';

import { type FormEvent, type SyntheticEvent, useEffect, useRef } from 'react';
import { z } from 'zod';
import type { ShownProvider } from '../../oidc/settings.ts';
import { startOfProvider } from '../account/ProviderStep.tsx';
import { RecoveryCodes } from '../account/RecoveryCodes.tsx';
import { SecondStep } from '../account/SecondStep.tsx';
import { useSignIn } from '../account/use-sign-in.ts';
import { useModalDialog } from '../use-modal-dialog.ts';

interface Props {
	/** Account whose session ended. */
	email: string;
	provider: ShownProvider | undefined;
	onEnd: (isSignedIn: boolean) => void;
}

const me = z.object({ user: z.object({ email: z.string() }) });

async function isSignedIn(email: string): Promise<boolean> {
	try {
		const response = await fetch('/api/users/me', { cache: 'no-store' });
		return me.safeParse(await response.json()).data?.user.email === email;
	} catch {
		// No answer: looked for again the next time.
		return false;
	}
}

const problemId = 'portolano-sign-in-problem';

// Otherwise Payload's form around this one would be submitted too.
const keepInside = (event: SyntheticEvent) => event.stopPropagation();

/** Asks for the password, and for a code where one is needed, in a dialog that keeps the changes in the form behind it. */
export function SignInAgain({ email, provider, onEnd }: Props) {
	const dialog = useModalDialog();
	const done = () => onEnd(true);
	const { needs, problem, recoveryCodes, isBusy, begin, sendCode, restart } = useSignIn(done);

	// Whoever has signed in in another tab goes on here at once.
	useEffect(() => {
		const look = () => void isSignedIn(email).then((isBack) => isBack && onEnd(true));
		window.addEventListener('focus', look);
		return () => window.removeEventListener('focus', look);
	}, [email, onEnd]);

	return (
		<dialog
			ref={dialog}
			className="portolano-sign-in"
			aria-labelledby="portolano-sign-in"
			onCancel={() => onEnd(false)}
			onSubmit={keepInside}
		>
			<h2 id="portolano-sign-in">La sessione è finita</h2>
			<p>Ciò che hai scritto è ancora qui. Accedi per continuare: il salvataggio prosegue da solo.</p>
			{recoveryCodes && <RecoveryCodes codes={recoveryCodes} onKept={done} />}
			{!recoveryCodes && needs && (
				<SecondStep {...{ needs, problem, isBusy }} onSend={(code) => void sendCode(code)} onBack={restart} />
			)}
			{!recoveryCodes && !needs && (
				<FirstStep
					{...{ email, provider, problem, isBusy }}
					onSend={(password) => void begin({ path: '/api/users/login', body: { email, password } })}
					onCancel={() => onEnd(false)}
				/>
			)}
		</dialog>
	);
}

interface FirstStepProps {
	email: string;
	provider: ShownProvider | undefined;
	problem: string | undefined;
	isBusy: boolean;
	onSend: (password: string) => void;
	onCancel: () => void;
}

function FirstStep({ email, provider, problem, isBusy, onSend, onCancel }: FirstStepProps) {
	const password = useRef<HTMLInputElement>(null);

	function send(event: FormEvent): void {
		event.preventDefault();
		onSend(password.current?.value ?? '');
		password.current?.focus();
	}

	return (
		<form onSubmit={send}>
			<p>
				Accedi come <strong>{email}</strong>
			</p>
			{provider && (
				<p>
					<a href={startOfProvider('/admin/account')} target="_blank" rel="noreferrer">
						{provider.name}
					</a>{' '}
					(si apre un’altra scheda; poi torna in questa)
				</p>
			)}
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
			<p id={problemId} role="alert" className="portolano-sign-in__problem">
				{problem}
			</p>
			<div className="portolano-buttons">
				<button type="submit" className="btn btn--style-primary btn--size-medium" disabled={isBusy}>
					Accedi e continua
				</button>
				<button type="button" className="btn btn--style-secondary btn--size-medium" onClick={onCancel}>
					Annulla
				</button>
			</div>
		</form>
	);
}
