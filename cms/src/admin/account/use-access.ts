'use client';

import { useCallback, useEffect, useState } from 'react';
import { accountAccess, type AccountAccess } from '../../collections/users/sessions/answer.ts';
import { askCms } from '../ask-cms.ts';

const wanted = {
	read: (answer: unknown) => accountAccess.parse(answer),
	unreachable: 'Il CMS non risponde: controlla il collegamento e riprova. Nulla è cambiato.',
};

interface Access {
	/** Undefined until the CMS has answered. */
	access: AccountAccess | undefined;
	error: string | undefined;
	isWorking: boolean;
	/** Ends a session, or all but this one; returns whether it did. */
	end: (session?: string) => Promise<boolean>;
}

/** The sessions and the latest sign-ins of the account with `id`. */
export function useAccess(id: string): Access {
	const [access, setAccess] = useState<AccountAccess>();
	const [error, setError] = useState<string>();
	const [isWorking, setWorking] = useState(false);
	const path = `users/${id}/sessions`;

	const ask = useCallback(async (below: string, body?: unknown) => {
		const { value, error: reason } = await askCms(below, { ...wanted, body });
		if (value) setAccess(value);
		setError(reason);
		return value !== undefined;
	}, []);

	useEffect(() => void ask(path), [path, ask]);

	const end = useCallback(
		async (session?: string) => {
			setWorking(true);
			const isDone = await ask(`${path}/end`, { session });
			setWorking(false);
			return isDone;
		},
		[path, ask],
	);
	return { access, error, isWorking, end };
}
