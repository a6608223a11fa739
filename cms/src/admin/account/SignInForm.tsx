'use client';

import { useEffect, useRef } from 'react';
import type { ShownProvider } from '../../oidc/settings.ts';
import { PasswordStep } from './PasswordStep.tsx';
import { ProviderStep } from './ProviderStep.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { SecondStep } from './SecondStep.tsx';
import { useSignIn } from './use-sign-in.ts';

interface Props {
	/** Page to open then. */
	target: string;
	provider?: ShownProvider | undefined;
	/** Whether the provider has just sent the person back. */
	isFinishing: boolean;
	/** Why a sign-in by the provider did not succeed. */
	problem?: string | undefined;
	/** Whether the session before was opened without the second factor that it needs now. */
	lacksFactor: boolean;
}

/** Signs in by the provider or with a password. */
export function SignInForm({ target, provider, isFinishing, problem: problemBefore, lacksFactor }: Props) {
	// Only a whole page has the new session everywhere.
	const open = () => window.location.assign(target);
	const { needs, problem, refused, recoveryCodes, isBusy, begin, sendCode, restart } = useSignIn(open);
	const hasBegun = useRef(false);

	useEffect(() => {
		if (!isFinishing || hasBegun.current) return;
		hasBegun.current = true;
		void begin({ path: '/api/users/oidc/finish', body: {} });
	}, [isFinishing, begin]);

	const isOfPassword = refused === '/api/users/login';
	const ofProvider = refused === undefined ? problemBefore : problem;
	if (recoveryCodes) return <RecoveryCodes codes={recoveryCodes} onKept={open} />;
	if (needs)
		return (
			<SecondStep {...{ needs, problem, isBusy }} onSend={(code) => void sendCode(code)} onBack={restart} />
		);
	return (
		<>
			{lacksFactor && (
				<p>
					La sessione di prima è stata chiusa: chi può pubblicare ora accede anche con un codice di verifica.
					Accedi di nuovo; se non l’hai ancora attivato, lo attivi adesso.
				</p>
			)}
			<p role="status">{isFinishing && isBusy && 'Accesso in corso…'}</p>
			{provider && <ProviderStep {...{ provider, target }} problem={isOfPassword ? undefined : ofProvider} />}
			<PasswordStep
				problem={isOfPassword ? problem : undefined}
				isBusy={isBusy}
				onSend={(body) => void begin({ path: '/api/users/login', body })}
			/>
		</>
	);
}
