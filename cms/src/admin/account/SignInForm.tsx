'use client';

import { useState } from 'react';
import type { SecondFactorNeeded } from '../../second-factor/needed.ts';
import { askSignIn, type Credentials } from './ask-sign-in.ts';
import { PasswordStep } from './PasswordStep.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { SecondStep } from './SecondStep.tsx';

interface State {
	/** What was sent with the password; undefined until it was right. */
	asked?: { credentials: Credentials; needs: SecondFactorNeeded } | undefined;
	problem?: string | undefined;
	recoveryCodes?: string[] | undefined;
}

/** Signs in with a password and, for accounts that have a second factor or must have one, a code; then opens `target`. */
export function SignInForm({ target }: { target: string }) {
	const [{ asked, problem, recoveryCodes }, setState] = useState<State>({});
	const [isBusy, setBusy] = useState(false);

	// Only a whole page has the new session everywhere.
	const open = () => window.location.assign(target);

	async function send(credentials: Credentials): Promise<void> {
		setBusy(true);
		const { isDone, needs, ...told } = await askSignIn(credentials);
		if (isDone && !told.recoveryCodes) {
			open();
			return;
		}
		setBusy(false);
		setState(needs ? { asked: { credentials, needs } } : { asked, ...told });
	}

	if (recoveryCodes) return <RecoveryCodes codes={recoveryCodes} onKept={open} />;
	if (!asked) return <PasswordStep {...{ problem, isBusy }} onSend={(sent) => void send(sent)} />;
	const { credentials, needs } = asked;
	const ticket = needs.needs === 'enrolment' ? { ticket: needs.ticket } : {};
	return (
		<SecondStep
			{...{ needs, problem, isBusy }}
			onSend={(code) => void send({ ...credentials, ...ticket, code })}
			onBack={() => setState({})}
		/>
	);
}
