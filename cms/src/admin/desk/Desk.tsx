'use client';

import { useAuth } from '@payloadcms/ui';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { tellRomeTimeByDefault } from '../dates/rome-by-default.ts';
import { useMendedMarkup } from './accessible/use-mended-markup.ts';
import { DeskProvided } from './desk-context.ts';
import type { Conflict, JoinedSave } from '../../merge/conflict-data.ts';
import { JoinedNote } from './JoinedNote.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import type { ShownProvider } from '../../oidc/settings.ts';
import { forgetCopiesOf } from '../unsaved/copies.ts';
import { ProblemsPanel } from './ProblemsPanel.tsx';
import type { Report } from './report.ts';
import { SignInAgain } from './SignInAgain.tsx';
import { useFieldNotes } from './use-field-notes.ts';
import { useItalian } from './use-italian.ts';
import { useLastingSession } from './use-lasting-session.ts';
import { useListeners } from './use-listeners.ts';
import { usePassingToasts } from './use-passing-toasts.ts';
import { type Choices, type Done, watchedFetch } from './watched-fetch.ts';
import { WatchedAnswers } from './WatchedAnswers.tsx';

// Before any component below is rendered.
tellRomeTimeByDefault();

/** Questions that wait for the editor. */
interface Asked {
	conflict: Conflict;
	why: string;
	resolve: (choices: Choices | undefined) => void;
}

const me = z.object({ user: z.unknown() });

async function isSessionOver(): Promise<boolean> {
	const response = await fetch('/api/users/me', { cache: 'no-store' });
	return response.ok && !me.parse(await response.json()).user;
}

const account = z.object({ id: z.string(), email: z.string() }).nullish();

/** Wraps every page of the admin panel: shows refusals until they are closed, and lets editors renew their session. */
export function Desk({ children, provider }: { children: ReactNode; provider?: ShownProvider | undefined }) {
	const { user } = useAuth();
	const [report, setReport] = useState<Report>();
	const [isSigningIn, setSigningIn] = useState(false);
	const [joined, setJoined] = useState<JoinedSave>();
	const [asked, setAsked] = useState<Asked>();
	const userId = account.safeParse(user).data?.id;
	const present = account.safeParse(user).data?.email;
	// When a session ends, Payload may forget who was working before the dialog asks for the password.
	const [email, setEmail] = useState(present ?? '');
	if (present !== undefined && present !== email) setEmail(present);
	const answer = useRef<((isSignedIn: boolean) => void) | undefined>(undefined);
	const refused = useListeners<undefined>();
	const done = useListeners<Done>();
	useLastingSession();
	useItalian();
	useMendedMarkup();
	usePassingToasts();
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
			decide: (conflict, why) =>
				new Promise((resolve) => {
					setReport(undefined);
					setAsked({ conflict, why, resolve });
				}),
			show: setReport,
			refused: () => refused.tell(undefined),
			signedOut: () => {
				// Payload also signs out who was away for long: what they wrote stays for their next session.
				if (window.location.pathname.endsWith('/logout-inactivity')) return;
				if (userId !== undefined) forgetCopiesOf(userId).catch(() => undefined);
			},
			done: (change) => {
				setReport(undefined);
				if (change.isSave) setJoined(change.joined);
				done.tell(change);
			},
		});
		return () => {
			globalThis.fetch = plain;
		};
	}, [refused, done, userId]);

	const decided = useCallback(
		(choices: Choices | undefined) => {
			setAsked(undefined);
			asked?.resolve(choices);
		},
		[asked],
	);
	const context = useMemo(
		() => ({ report, show: setReport, onRefusal: refused.add, onDone: done.add }),
		[report, refused, done],
	);
	return (
		<DeskProvided value={context}>
			<WatchedAnswers>{children}</WatchedAnswers>
			{report && <ProblemsPanel report={report} onClose={() => setReport(undefined)} />}
			{joined && <JoinedNote {...joined} onClose={() => setJoined(undefined)} />}
			{asked && <MergeDialog {...asked} onEnd={decided} />}
			{isSigningIn && <SignInAgain {...{ email, provider }} onEnd={settle} />}
		</DeskProvided>
	);
}
