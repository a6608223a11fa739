'use client';

import { useAuth } from '@payloadcms/ui';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { tellRomeTimeByDefault } from '../dates/rome-by-default.ts';
import { DeskProvided } from './desk-context.ts';
import { ProblemsPanel } from './ProblemsPanel.tsx';
import type { Report } from './report.ts';
import { SignInAgain } from './SignInAgain.tsx';
import { useFieldNotes } from './use-field-notes.ts';
import { useItalian } from './use-italian.ts';
import { useLastingSession } from './use-lasting-session.ts';
import { watchedFetch } from './watched-fetch.ts';
import { WatchedAnswers } from './WatchedAnswers.tsx';

// Before any component below is rendered.
tellRomeTimeByDefault();

const me = z.object({ user: z.unknown() });

async function isSessionOver(): Promise<boolean> {
	const response = await fetch('/api/users/me', { cache: 'no-store' });
	return response.ok && !me.parse(await response.json()).user;
}

const emailOf = z.object({ email: z.string() }).nullish();

/** Wraps every page of the admin panel: shows refusals until they are closed, and lets editors renew their session. */
export function Desk({ children }: { children: ReactNode }) {
	const { user } = useAuth();
	const [report, setReport] = useState<Report>();
	const [isSigningIn, setSigningIn] = useState(false);
	const answer = useRef<((isSignedIn: boolean) => void) | undefined>(undefined);
	const listeners = useRef(new Set<() => void>());
	useLastingSession();
	useItalian();
	useFieldNotes(report);

	const settle = useCallback((isSignedIn: boolean) => {
		setSigningIn(false);
		answer.current?.(isSignedIn);
		answer.current = undefined;
	}, []);

	useEffect(() => {
		const plain = globalThis.fetch;
		const signInAgain = () =>
			new Promise<boolean>((resolve) => {
				const waiting = answer.current;
				answer.current = (isSignedIn) => {
					waiting?.(isSignedIn);
					resolve(isSignedIn);
				};
				setSigningIn(true);
			});
		globalThis.fetch = watchedFetch(plain, {
			origin: window.location.origin,
			isSessionOver,
			signInAgain,
			show: setReport,
			refused: () => listeners.current.forEach((told) => told()),
			done: () => setReport(undefined),
		});
		return () => {
			globalThis.fetch = plain;
		};
	}, []);

	const onRefusal = useCallback((told: () => void) => {
		listeners.current.add(told);
		return () => void listeners.current.delete(told);
	}, []);
	const context = useMemo(() => ({ report, show: setReport, onRefusal }), [report, onRefusal]);
	const email = emailOf.safeParse(user).data?.email ?? '';
	return (
		<DeskProvided value={context}>
			<WatchedAnswers>{children}</WatchedAnswers>
			{report && <ProblemsPanel report={report} onClose={() => setReport(undefined)} />}
			{isSigningIn && <SignInAgain email={email} onEnd={settle} />}
		</DeskProvided>
	);
}
