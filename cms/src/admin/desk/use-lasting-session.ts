'use client';

import { useAuth } from '@payloadcms/ui';
import { useEffect } from 'react';

const days = 24 * 60 * 60;
/** Browser timers can wait for 24 days at most. */
const farSeconds = 20 * days;

/**
 * Keeps Payload from leaving the page when the session ends: its `AuthProvider` would redirect, and unsaved changes
 * would be lost (3.90; no upstream issue found). The session still ends: with the next change, the editor signs in
 * again in a dialog.
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
