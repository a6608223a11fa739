'use client';

import { useCallback, useEffect, useState } from 'react';
import { type FactorState, factorState } from '../../second-factor/answer.ts';
import { type Enrolment, enrolment } from '../../second-factor/enrolment-shape.ts';
import { askCms } from '../ask-cms.ts';

const unreachable = 'Il CMS non risponde: controlla il collegamento e riprova. Nulla è cambiato.';
const readState = (answer: unknown) => factorState.parse(answer);

interface Sent {
	currentPassword?: string;
	code?: string;
	ticket?: string;
}

interface Factor {
	/** Undefined until the CMS has answered. */
	state: FactorState | undefined;
	/** What an app needs, from the beginning of an enrolment until its end. */
	enrolling: Enrolment | undefined;
	error: string | undefined;
	isWorking: boolean;
	begin: (currentPassword: string) => Promise<boolean>;
	/** Sends what a step needs: `confirm`, `codes` or `remove`; returns whether it was done. */
	send: (step: 'confirm' | 'codes' | 'remove', sent: Sent) => Promise<boolean>;
	/** Forgets the recovery codes, and an enrolment that has begun. */
	settle: () => void;
}

/** The second factor of the account with `id`. */
export function useFactor(id: string): Factor {
	const [state, setState] = useState<FactorState>();
	const [enrolling, setEnrolling] = useState<Enrolment>();
	const [error, setError] = useState<string>();
	const [isWorking, setWorking] = useState(false);
	const path = `users/${id}/second-factor`;

	useEffect(() => {
		void askCms(path, { read: readState, unreachable }).then(({ value, error: reason }) => {
			setState(value);
			setError(reason);
		});
	}, [path]);

	const begin = useCallback(
		async (currentPassword: string) => {
			setWorking(true);
			const read = (answer: unknown) => enrolment.parse(answer);
			const told = await askCms(`${path}/begin`, { body: { currentPassword }, read, unreachable });
			setWorking(false);
			setEnrolling(told.value);
			setError(told.error);
			return told.value !== undefined;
		},
		[path],
	);

	const send = useCallback(
		async (step: string, sent: Sent) => {
			setWorking(true);
			const told = await askCms(`${path}/${step}`, { body: sent, read: readState, unreachable });
			setWorking(false);
			setError(told.error);
			if (told.value === undefined) return false;
			setState(told.value);
			setEnrolling(undefined);
			return true;
		},
		[path],
	);

	const settle = useCallback(() => {
		setEnrolling(undefined);
		setError(undefined);
		setState((before) => before && { ...before, recoveryCodes: undefined });
	}, []);

	return { state, enrolling, error, isWorking, begin, send, settle };
}
