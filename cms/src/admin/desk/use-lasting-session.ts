'use client';

import { useAuth } from '@payloadcms/ui';
import { useEffect } from 'react';

const days = 24 * 60 * 60;
/** The longest that a timer of a browser can wait is 24 days. */
const farSeconds = 20 * days;

/**
 * Keeps Payload from leaving the page when the session ends (its `AuthProvider` goes to another address, and what was
 * being written is lost). The session ends all the same: the next change asks the editor to sign in again, in place.
 */
export function useLastingSession(): void {
	const { user, token, tokenExpirationMs, setUser } = useAuth();
	useEffect(() => {
		if (!user || tokenExpirationMs === undefined) return;
		const far = Date.now() + farSeconds * 1000;
		if (far - tokenExpirationMs < days * 1000) return;
		setUser({ user, exp: Math.round(far / 1000), ...(token === undefined ? {} : { token }) });
	}, [user, token, tokenExpirationMs, setUser]);
}
