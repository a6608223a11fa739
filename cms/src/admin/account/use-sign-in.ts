'use client';

import { useState } from 'react';
import type { SecondFactorNeeded } from '../../second-factor/needed.ts';
import { askSignIn, type FirstStep } from './ask-sign-in.ts';

interface State {
	/** The first step, once it was right but did not suffice. */
	asked?: { first: FirstStep; needs: SecondFactorNeeded } | undefined;
	problem?: string | undefined;
	/** The first step that was refused, where the problem belongs. */
	refused?: FirstStep['path'] | undefined;
	recoveryCodes?: string[] | undefined;
}

interface SigningIn extends Omit<State, 'asked'> {
	/** What the second step needs; undefined before it. */
	needs: SecondFactorNeeded | undefined;
	isBusy: boolean;
	begin: (first: FirstStep) => Promise<void>;
	sendCode: (code: string) => Promise<void>;
	/** Goes back to the first step. */
	restart: () => void;
}

/** Signs in by one step and, for accounts that have a second factor or must have one, a code. */
export function useSignIn(onDone: () => void): SigningIn {
	const [{ asked, problem, refused, recoveryCodes }, setState] = useState<State>({});
	const [isBusy, setBusy] = useState(false);

	async function send(first: FirstStep, second: { code?: string; ticket?: string } = {}): Promise<void> {
		setBusy(true);
		const { isDone, needs, ...told } = await askSignIn(first, second);
		if (isDone && !told.recoveryCodes) {
			onDone();
			return;
		}
		setBusy(false);
		setState((before) =>
			needs ? { asked: { first, needs } } : { asked: before.asked, refused: first.path, ...told },
		);
	}

	return {
		...{ needs: asked?.needs, problem, refused, recoveryCodes, isBusy },
		begin: (first) => send(first),
		sendCode: async (code) => {
			if (!asked) return;
			const { first, needs } = asked;
			await send(first, { code, ...(needs.needs === 'enrolment' && { ticket: needs.ticket }) });
		},
		restart: () => setState({}),
	};
}
